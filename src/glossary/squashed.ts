import type { Form } from './forms.ts';
import { groupText } from './groups.ts';

/** An allowed form of six letters and more without its spaces. */
export interface Squashed {
  readonly form: Form;
  /** The form in lower case, spaces and hyphens removed. */
  readonly text: string;
}

/** Squashed forms agree in as many letters with what is looked up as this. */
const prefixLength = 4;

export const squashedKey = (text: string): string => text.slice(0, prefixLength);

export function squashedText(forms: readonly Form[]): string {
  const squashed = forms
    .filter(({ status }) => status === 'allowed')
    .map((form): Squashed => ({ form, text: form.surface.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') }))
    .filter(({ text }) => text.length >= 6);
  return groupText(squashed, ({ text }) => [squashedKey(text)]);
}
