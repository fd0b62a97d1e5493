import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import {
  type IPropertyPaneConfiguration,
  type IPropertyPaneField,
  PropertyPaneDropdown,
  PropertyPaneTextField,
  PropertyPaneToggle,
} from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { elementLoaders, registerAdapters } from '@meanwhile/embed';
import list from './elements.json';

interface Properties {
  readonly element?: string;
  readonly adapter?: string;
  readonly endpoint?: string;
  /** What the widget is told, by the name of its attribute. */
  readonly [attribute: string]: string | boolean | undefined;
}
interface Option {
  readonly type: string;
  readonly words?: readonly string[];
  readonly help: string;
}
const elements = list as { readonly [name: string]: { readonly attributes: { readonly [name: string]: Option } } };
const first = 'update-feed';

export default class MeanwhileWebPart extends BaseClientSideWebPart<Properties> {
  private readonly provider = document.createElement('meanwhile-provider');

  protected async onInit(): Promise<void> {
    registerAdapters();
    await this.load('provider');
  }

  /** Called for every change of a property and of the section's colours: the widget stays, with what somebody writes in it. */
  public render(): void {
    const { adapter, endpoint } = this.properties;
    const element = this.element();
    const { user } = this.context.pageContext;
    this.tell(this.provider, 'adapter', adapter || 'local');
    this.tell(this.provider, 'endpoint', endpoint);
    this.tell(this.provider, 'person-id', user.loginName);
    this.tell(this.provider, 'person-name', user.displayName);
    const tag = `meanwhile-${element}`;
    const known = this.provider.firstElementChild;
    const widget = known?.localName === tag ? known : document.createElement(tag);
    for (const name of Object.keys(elements[element].attributes)) this.tell(widget, name, this.properties[name]);
    if (widget !== known) this.provider.replaceChildren(widget);
    if (this.provider.parentElement !== this.domElement) this.domElement.replaceChildren(this.provider);
    this.load(element).catch((error: Error) => this.renderError(error));
  }

  /** The colours of the section the web part stands in; it is told again when the section changes. */
  protected onThemeChanged(theme: IReadonlyTheme | undefined): void {
    const { style } = this.provider;
    const set = (token: string, value: string | undefined): void =>
      style.setProperty(`--meanwhile-${token}`, value ?? '');
    style.colorScheme = theme?.isInverted ? 'dark' : 'light';
    set('brand', theme?.palette?.themePrimary);
    set('color-surface', theme?.semanticColors?.bodyBackground);
    set('color-text', theme?.semanticColors?.bodyText);
    set('color-border', theme?.semanticColors?.bodyDivider);
  }

  protected onDispose(): void {
    this.provider.remove();
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const element = this.element();
    const options = Object.keys(elements).map((key) => ({ key, text: key }));
    const { attributes } = elements[element];
    const groups = [
      { groupName: 'Widget', groupFields: [PropertyPaneDropdown('element', { label: 'Widget', options })] },
      { groupName: 'Options', groupFields: Object.keys(attributes).map((name) => this.field(name, attributes[name])) },
      {
        groupName: 'Where data lives',
        groupFields: [
          PropertyPaneTextField('adapter', { label: 'Adapter' }),
          PropertyPaneTextField('endpoint', { label: 'Backend' }),
        ],
      },
    ];
    return { pages: [{ header: { description: 'Meanwhile' }, groups }] };
  }

  /** Another widget has other fields. */
  protected onPropertyPaneFieldChanged(path: string, before: unknown, now: unknown): void {
    super.onPropertyPaneFieldChanged(path, before, now);
    if (path === 'element') this.context.propertyPane.refresh();
  }

  private element(): string {
    const { element = first } = this.properties;
    return element in elements ? element : first;
  }

  private field(name: string, { type, words, help }: Option): IPropertyPaneField<unknown> {
    const label = name.replace(/-/g, ' ');
    if (type === 'boolean') return PropertyPaneToggle(name, { label });
    if (!words) return PropertyPaneTextField(name, { label, description: help });
    const options = [{ key: '', text: '' }, ...words.map((key) => ({ key, text: key }))];
    return PropertyPaneDropdown(name, { label, options });
  }

  private tell(element: Element, name: string, value: string | boolean | undefined): void {
    if (value) element.setAttribute(name, value === true ? '' : value);
    else element.removeAttribute(name);
  }

  private async load(name: string): Promise<void> {
    (await elementLoaders[name]?.())?.define();
  }
}
