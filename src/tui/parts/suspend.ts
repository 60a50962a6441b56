import { type Binding, bind } from './bindings.ts';

/** Gives the terminal back to the shell until the shell continues the program. */
export interface Suspend {
  readonly type: 'suspend';
}

/** The table with the key for it in every mode: a terminal that is read key by key no longer sees to that itself. */
export const suspendable = <M extends string, A>(
  table: readonly Binding<M, A>[],
): readonly Binding<M, A | Suspend>[] => [
  ...table,
  ...[...new Set(table.map(({ mode }) => mode))].flatMap((mode) => bind(mode, 'Anywhere', [suspendKey])),
];

const suspendKey = {
  keys: ['ctrl+z'],
  action: { type: 'suspend' },
  label: 'stop for now: fg goes on',
} as const satisfies { readonly action: Suspend; readonly keys: readonly string[]; readonly label: string };
