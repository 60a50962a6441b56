/** Holds a state that a pure `update` moves on. Outside React, so that keys of one burst see each other's effect. */
export interface Store<S, A> {
  get(): S;
  /** Applies the actions in order, then tells the listeners once. An action may depend on the state before it. */
  dispatch(...actions: readonly (A | ((state: S) => A | undefined))[]): void;
  /** Returns the function that ends the subscription. */
  subscribe(listener: () => void): () => void;
}

export function createStore<S, A extends object>(
  update: (state: S, action: A) => S,
  initial: S,
): Store<S, A> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch: (...actions) => {
      const before = state;
      for (const each of actions) {
        const action = typeof each === 'function' ? each(state) : each;
        if (action) state = update(state, action);
      }
      if (state !== before) for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
