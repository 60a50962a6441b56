import type { Form } from './forms.ts';

const remembered = new WeakMap<Form, string>();

/** A form in lower case, spaces and hyphens removed. */
export function squashed(form: Form): string {
  const known = remembered.get(form);
  if (known !== undefined) return known;
  const text = form.surface.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  remembered.set(form, text);
  return text;
}

export const keyLength = 4;

/** What is looked up and what is found agree in their first letters. */
export const squashedKey = (text: string): string => text.slice(0, keyLength);

/** Whether the form may have been split, joined or half misheard: an allowed one of six letters and more. */
export const isSquashable = (form: Form): boolean => form.status === 'allowed' && squashed(form).length >= 6;
