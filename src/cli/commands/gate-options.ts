import { InvalidArgumentError, Option } from 'commander';
import { failLevels, limits } from '../../core/gate.ts';
import { choice } from './choice.ts';

/** What makes a run fail; a configuration has the same names. */
export const gateOptions = (): readonly Option[] => [
  choice('--fail-on <level>', 'exit with 1 from this level on (default: warning)', failLevels),
  ...limits.map(({ name, noun }) =>
    new Option(
      `--${name} <count>`,
      `exit with 1 above so many ${noun}s, which --fail-on then leaves alone`,
    ).argParser(countOf),
  ),
  new Option('--min-score <score>', 'exit with 1 below this MQM score of 0 to 100').argParser(scoreOf),
  new Option('--no-exit-code', 'exit with 0 whatever is found'),
];

function countOf(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('It takes a whole number from 0 on.');
}

function scoreOf(text: string): number {
  const score = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && score <= 100) return score;
  throw new InvalidArgumentError('It takes a number from 0 to 100.');
}
