import { Option } from 'commander';

/** The flags of every command that checks text or asks about concepts. */
export const glossaryOption = (): Option =>
  new Option(
    '-g, --glossary <path|name>',
    'use these glossaries only: a file, a folder, or the name of a shipped one; shipped is all of them (repeatable)',
  )
    .default([], 'what the configuration lists, or all that ship with ungarble')
    .argParser((value: string, before: readonly string[]) => [...before, value]);

export const configOption = (): Option =>
  new Option(
    '-c, --config <path>',
    'use this configuration (default: the nearest ungarble.yaml above each file)',
  );
