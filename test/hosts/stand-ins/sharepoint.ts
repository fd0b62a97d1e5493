// What our web part uses of @microsoft/sp-webpart-base, sp-property-pane and sp-component-base, written from their published types
// (1.23.2): those packages are 690 MB, and their licence is for SharePoint alone. It calls a web part in the order the real base
// class does: colours, onInit, render; a change of colours renders again. It is no SharePoint: nothing is stored, drawn around the
// web part or asked of a server.

/** A theme of Fluent UI 8, as far as a web part reads it. */
export interface IReadonlyTheme {
  readonly isInverted?: boolean;
  readonly palette?: { readonly themePrimary?: string };
  readonly semanticColors?: { readonly [slot: string]: string | undefined };
}

export interface IPropertyPaneField<P> {
  readonly type: string;
  readonly targetProperty: string;
  readonly properties: P;
}
export interface IPropertyPaneConfiguration {
  readonly pages: readonly {
    readonly header?: { readonly description: string };
    readonly groups: readonly {
      readonly groupName?: string;
      readonly groupFields: readonly IPropertyPaneField<unknown>[];
    }[];
  }[];
}
interface Labelled {
  readonly label?: string;
  readonly description?: string;
  readonly options?: readonly { readonly key: string; readonly text: string }[];
}
const fieldOf =
  (type: string) =>
  (targetProperty: string, properties: Labelled): IPropertyPaneField<Labelled> => ({
    type,
    targetProperty,
    properties,
  });
export const PropertyPaneDropdown = fieldOf('dropdown');
export const PropertyPaneTextField = fieldOf('text');
export const PropertyPaneToggle = fieldOf('toggle');

export abstract class BaseClientSideWebPart<P> {
  readonly domElement = document.createElement('div');
  readonly properties = {} as P;
  refreshed = 0;
  readonly context = {
    pageContext: { user: { loginName: 'ana@portal.example', displayName: 'Ana Lima' } },
    propertyPane: { refresh: (): void => void this.refreshed++ },
  };
  abstract render(): void;
  protected abstract onInit(): Promise<void>;
  protected abstract onThemeChanged(theme: IReadonlyTheme | undefined): void;
  protected abstract getPropertyPaneConfiguration(): IPropertyPaneConfiguration;
  protected onPropertyPaneFieldChanged(_path: string, _before: unknown, _now: unknown): void {}
  protected renderError(error: Error): void {
    this.domElement.textContent = error.message;
  }

  /** What SharePoint does with a web part on a page. */
  async place(parent: Element, properties: P, theme?: IReadonlyTheme): Promise<void> {
    Object.assign(this.properties as object, properties);
    this.onThemeChanged(theme);
    parent.append(this.domElement);
    await this.onInit();
    this.render();
  }
  changeTheme(theme: IReadonlyTheme | undefined): void {
    this.onThemeChanged(theme);
    this.render();
  }
  /** What an author does in the property pane. */
  change(path: string, value: unknown): void {
    const values = this.properties as Record<string, unknown>;
    const before = values[path];
    values[path] = value;
    this.onPropertyPaneFieldChanged(path, before, value);
    this.render();
  }
  fields(): readonly IPropertyPaneField<unknown>[] {
    const { pages } = this.getPropertyPaneConfiguration();
    return pages.flatMap(({ groups }) => groups.flatMap(({ groupFields }) => groupFields));
  }
}
