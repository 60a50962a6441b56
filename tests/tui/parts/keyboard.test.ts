import { expect, test } from 'vitest';
import { decode } from '../../../src/tui/parts/keyboard.ts';

const names = (input: string) =>
  decode(input).presses.map((press) =>
    press.kind === 'key'
      ? press.name
      : press.kind === 'paste'
        ? `<${press.text}>`
        : `${press.row},${press.column}`,
  );

test.each<[string, string[]]>([
  ['j', ['j']],
  ['jj\ra ', ['j', 'j', 'enter', 'a', 'space']],
  ['\u001b[A\u001b[B\u001bOC\u001bOD', ['up', 'down', 'right', 'left']],
  ['\u001b[5~\u001b[6~\u001b[H\u001b[4~', ['pageup', 'pagedown', 'home', 'end']],
  ['\u007f\u001b[3~', ['backspace', 'delete']],
  ['\u001b[1;5C\u001b[1;3D\u001b[Z', ['ctrl+right', 'alt+left', 'shift+tab']],
  ['\u0003\u0012\u0015', ['ctrl+c', 'ctrl+r', 'ctrl+u']],
  ['\u001bb\u001b\u007f', ['alt+b', 'alt+backspace']],
  ['中👍', ['中', '👍']],
  ['\u001b[<64;10;5M\u001b[<65;10;5M', ['wheelup', 'wheeldown']],
  ['\u001b[<0;10;5M\u001b[<0;10;5m\u001b[<2;1;1M', ['4,9']],
  ['\u001b[200~quit\r\u001b[201~q', ['<quit\r>', 'q']],
])('%j', (input, expected) => {
  expect(names(input)).toEqual(expected);
});

test.each([
  ['a\u001b', '\u001b'],
  ['\u001b[', '\u001b['],
  ['\u001b[1;', '\u001b[1;'],
  ['\u001b[<64;1', '\u001b[<64;1'],
  ['\u001b[200~half', '\u001b[200~half'],
])('of %j the end waits for more', (input, rest) => {
  expect(decode(input).rest).toBe(rest);
});
