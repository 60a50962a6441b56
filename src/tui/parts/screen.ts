import { pinned } from './pin.ts';

const csi = '\u001b[';
// The alternate screen without cursor and automatic line wrap, with pasted text marked as such, and with the mouse's
// buttons and wheel told (Shift still selects text).
const taking = `${csi}?1049h${csi}?25l${csi}?7l${csi}?2004h${csi}?1000h${csi}?1006h`;
const giving = `${csi}?1006l${csi}?1000l${csi}?2004l${csi}?7h${csi}?25h${csi}0m${csi}?1049l`;

export interface Screen {
  /** Stands in for stdout as far as ink can tell; what ink writes to it is dropped. */
  readonly stream: NodeJS.WriteStream;
  /** Shows a frame: the terminal's rows from the top, escape codes and all. */
  show(rows: readonly string[]): void;
  /** Gives the terminal back as it was, until `enter`. */
  leave(): void;
  /** Takes the terminal again, and shows the latest frame. */
  enter(): void;
  /** Gives the terminal back for good; further frames are dropped. */
  close(): void;
}

/**
 * Takes the whole terminal and paints each frame by rewriting the rows that changed. ink's own writer clears the
 * terminal, history included, whenever a frame is as tall as the window.
 */
export function openScreen(stdout: NodeJS.WriteStream): Screen {
  let shown: readonly string[] | undefined;
  let latest: readonly string[] = [];
  let isHere = false;
  let isClosed = false;
  const forget = (): void => {
    shown = undefined;
  };
  const paint = (): void => {
    const rows = latest.slice(0, stdout.rows);
    const changes = changedRows(shown, rows);
    shown = rows;
    if (changes !== '') stdout.write(`${csi}?2026h${changes}${csi}?2026l`);
  };
  const enter = (): void => {
    if (isHere || isClosed) return;
    isHere = true;
    forget();
    stdout.write(taking);
    if (latest.length > 0) paint();
  };
  const leave = (): void => {
    if (isHere) stdout.write(giving);
    isHere = false;
  };
  enter();
  stdout.on('resize', forget);
  const write = (...given: readonly unknown[]): boolean => {
    const done = given.at(-1);
    if (typeof done === 'function') queueMicrotask(() => done());
    return true;
  };
  return {
    stream: new Proxy(stdout, {
      get: (target, key) => (key === 'write' ? write : Reflect.get(target, key, target)),
    }),
    show: (rows) => {
      latest = rows;
      if (isHere) paint();
    },
    enter,
    leave,
    close: () => {
      leave();
      isClosed = true;
      stdout.off('resize', forget);
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
    out.push(`${csi}${row + 1};1H${csi}2K${pinned(text)}${csi}0m`);
  }
  return out.join('');
}
