import {SmpHeadedElement} from './headed-element.js';
import type {TemplateResult} from './lit.js';
import {type Markup, join} from './markup.js';
import {View} from './view.js';

/** An element of text: its template is joined to one piece of markup, in which only what is marked as dynamic can change. */
export abstract class SmpTextElement extends SmpHeadedElement {
  private _view?: View;

  /** @internal Joins the template to one piece, for the browser to parse once. */
  protected override render(): Markup {
    return join(super.render() as TemplateResult);
  }

  protected override commit(value: Markup): void {
    this._shows.show(value, this.renderOptions.renderBefore);
  }

  protected override takeOver(value: Markup): void {
    this._shows.takeOver(value);
  }

  private get _shows(): View {
    return (this._view ??= new View(this.renderRoot as ShadowRoot, this));
  }
}
