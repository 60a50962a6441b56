import type { Action } from './action.ts';
import { fixAll } from './fix-all.ts';
import { ignore } from './ignore.ts';
import { replace } from './replace.ts';
import { teach } from './teach.ts';

/** Everything that can be done, in the order that an editor lists it. */
export const actions: readonly Action[] = [replace, ignore, teach, fixAll];
