import {AnnouncementController, liveRegion} from '../../evidence/announcement-controller.js';
import {SmpSection} from '../../evidence/section.js';
import {stripTermMarks} from '../../evidence/term-template.js';
import {rangeBar, weekScale} from '../../foundation/drawing/range-bar.js';
import {dateRange} from '../../foundation/language/format.js';
import {fill} from '../../foundation/language/locale.js';
import {type TemplateResult, html, nothing} from '../../foundation/lit.js';
import {dynamic} from '../../foundation/rendering/markup.js';
import {content, terms} from './aftercare.content.js';
import {aftercareStyles} from './aftercare.styles.js';
import type {Entry} from './calendar.js';
import {type Stretch, daysText, firstDay, healing, lastDay, steps, stepTime} from './schedule.js';
import {type Day, daysAfter, isoDay, visitDay, years} from './visit-date.js';

type Words = ReturnType<typeof content>;

/**
 * Aftercare by day after a visit, as clinics advise it, with the days on which they differ; how the skin heals; when to
 * call a doctor. A reader who enters the date of the visit sees real dates, and can save them as a calendar file. The
 * date is neither sent nor stored, and no event contains it.
 *
 * @tagname smp-aftercare
 * @summary Aftercare day by day, with the reader's own dates and a calendar file; how skin heals; when to call a doctor
 * @example
 * ```html
 * <smp-aftercare></smp-aftercare>
 * ```
 * @csspart planner - The field for the date of the visit, and the button that saves a calendar file.
 * @csspart input - The date field.
 * @csspart button - The save button.
 * @csspart figure - The table of healing.
 * @csspart alert - When to call a doctor.
 * @csspart term - Words that open their meaning.
 * @cssprop --smp-field-line
 * @cssprop --smp-alert
 * @cssprop --smp-control-radius
 * @cssstate error - The date is not one that can be planned with.
 */
export class SmpAftercare extends SmpSection {
  static override readonly tag = 'aftercare';
  static override styles = [...SmpSection.styles, aftercareStyles];

  protected override readonly terms = terms;

  private _visit: Day | undefined;
  private _state: '' | 'planned' | 'wrong' | 'saved' | 'failed' = '';
  private readonly _announcement = new AnnouncementController(this);
  // Texts that are shown after a click are created with all others: msg() in a callback runs too late.
  private _words!: Words;

  protected override section() {
    const words = (this._words = content());
    const visit = this._visit;
    const [when, texts] = visit === undefined ? [words.advised, words.times] : [words.dates, words.dated];
    return {
      heading: words.heading,
      body: html`${this.claims(words.lede)}
        <div class="alert" part="alert">
          ${this.sub(words.doctor)}
          ${words.call.map((signs) => this._signs(signs))}
          <p>${this.claim(words.skin)}</p>
          <p>${words.unsure}</p>
        </div>
        <div class="planner live" part="planner" role="group" aria-label=${words.date}>${dynamic(this._planner(words))}</div>
        ${this._table(words.table, words.step, when, steps, words.steps, (step) => stepTime(step, this._time(step, visit), texts))}
        <p class="soft">${words.range}</p>
        ${this.claimList(words.always)}
        <div class="figure" part="figure">
          ${this._table(words.healing, words.stretch, words.days, healing, words.healed, (stretch) => this._time(stretch))}
          <p class="soft">${this.claim(words.expected)}</p>
        </div>`,
    };
  }

  // In an emergency nothing stands between two signs: the sources of a list are at its title.
  private _signs([when, ...signs]: Words['call'][number]): TemplateResult {
    const sources = new Set(signs.flatMap(([, ...cited]) => cited));
    return html`<p><strong>${when}</strong>${this.citation([...sources])}</p>
      <ul>
        ${signs.map(([sign]) => html`<li>${this.markTerms(sign)}</li>`)}
      </ul>`;
  }

