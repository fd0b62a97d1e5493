import { defineElement, type DefineOptions } from '../internal/define.js';
import { MeanwhileCheckInEditor } from './check-in-editor.js';

/** Registers `<meanwhile-check-in-editor>`. */
export function define(options?: DefineOptions): void {
  defineElement('check-in-editor', MeanwhileCheckInEditor, options);
}

declare global {
  interface HTMLElementTagNameMap {
    'meanwhile-check-in-editor': MeanwhileCheckInEditor;
  }
}
