/**
 * What came from the keyboard: a named key (`a`, `ctrl+r`, `enter`, `pagedown`), or text pasted at once; and from the
 * mouse: its wheel as the keys `wheelup` and `wheeldown`, and a click at a row and column of the screen, from 0.
 */
export type Press =
  | { readonly kind: 'key'; readonly name: string }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'click'; readonly row: number; readonly column: number };

// One press at a time; an escape sequence that the chunk cuts off stays for the next one.
const press =
  /\u001b\[200~(?:(?<paste>[\s\S]*?)\u001b\[201~|(?<pasting>[\s\S]*$))|\u001b\[<(?<button>\d+);(?<column>\d+);(?<row>\d+)(?<state>[Mm])|\u001b(?:\[(?<params>[\d;]*)(?<final>[~A-Za-z])|O(?<short>[A-Za-z])|(?<alt>[^\u001b[O]))|(?<open>\u001b(?:[[O]<?)?[\d;]*$)|(?<plain>[\s\S])/gu;

const finals: Readonly<Record<string, string>> = {
  A: 'up',
  B: 'down',
  C: 'right',
  D: 'left',
  H: 'home',
  F: 'end',
  M: 'enter',
  Z: 'shift+tab',
};
const numbered: Readonly<Record<string, string>> = {
  1: 'home',
  3: 'delete',
  4: 'end',
  5: 'pageup',
  6: 'pagedown',
  7: 'home',
  8: 'end',
};
const characters: Readonly<Record<string, string>> = {
  ' ': 'space',
  '\r': 'enter',
  '\n': 'enter',
  '\t': 'tab',
  '\b': 'backspace',
  '\u007f': 'backspace',
  '\u001b': 'escape',
};

/** The presses in `input`, and its end where that is a sequence still under way. */
export function decode(input: string): { readonly presses: readonly Press[]; readonly rest: string } {
  const presses: Press[] = [];
  for (const { groups = {}, 0: whole } of input.matchAll(press)) {
    const { paste, pasting, params, final, short, alt, open, plain, button } = groups;
    if (open !== undefined || pasting !== undefined) return { presses, rest: whole };
    if (paste !== undefined) presses.push({ kind: 'paste', text: paste });
    else if (button !== undefined) presses.push(...mouse(groups));
    else {
      const name = final
        ? sequence(params ?? '', final)
        : short
          ? finals[short]
          : character(plain ?? alt ?? '');
      if (name) presses.push({ kind: 'key', name: alt ? `alt+${name}` : name });
    }
  }
  return { presses, rest: '' };
}

/** Wheel and left button; releases and other buttons say nothing. */
function mouse({ button, column, row, state }: Readonly<Record<string, string | undefined>>): Press[] {
  if (button === '64') return [{ kind: 'key', name: 'wheelup' }];
  if (button === '65') return [{ kind: 'key', name: 'wheeldown' }];
  if (button !== '0' || state !== 'M') return [];
  return [{ kind: 'click', row: Number(row) - 1, column: Number(column) - 1 }];
}

function sequence(params: string, final: string): string | undefined {
  const [first = '', modifiers = '1'] = params.split(';');
  const name = final === '~' ? numbered[first] : finals[final];
  const held = Number(modifiers) - 1;
  return name && `${held & 4 ? 'ctrl+' : ''}${held & 2 ? 'alt+' : ''}${held & 1 ? 'shift+' : ''}${name}`;
}

function character(typed: string): string {
  return characters[typed] ?? (typed < ' ' ? `ctrl+${String.fromCharCode(typed.charCodeAt(0) + 96)}` : typed);
}

/**
 * Reads presses until the returned function is called, which gives the terminal back. Not ink's `useInput`: to it,
 * Delete and Backspace are one key, and pasted text is typed text.
 */
export function readKeyboard(
  stdin: NodeJS.ReadStream,
  onPress: (presses: readonly Press[]) => void,
): () => void {
  let rest = '';
  let waiting: NodeJS.Immediate | undefined;
  const onData = (chunk: Buffer | string): void => {
    clearImmediate(waiting);
    const decoded = decode(rest + chunk.toString());
    rest = decoded.rest;
    if (decoded.presses.length > 0) onPress(decoded.presses);
    // A lone Escape is told from the start of a sequence by nothing following it at once.
    if (rest === '\u001b') {
      waiting = setImmediate(() => {
        rest = '';
        onPress([{ kind: 'key', name: 'escape' }]);
      });
    }
  };
  stdin.setEncoding('utf8');
  stdin.setRawMode(true);
  stdin.on('data', onData);
  stdin.resume();
  return () => {
    clearImmediate(waiting);
    stdin.off('data', onData);
    stdin.setRawMode(false);
    stdin.pause();
  };
}
