import type {Control, Values} from './values.js';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Returns the fields of a form that have a name. */
export const fieldsOf = (form: HTMLFormElement): Field[] =>
  [...form.elements].filter(
    (element): element is Field =>
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement) &&
      element.name !== '',
  );

const isTick = (field: Field): field is HTMLInputElement => field instanceof HTMLInputElement && field.type === 'checkbox';

/** Returns the controls of a form. */
export const controlsOf = (form: HTMLFormElement): Control[] =>
  fieldsOf(form).map((field) => ({name: field.name, isBoolean: isTick(field) || field.dataset['boolean'] !== undefined}));

/** Reads a form's values. */
export const readForm = (form: HTMLFormElement): Values =>
  Object.fromEntries(fieldsOf(form).map((field) => [field.name, isTick(field) ? (field.checked ? 'true' : '') : field.value]));

/** Writes values into a form. One that a list does not have leaves the list as it is. */
export function writeForm(form: HTMLFormElement, values: Values): void {
  for (const field of fieldsOf(form)) {
    const value = values[field.name];
    if (value === undefined) continue;
    if (isTick(field)) field.checked = value === 'true';
    else if (!(field instanceof HTMLSelectElement) || [...field.options].some((option) => option.value === value)) field.value = value;
  }
}
