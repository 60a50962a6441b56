import { printable } from '../core/printable.ts';

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand anywhere in XML and HTML, between tags and in an attribute's value. */
export const markup = (text: string): string =>
  printable(text)
    // XML 1.0 has no place for these two, and no reference to them.
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (char) => references[char] ?? char);

/** Attributes with a space before each; those without a value are left out. */
export const attributes = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${markup(String(value))}"`))
    .join('');

/** Puts the opening of a document before the first part of it that is written. */
export function openedBy(opening: string): (text: string) => string {
  let rest = opening;
  return (text) => {
    const whole = rest + text;
    rest = '';
    return whole;
  };
}
