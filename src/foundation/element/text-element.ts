import {nextTask} from '../dom/task.js';
import {windowOf} from '../guards/node.js';
import type {TemplateResult} from '../lit.js';
import {type Markup, join} from '../rendering/markup.js';
import {View} from '../rendering/view.js';
import {SmpHeadedElement} from './headed-element.js';

/** Base class of elements of text. The template is joined into one piece of markup; only its dynamic values can change. */
export abstract class SmpTextElement extends SmpHeadedElement {
  private _view?: View;
  private _failure: {error: unknown} | undefined;

  /** Called after each change of the shadow tree, also after a late part. */
  protected afterRender(): void {}

  /** @internal Joins the template into one piece, which the browser parses once. */
  protected override render(): Markup {
    return join(super.render() as TemplateResult);
  }

  protected override commit(value: Markup): void {
    const failure = this._failure;
    this._failure = undefined;
    if (failure) throw failure.error;
    this._requiredView.show(value, this.renderOptions.renderBefore);
    this.afterRender();
  }

  protected override takeOver(value: Markup): void {
    this._requiredView.takeOver(value);
    this.afterRender();
  }

  protected override performUpdate(): void {
    super.performUpdate();
    // This state reserves space until the element is complete.
    if (this._view && !this._view.isComplete) this.internals.states.add('waiting');
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this._view?.isWaiting) return done;
    await nextTask();
    return this.getUpdateComplete();
  }

  private get _requiredView(): View {
    return (this._view ??= new View(
      this.renderRoot as ShadowRoot,
      this,
      () => this._isBelow(),
      (error) => this._handleLatePart(error),
    ));
  }

  // Measuring forces a layout. The state keeps the space reserved for it.
  private _isBelow(): boolean {
    this.internals.states.add('waiting');
    return this.getBoundingClientRect().top > windowOf(this).innerHeight;
  }

  private _handleLatePart(error: unknown): void {
    if (error) {
      // The next update throws it, and so shows the fallback.
      this._failure = {error};
      this.requestUpdate();
      return;
    }
    this.afterRender();
    if (this._requiredView.isComplete) this.internals.states.delete('waiting');
  }
}
