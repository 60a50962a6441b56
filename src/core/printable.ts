const control = /[\u0000-\u001f\u007f]/g;
const unseen =
  /[\u0080-\u009f\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Surrogate}/gu;

/**
 * Text as it may be shown: each control, direction or invisible character becomes one visible symbol, so that no text
 * can move the cursor, recolour or reorder a terminal. UTF-16 length is kept, so offsets still point at the same places.
 */
export function printable(text: string): string {
  return text
    .replace(control, (char) => String.fromCharCode(char === '\u007f' ? 0x2421 : 0x2400 + char.charCodeAt(0)))
    .replace(unseen, '\ufffd');
}

/** JSON lets DEL, C1 and direction characters through, but the output may be read on a terminal. */
export const escaped = (text: string): string =>
  text.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
