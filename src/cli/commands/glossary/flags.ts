import { type Command, Option } from 'commander';
import { formIds, forms } from '../../../codecs/glossary/exchange/list.ts';
import { choice } from '../choice.ts';

/** Flags of every command that changes glossaries. */
export interface ChangeFlags {
  readonly glossary: readonly string[];
  readonly dryRun?: boolean;
  readonly diff?: boolean;
  readonly color?: boolean;
}

/** Flags of every command that looks things up. */
export interface LookFlags {
  readonly glossary: readonly string[];
  readonly format: string;
  readonly color?: boolean;
}

/** Flags of `glossary lint`. */
export interface LintFlags extends ChangeFlags {
  readonly format: string;
  readonly fix?: boolean;
  readonly exitCode: boolean;
}

export interface ImportFlags extends ChangeFlags {
  readonly format?: string;
}

export interface ExportFlags {
  readonly glossary: readonly string[];
  readonly format?: string;
  readonly outputFile?: string;
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

const glossaries = (where: string): Option =>
  new Option('-g, --glossary <path|name>', `${where} (repeatable)`).default([], '').argParser(collect);

export const changing = (command: Command): Command =>
  colouring(
    command
      .addOption(glossaries('the glossary to change'))
      .option('--dry-run', 'show the diff, write nothing')
      .option('--diff', 'show the diff, too'),
  );

export const editing = (command: Command): Command => command.addOption(glossaries('the glossary to edit'));

export const looking = (command: Command): Command =>
  colouring(
    command
      .addOption(glossaries('look here instead of in all that ship'))
      .addOption(choice('-f, --format <name>', 'how to print', ['pretty', 'json']).default('pretty')),
  );

export const linting = (command: Command): Command =>
  colouring(
    command
      .addOption(glossaries('check these instead of all that ship'))
      .addOption(choice('-f, --format <name>', 'how to print', ['pretty', 'json']).default('pretty'))
      .option('--fix', 'mend what is safe to mend, then report what is left')
      .option('--dry-run', 'with --fix: show the diff, write nothing')
      .option('--diff', 'show what --fix would do, write nothing')
      .option('--no-exit-code', 'exit with 0 whatever is found'),
  );

const known = formIds.join(', ');

export const importing = (command: Command): Command =>
  changing(command).option('-f, --format <name>', `its form, where its name doesn't tell: ${known}`);

export const exporting = (command: Command): Command =>
  command
    .addOption(glossaries('these instead of all that ship'))
    .option('-f, --format <name>', `one of ${known}; else told by the name of the output file, else tbx`)
    .option('-o, --output-file <path>', 'write to a file');

/** What the forms are, below a command's options. */
export const formsHelp = (): string =>
  `\nForms:\n${forms
    .map(({ id, summary, endings }) => {
      const told = endings.length > 0 ? `: *${endings.join(', *')}` : '';
      return `  ${id.padEnd(18)}${summary}${told}`;
    })
    .join('\n')}`;

const colouring = (command: Command): Command =>
  command.option('--color', 'colour the output').option('--no-color', "don't colour the output");

/** A flag that may be given several times. */
export const several = (flags: string, description: string): Option =>
  new Option(flags, `${description} (repeatable)`).default([], '').argParser(collect);
