import type {PropertyDeclarations} from '../foundation/lit.js';
import {toText} from '../foundation/rendering/to-text.js';
import {SmpSection} from './section.js';

/** A value that a form receives, with its key; '' for a value under the field's name alone. */
export type FormEntry = readonly [key: string, value: string];

/**
 * A section that is a field of the form around it. Resetting the form clears it, and a browser that restores the form
 * restores it too. Without a `name` the form receives nothing. Nothing is stored.
 */
export abstract class SmpFormField extends SmpSection {
  /** Standard flag that makes a custom element a form field. */
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {name: {}, disabled: {type: Boolean}};

  /** Name under which the form receives the reader's choice. Without it the form receives nothing. */
  declare name: string | undefined;

  /**
   * True if the field cannot be changed. A disabled `fieldset` around it has the same effect.
   *
   * @default false
   */
  declare disabled: boolean | undefined;

  private _formDisabled?: boolean;

  /** Returns what the form receives: each entry under the field's name, followed by its key if it has one. */
  protected abstract entries(): FormEntry[];

  /** Returns the state that the browser saves and passes back when it restores the form. */
  protected abstract saveState(): string;

  /** Restores a state from {@link saveState}, possibly of another version; '' is the initial state. */
  protected abstract restoreState(kept: string): void;

  /** @internal Hydrates at once: a form may be submitted before a reader comes near. */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    if (form) this.hydrateNow();
  }

  /** @internal */
  formResetCallback(): void {
    this.restoreState('');
  }

  /** @internal */
  formStateRestoreCallback(state: unknown): void {
    if (typeof state === 'string') this.restoreState(state);
  }

  /** @internal */
  formDisabledCallback(disabled: boolean): void {
    this._formDisabled = disabled;
    this.requestUpdate();
  }

  /** True while the field cannot be changed. */
  protected get isDisabled(): boolean {
    return Boolean(this.disabled || this._formDisabled);
  }

  protected override updated(): void {
    super.updated();
    this.updateFormValue();
  }

  /** Passes the current choice to the form. */
  protected updateFormValue(): void {
    const data = new FormData();
    const name = toText(this.name);
    if (name && !this.disabled) for (const [key, value] of this.entries()) data.append(key ? `${name}-${key}` : name, value);
    this.internals.setFormValue(data, this.saveState());
  }
}
