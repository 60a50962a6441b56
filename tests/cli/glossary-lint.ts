import { flawsOf } from '../../src/cli/glossary/linting.ts';
import { parseGlossary } from '../../src/codecs/glossary/yaml.ts';

/** What the checks of glossaries say of one: `check: message`. */
export function lintOf(text: string): string[] {
  const { concepts } = parseGlossary('g.yaml', text);
  return flawsOf([{ path: 'g.yaml', text, concepts }]).map(({ check, message }) => `${check.id}: ${message}`);
}