  // Rendered as a slow part: a date field takes as long to create as the rest of the section. A binding sets its type: WebKit
  // does not notice a half-typed date in a field that was cloned from a template.
  private _planner(words: Words): TemplateResult {
    const status = this._statusText(words);
    return html`<label for="date">${words.date}</label>
      <input
        id="date"
        part="input"
        type=${'date'}
        min=${`${years[0]}-01-01`}
        max=${`${years[1]}-12-31`}
        aria-describedby="private status"
        aria-invalid=${this._state === 'wrong' ? 'true' : nothing}
        @input=${this._given}
        @change=${this._given}
        @blur=${this._left}
      />
      <button type="button" part="button" ?hidden=${this._visit === undefined} @click=${this._save}>${words.save}</button>
      <p class="soft" id="private">${words.private}</p>
      <p class="soft" id="status">${status}</p>
      ${liveRegion(this._announcement.content(status))}`;
  }

  // Each row says what and when, and draws it.
  private _table<Id extends string>(
    caption: string,
    what: string,
    when: string,
    rows: readonly Stretch<Id>[],
    names: Readonly<Record<Id, string>>,
    timeOf: (row: Stretch<Id>) => string,
  ): TemplateResult {
    return html`<table>
      <caption>
        ${this.sub(caption)}
      </caption>
      <thead>
        <tr>
          <th scope="col">${what}</th>
          <th scope="col">${dynamic(when)}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
                <th scope="row">${this.markTerms(names[row.id])}</th>
                <td><span>${dynamic(timeOf(row))}</span>${this.citation(row.days.sources)}</td>
              </tr>
              <tr aria-hidden="true">
                <td colspan="2">${rangeBar(row.days.low / lastDay, row.days.high / lastDay)}</td>
              </tr>`,
        )}
        <tr aria-hidden="true">
          <td colspan="2">${weekScale(this.formatLang, lastDay)}</td>
        </tr>
      </tbody>
    </table>`;
  }

  // Real dates, if the day of the visit is known.
  private _time(row: Stretch, visit?: Day): string {
    return visit === undefined ? daysText(this.formatLang, row) : this._dates(row.days, visit);
  }

  private _dates({low, high}: {readonly low: number; readonly high: number}, visit: Day): string {
    return dateRange(this.formatLang, daysAfter(visit, low), daysAfter(visit, high));
  }

  protected override firstUpdated(): void {
    super.firstUpdated();
    // A reader may have entered a date in the server markup before the script loaded.
    this._given();
  }

  private get _field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  private _statusText(words: Words): string {
    if (!this._state) return '';
    const time = this._visit === undefined ? '' : this._dates({low: firstDay, high: lastDay}, this._visit);
    return fill(words[this._state], {time, from: years[0], to: years[1]});
  }

  private _given(): void {
    const visit = visitDay(this._field?.value ?? '');
    if (visit === this._visit) return;
    this._visit = visit;
    this._setState(visit === undefined ? '' : 'planned');
  }

  // Only once the reader has left the field: a year is typed digit by digit.
  private _left(): void {
    const field = this._field;
    const given = Boolean(field?.value || field?.validity.badInput);
    if (given && this._visit === undefined) this._setState('wrong');
    else if (this._state === 'wrong') this._setState('');
  }

  protected override customStates(): Readonly<Record<string, boolean>> {
    return {...super.customStates(), error: this._state === 'wrong'};
  }

  private _setState(state: typeof this._state): void {
    this._state = state;
    // What a reader has asked for is said each time.
    this._announcement.announce(state === 'saved' || state === 'failed');
    this.requestUpdate();
  }

  private _entries(visit: Day): Entry[] {
    const {steps: names, entry, lede, range, dated} = this._words;
    return steps.map((step) => ({
      // The same each time, so that a file saved again updates its entries.
      uid: `${step.id}-${isoDay(visit)}@smp-elements`,
      start: isoDay(daysAfter(visit, step.days.low)),
      end: isoDay(daysAfter(visit, step.days.high)),
      title: fill(entry, {step: names[step.id], time: stepTime(step, this._dates(step.days, visit), dated)}),
      text: [...lede.map(([text]) => stripTermMarks(text)), range].join('\n'),
    }));
  }

  private async _save(): Promise<void> {
    if (this._visit === undefined) return;
    try {
      const [entries, name] = [this._entries(this._visit), `${this._words.file}.ics`];
      const {save} = await import('./calendar.js');
      save(entries, name);
      this._setState('saved');
    } catch {
      this._setState('failed');
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'smp-aftercare': SmpAftercare;
  }
}
