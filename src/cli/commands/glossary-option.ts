import { Option } from 'commander';

/** The flag of every command that checks text or asks about concepts. */
export const glossaryOption = (): Option =>
  new Option('-g, --glossary <path|name>', 'use this glossary only (repeatable)')
    .default([], 'all that ship with ungarble')
    .argParser((value: string, before: readonly string[]) => [...before, value]);
