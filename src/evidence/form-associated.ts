import type {PropertyDeclarations} from '../foundation/lit.js';
import {toText} from '../foundation/rendering/to-text.js';
import {SmpSection} from './section.js';

/** A value that a form receives: what it is of, and what it is. */
export type Entry = readonly [key: string, value: string];

/**
 * A section that is a field of the form around it: the form's reset clears it, and a browser that restores a form
 * restores it. Without a `name` the form receives nothing. Nothing is stored.
 */
export abstract class SmpField extends SmpSection {
  /** The browser's own switch for elements that are fields of a form. */
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {name: {}, disabled: {type: Boolean}};

  /** The name under which a form receives what was chosen. Without it the form receives nothing. */
  declare name: string | undefined;

  /**
   * Keeps the field from being changed; a disabled `fieldset` around it does too.
   *
   * @default false
   */
  declare disabled: boolean | undefined;

  private _formDisabled?: boolean;

  /** What the form receives, each entry under the field's name, with its key where it has one. */
  protected abstract entries(): Entry[];

  /** What a browser keeps, to give it back when it restores the form. */
  protected abstract saveState(): string;

  /** Takes back what {@link saveState} made, perhaps another version's; '' is the field as it is at first. */
  protected abstract restoreState(kept: string): void;

  /** @internal A form sends what is chosen, also where no reader has come near. */
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

  /** Whether nothing can be changed now. */
  protected get isDisabled(): boolean {
    return Boolean(this.disabled || this._formDisabled);
  }

  protected override updated(): void {
    super.updated();
    this.updateFormValue();
  }

  /** Tells the form what is chosen now. */
  protected updateFormValue(): void {
    const data = new FormData();
    const name = toText(this.name);
    if (name && !this.disabled) for (const [key, value] of this.entries()) data.append(key ? `${name}-${key}` : name, value);
    this.internals.setFormValue(data, this.saveState());
  }
}
