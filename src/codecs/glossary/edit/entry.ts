import { isScalar } from 'yaml';
import { conceptKeys, slug } from '../concept.ts';
import { parseGlossary } from '../yaml.ts';
import { Fault } from './fault.ts';
import { type Fields, fieldsOf, type Value } from './fields.ts';
import { blockText, lineText, width } from './layout.ts';
import { stepped } from './mapping.ts';
import { entryIn, pairOf, startOf } from './node.ts';
import { columnsOf, splice } from './text.ts';

/** An entry's text with other values; `id` is what it goes by. */
export function edited(text: string, fields: Fields, id: string): string {
  const entry = entryIn(text);
  // A concept that has its id from its preferred term would lose it.
  const renames = 'preferred' in fields && fields.preferred !== undefined && slug(fields.preferred) !== id;
  const hasId = !isScalar(entry) && pairOf(entry, 'id') !== undefined;
  const wanted: Fields = { ...(renames && !hasId ? { id } : {}), ...fields };
  let after = isScalar(entry) ? asMapping(text, startOf(entry)) : text;
  for (const key of conceptKeys) if (key in wanted) after = withField(after, key, wanted[key]);
  return asShort(text, after);
}

const mostSteps = 2000;

function withField(text: string, key: string, value: Value | undefined): string {
  let now = text;
  for (let step = 0; step < mostSteps; step++) {
    const entry = entryIn(now);
    if (isScalar(entry)) return now;
    const after = stepped(now, entry, key, value, conceptKeys);
    if (after === now) return now;
    now = after;
  }
  throw new Fault(`“${key}” can only be edited by hand here.`);
}

/** `- due process` as `- preferred: due process`, in its own quotes. */
const asMapping = (text: string, start: number): string => splice(text, start, start, 'preferred: ');

/** An entry that outgrew its one line gets a line for each field. */
function asShort(before: string, after: string): string {
  const isLong = after.split('\n').some((line) => columnsOf(line) > width);
  if (!/^ *- *\{[^\n]*\}[^\n]*$/.test(after) || !isLong || after.length <= before.length) return after;
  const fields = fieldsIn(after);
  const indent = after.indexOf('-');
  return fields && !/\s#/.test(after) ? blockText(fields, indent) : after;
}

/** What an entry says, what it leaves out being left out; undefined where it isn't sound. */
function fieldsIn(text: string): Fields | undefined {
  const { concepts, failures } = parseGlossary('', `concepts:\n${text}`);
  const [first] = concepts;
  if (!first || failures.length > 0) return undefined;
  const entry = entryIn(text);
  const all = fieldsOf(first.concept);
  const given = isScalar(entry) ? ['preferred'] : conceptKeys.filter((key) => pairOf(entry, key));
  return Object.fromEntries(Object.entries(all).filter(([key]) => given.some((each) => each === key)));
}

/** An entry as the tool would write it, in the shape that it has: one line, or a line for each field. */
export function rewrittenEntry(text: string): string {
  const fields = fieldsIn(text);
  const indent = text.indexOf('-');
  if (!fields || /(?:^|\s)#/.test(text) || /[&*][\w-]+/.test(text) || isScalar(entryIn(text))) return text;
  const inOneLine = /^ *- *\{/.test(text) ? lineText(fields, indent) : undefined;
  return inOneLine ?? blockText(fields, indent);
}
