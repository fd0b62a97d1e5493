import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { client, hear, labels } from './start.js';

@Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<button (click)="second.set(true)">Change</button>
    <meanwhile-provider [client]="client">
      <meanwhile-update-feed
        space="team"
        [attr.label]="labels[second() ? 1 : 0]"
        [pageSize]="second() ? 1 : 30"
        [withoutFilters]="!second()"
        (meanwhile-before-open)="hear($event)"
      >
        <p slot="empty">Nothing</p>
      </meanwhile-update-feed>
    </meanwhile-provider>`,
})
class App {
  readonly client = client;
  readonly hear = hear;
  readonly labels = labels;
  readonly second = signal(false);
}
void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
