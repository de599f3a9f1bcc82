import {AnnouncementController, liveRegion} from '../../evidence/announcement-controller.js';
import {type FormEntry, SmpFormField} from '../../evidence/form-associated.js';
import {fill} from '../../foundation/language/locale.js';
import {type TemplateResult, html} from '../../foundation/lit.js';
import {dynamic} from '../../foundation/rendering/markup.js';
import {type Group, content} from './checklist.content.js';
import {checklistStyles} from './checklist.styles.js';
import {restore, store, tick} from './ticks.js';

/**
 * Questions to ask before booking, grouped by what good work needs (a trained practitioner, a clean room, a machine
 * that is set well and pigment with a clear label), by expectations and by money. A reader can tick and print them; nothing is stored.
 *
 * Inside a `<form>` it is a form field: the form receives the id of each ticked question under `name`. Resetting the form
 * clears the ticks, and a browser that restores a form restores them.
 *
 * @tagname smp-checklist
 * @summary Questions to ask before booking: to tick, to print, or to send with your form
 * @example
 * ```html
 * <form action="/book" method="post">
 *   <smp-checklist name="asked"></smp-checklist>
 *   <button>Send</button>
 * </form>
 * ```
 * @csspart button - Clears all ticks.
 * @csspart group - The questions under one heading.
 * @csspart question - One question with its box.
 */
export class SmpChecklist extends SmpFormField {
  static override readonly tag = 'checklist';
  static override styles = [...SmpFormField.styles, checklistStyles];

  private _ticked: ReadonlySet<string> = new Set();
  private readonly _announcement = new AnnouncementController(this);

  /** Ids of the ticked questions, in order. */
  get value(): string[] {
    return this._ids.filter((id) => this._ticked.has(id));
  }

  protected override entries(): FormEntry[] {
    return this.value.map((id) => ['', id]);
  }

  protected override saveState(): string {
    return store(this._ticked);
  }

  protected override restoreState(kept: string): void {
    this._set(restore(kept, this._ids));
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    // A reader may have ticked boxes of the server markup before the script loaded.
    const early = this._boxes.filter(({checked}) => checked);
    if (early.length > this._ticked.size) this._set(new Set(early.map(({value}) => value)));
  }

  protected override section() {
    const words = content();
    const progress = fill(words.progress, {n: this._ticked.size, all: this._ids.length});
    return {
      heading: words.heading,
      body: html`<p>${words.lede}</p>
        <div class="tools live">
          <p class="progress">${dynamic(progress)}</p>
          ${liveRegion(dynamic(this._announcement.content(progress)))}
          <button
            type="button"
            class="plain"
            part="button"
            ?hidden=${dynamic(!this._ticked.size)}
            ?disabled=${dynamic(this.isDisabled)}
            @click=${this._handleClear}
            >${words.reset}</button
          >
        </div>
        ${words.groups.map((group) => this._group(group))}`,
    };
  }

  private _group({title, why, questions}: Group): TemplateResult {
    return html`<fieldset part="group" ?disabled=${dynamic(this.isDisabled)} @change=${this._handleChange}>
      <legend>${this.sub(title)}</legend>
      <p class="soft">${this.claim(why)}</p>
      ${questions.map(
        ([id, text]) =>
          html`<label part="question"><input type="checkbox" value=${id} ?checked=${dynamic(this._ticked.has(id))} /><span role="none">${text}</span></label>`,
      )}
    </fieldset>`;
  }

  private get _ids(): string[] {
    return content().groups.flatMap(({questions}) => questions.map(([id]) => id));
  }

  private get _boxes(): HTMLInputElement[] {
    return [...(this.shadowRoot?.querySelectorAll('input') ?? [])];
  }

  private _handleChange(event: Event): void {
    const {value, checked} = event.target as HTMLInputElement;
    this._set(tick(this._ticked, value, checked));
    this._announcement.announce();
  }

  private _handleClear(): void {
    this._set(new Set());
    this._announcement.announce();
    // The button disappears, so focus would be lost.
    this._boxes[0]?.focus();
  }

  private _set(ticked: ReadonlySet<string>): void {
    this._ticked = ticked;
    // Once a reader has touched a box, its attribute alone no longer changes it.
    for (const box of this._boxes) box.checked = ticked.has(box.value);
    this.updateFormValue();
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-checklist': SmpChecklist;
  }
}
