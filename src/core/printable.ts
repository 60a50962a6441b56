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
