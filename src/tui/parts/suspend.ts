/** Gives the terminal back to the shell until the shell continues the program. */
export interface Suspend {
  readonly type: 'suspend';
}

/** The key for it, which a terminal that is read key by key no longer sees to itself. */
export const suspendKey = {
  keys: ['ctrl+z'],
  action: { type: 'suspend' },
  label: 'stop for now: fg goes on',
} as const satisfies { readonly action: Suspend; readonly keys: readonly string[]; readonly label: string };
