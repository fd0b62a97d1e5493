import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import {
  type IPropertyPaneConfiguration,
  PropertyPaneDropdown,
  PropertyPaneTextField,
} from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import { elementLoaders, elementNames, registerAdapters } from '@meanwhile/embed';

interface Properties {
  readonly element: string;
  readonly space: string;
  readonly adapter: string;
  readonly endpoint: string;
}

export default class MeanwhileWebPart extends BaseClientSideWebPart<Properties> {
  private readonly provider = document.createElement('meanwhile-provider');

  protected async onInit(): Promise<void> {
    registerAdapters();
    await Promise.all([this.load('provider'), this.load(this.properties.element)]);
  }

  public render(): void {
    const { element, space, adapter, endpoint } = this.properties;
    const widget = document.createElement(`meanwhile-${element}`);
    widget.setAttribute('space', space || 'team');
    this.provider.setAttribute('adapter', adapter || 'local');
    this.provider.setAttribute('person-id', this.context.pageContext.user.loginName);
    this.provider.setAttribute('person-name', this.context.pageContext.user.displayName);
    if (endpoint) this.provider.setAttribute('endpoint', endpoint);
    this.provider.replaceChildren(widget);
    this.domElement.replaceChildren(this.provider);
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
    const options = elementNames.filter((name) => name !== 'provider').map((key) => ({ key, text: key }));
    const groupFields = [
      PropertyPaneDropdown('element', { label: 'Widget', options }),
      PropertyPaneTextField('space', { label: 'Space' }),
      PropertyPaneTextField('adapter', { label: 'Adapter' }),
      PropertyPaneTextField('endpoint', { label: 'Backend' }),
    ];
    return { pages: [{ header: { description: 'Meanwhile' }, groups: [{ groupFields }] }] };
  }

  private async load(name: string): Promise<void> {
    (await elementLoaders[name]?.())?.define();
  }
}
