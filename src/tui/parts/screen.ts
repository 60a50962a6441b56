const csi = '\u001b[';
// The alternate screen without cursor and automatic line wrap, with pasted text marked as such, and with the mouse's
// buttons and wheel told (Shift still selects text).
const enter = `${csi}?1049h${csi}?25l${csi}?7l${csi}?2004h${csi}?1000h${csi}?1006h`;
const leave = `${csi}?1006l${csi}?1000l${csi}?2004l${csi}?7h${csi}?25h${csi}0m${csi}?1049l`;

export interface Screen {
  /** Stands in for stdout as far as ink can tell: each write is a whole frame. */
  readonly stream: NodeJS.WriteStream;
  /** Gives the terminal back as it was; further frames are dropped. */
  close(): void;
}

/**
 * Takes the whole terminal and paints each frame by rewriting the rows that changed. ink's own writer clears the
 * terminal, history included, whenever a frame is as tall as the window.
 */
export function openScreen(stdout: NodeJS.WriteStream): Screen {
  let shown: readonly string[] | undefined;
  let open = true;
  const forget = (): void => {
    shown = undefined;
  };
  const paint = (frame: string): void => {
    const rows = frame.split('\n').slice(0, stdout.rows);
    const changes = changedRows(shown, rows);
    shown = rows;
    if (changes !== '') stdout.write(`${csi}?2026h${changes}${csi}?2026l`);
  };
  stdout.write(enter);
  stdout.on('resize', forget);
  const write = (frame: string | Uint8Array, ...rest: readonly unknown[]): boolean => {
    if (open && typeof frame === 'string' && frame !== '') paint(frame);
    const done = rest.at(-1);
    if (typeof done === 'function') queueMicrotask(() => done());
    return true;
  };
  return {
    stream: new Proxy(stdout, {
      get: (target, key) => (key === 'write' ? write : Reflect.get(target, key, target)),
    }),
    close: () => {
      if (!open) return;
      open = false;
      stdout.off('resize', forget);
      stdout.write(leave);
    },
  };
}

/** The escape codes that turn the rows shown into the rows wanted. */
function changedRows(shown: readonly string[] | undefined, wanted: readonly string[]): string {
  const out: string[] = shown ? [] : [`${csi}2J`];
  const count = Math.max(wanted.length, shown?.length ?? 0);
  for (let row = 0; row < count; row++) {
    const text = wanted[row] ?? '';
    if (shown && shown[row] === text) continue;
    out.push(`${csi}${row + 1};1H${csi}2K${text}${csi}0m`);
  }
  return out.join('');
}
