import { parseGlossary } from '../yaml.ts';
import { Fault } from './fault.ts';
import { type Fields, fieldsOf } from './fields.ts';

/** The concept in one entry's text. An entry that wasn't sound on its own before, as with aliases, need not be now. */
export function checkSound(entry: string, before?: string): Fields & { readonly id: string } {
  const alone = (text: string) => parseGlossary('', `concepts:\n${text}`);
  const { concepts, failures } = alone(entry);
  const [first] = concepts;
  if (first && failures.length === 0) return { ...fieldsOf(first.concept), id: first.concept.id };
  if (before !== undefined && alone(before).failures.length > 0) return { id: '' };
  throw new Fault(`${failures[0]?.message ?? 'This could not be read again'}.`);
}
