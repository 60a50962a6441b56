import { textWidth } from './measure.ts';
import { fitTo, type Row, run, type Style } from './rows.ts';

/** One line of a key table: which keys do what, and what the help says of them. */
export interface Binding<Mode extends string, Action> {
  readonly mode: Mode;
  /** Heading on the help page. */
  readonly group: string;
  /** As `keyboard.ts` names them. */
  readonly keys: readonly string[];
  readonly action: Action | ((key: string) => Action);
  /** For the help page. */
  readonly label: string;
  /** A shorter label where the key belongs into the help bar. */
  readonly bar?: string;
  /** Whether the help bar makes room for it before the others. */
  readonly isVital?: boolean;
  /** Whether it comes right after the vital ones. */
  readonly isWanted?: boolean;
}

/** A line of the table, without where it belongs. */
export type Bound<Mode extends string, Action> = Omit<Binding<Mode, Action>, 'mode' | 'group'>;

/** Lines of the table that belong to one mode and heading. */
export const bind = <M extends string, A>(
  mode: M,
  group: string,
  entries: readonly Bound<M, A>[],
): readonly Binding<M, A>[] => entries.map((entry) => ({ ...entry, mode, group }));

export interface HelpStyles {
  readonly key: Style;
  readonly label: Style;
  readonly heading: Style;
}

/** Looks keys up in a table. Throws a RangeError where a key is bound twice in one mode. */
export function lookup<M extends string, A>(
  table: readonly Binding<M, A>[],
): (mode: M, key: string) => A | undefined {
  const found = new Map<string, Binding<M, A>['action']>();
  for (const { mode, keys, action } of table) {
    for (const key of keys) {
      if (found.has(`${mode} ${key}`)) throw new RangeError(`The key ${key} is bound twice in ${mode}.`);
      found.set(`${mode} ${key}`, action);
    }
  }
  return (mode, key) => {
    const action = found.get(`${mode} ${key}`);
    return isFunction(action) ? action(key) : action;
  };
}

const isFunction = <A>(action: A | ((key: string) => A) | undefined): action is (key: string) => A =>
  typeof action === 'function';

/** The help bar: as many bindings as fit, in the table's order; the vital and the wanted ones first of all, and the last one always. */
export function helpBar<M extends string, A>(
  table: readonly Binding<M, A>[],
  mode: M,
  width: number,
  styles: HelpStyles,
): Row {
  const items = table.filter((binding) => binding.mode === mode && binding.bar);
  const last = items.at(-1);
  const chosen = new Set(last ? [last] : []);
  let left = width - itemWidth(last);
  const first = [...items.filter(({ isVital }) => isVital), ...items.filter(({ isWanted }) => isWanted)];
  for (const item of [...first, ...items]) {
    if (chosen.has(item) || itemWidth(item) > left) continue;
    chosen.add(item);
    left -= itemWidth(item);
  }
  const row = items
    .filter((item) => chosen.has(item))
    .flatMap((item) => [run(' '), run(keyNames(item, 1), styles.key), run(` ${item.bar} `, styles.label)]);
  return fitTo(row, width);
}

const itemWidth = (item: Binding<string, unknown> | undefined): number =>
  item ? textWidth(`  ${keyNames(item, 1)} ${item.bar} `) - 1 : 0;

/** The first key that does `action` in `mode`, as people write it. */
export function keyFor<M extends string, A extends { readonly type: string }>(
  table: readonly Binding<M, A>[],
  mode: M,
  action: A['type'],
): string {
  const binding = table.find(
    (each) => each.mode === mode && !isFunction(each.action) && each.action.type === action,
  );
  return binding ? keyNames(binding, 1) : '';
}

/** The help page: every binding under its heading, one a row. */
export function helpPage<M extends string, A>(
  table: readonly Binding<M, A>[],
  styles: HelpStyles,
): readonly (readonly Row[])[] {
  const groups = [...new Set(table.map(({ group }) => group))];
  return groups.map((group) => {
    // What several modes share is told once.
    const members = table.filter(
      (binding, at) =>
        binding.group === group &&
        table.findIndex((each) => each.group === group && each.label === binding.label) === at,
    );
    return [
      [run(group, styles.heading)],
      ...members.map((binding) => [
        ...fitTo([run(`  ${keyNames(binding, 4)}`, styles.key)], 20),
        run(binding.label, styles.label),
      ]),
    ];
  });
}

const names: Readonly<Record<string, string>> = {
  up: '↑',
  down: '↓',
  left: '←',
  right: '→',
  enter: 'Enter',
  escape: 'Esc',
  space: 'Space',
  tab: 'Tab',
  backspace: '⌫',
  delete: 'Del',
  home: 'Home',
  end: 'End',
  pageup: 'PgUp',
  pagedown: 'PgDn',
  wheelup: 'wheel',
  wheeldown: 'wheel',
};

/** The first `limit` keys as people write them; a run of digits as its ends. */
function keyNames({ keys }: Pick<Binding<string, unknown>, 'keys'>, limit: number): string {
  if (keys.length > 2 && keys.every((key) => /^\d$/.test(key))) return `${keys[0]}-${keys.at(-1)}`;
  return keys.slice(0, limit).map(keyName).join(' ');
}

function keyName(key: string): string {
  const [, held = '', bare = key] = /^((?:ctrl\+|alt\+|shift\+)*)(.+)$/.exec(key) ?? [];
  const prefix = held.replace('ctrl+', '^').replace('alt+', 'Alt-').replace('shift+', 'Shift-');
  return prefix + (names[bare] ?? (prefix.startsWith('^') ? bare.toUpperCase() : bare));
}
