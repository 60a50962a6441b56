import type { CliCommand } from '../command.ts';
import { add } from './add.ts';
import { deprecate } from './deprecate.ts';
import { edit } from './edit.ts';
import { bringOut } from './export.ts';
import { format } from './format.ts';
import { bringIn } from './import.ts';
import { lint } from './lint.ts';
import { merge } from './merge.ts';
import { mine } from './mine.ts';
import { overview } from './overview.ts';
import { remove } from './remove.ts';
import { rename } from './rename.ts';
import { search } from './search.ts';
import { set } from './set.ts';
import { show } from './show.ts';
import { sort } from './sort.ts';
import { stats } from './stats.ts';

/** Every command of `ungarble glossary`, in the order of `--help`. */
export const glossaryCommands: readonly CliCommand[] = [
  overview,
  search,
  show,
  stats,
  lint,
  edit,
  add,
  set,
  deprecate,
  rename,
  remove,
  merge,
  mine,
  bringIn,
  bringOut,
  sort,
  format,
];
