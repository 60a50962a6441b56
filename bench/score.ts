import type { Finding } from '../src/core/finding.ts';
import { applyEdits } from '../src/core/fix.ts';
import { overlaps, type Span } from '../src/core/span.ts';
import { withArticles } from '../src/english/article.ts';

/** A stretch that an annotator marked as an error, with the texts that would be right in its place. */
export interface Mark extends Span {
  readonly surface: string;
  readonly kind: string;
  /** The name or term that it is a wrong form of. */
  readonly term?: string;
  readonly right: readonly string[];
}

/** A text with its marks. A finding on an `ignore` span counts neither way; one on an `allowed` span is false. */
export interface Annotated {
  readonly id: string;
  /** Texts of one document repeat its forms. */
  readonly doc: string;
  readonly text: string;
  readonly errors: readonly Mark[];
  readonly allowed: readonly Span[];
  readonly ignore: readonly Span[];
}

export type Found = Pick<
  Finding,
  'start' | 'end' | 'surface' | 'confidence' | 'suggestions' | 'problem' | 'ruleId' | 'conceptId'
>;

/** How a repair is compared with what is right. */
export interface Comparison {
  same(repaired: string, right: string): boolean;
  /** Whether a first suggestion that is right in itself will do, though its finding's span is another. */
  readonly byItself: boolean;
}

interface Hit {
  readonly mark: Mark;
  /** Those that overlap the mark; at least one. */
  readonly findings: readonly Found[];
  /** Whether the first suggestions bring what is right. */
  readonly repaired: boolean;
}

/** What the findings of one text are worth. */
export interface Verdict {
  readonly text: Annotated;
  readonly hits: readonly Hit[];
  readonly misses: readonly Mark[];
  /** Findings that overlap an error. */
  readonly right: readonly Found[];
  /** Findings that overlap neither an error nor an ignored span. */
  readonly wrong: readonly Found[];
  /** Those of `wrong` that overlap an allowed span. */
  readonly onAllowed: readonly Found[];
}

/** A finding and an error match if they overlap by a character. */
export function judge(text: Annotated, findings: readonly Found[], comparison: Comparison): Verdict {
  const hits: Hit[] = [];
  const misses: Mark[] = [];
  for (const mark of text.errors) {
    const over = findings.filter((finding) => overlaps(finding, mark));
    if (over.length === 0) misses.push(mark);
    else hits.push({ mark, findings: over, repaired: isRepaired(text, mark, over, comparison) });
  }
  const touches = (spans: readonly Span[]) => (finding: Found) =>
    spans.some((span) => overlaps(span, finding));
  const right = findings.filter(touches(text.errors));
  const wrong = findings.filter((each) => !right.includes(each) && !touches(text.ignore)(each));
  return { text, hits, misses, right, wrong, onAllowed: wrong.filter(touches(text.allowed)) };
}

/** More combinations of right texts than this are cut off. */
const maxWanted = 500;

/**
 * Applies the first suggestions, and in their stead what is right, over the stretch that both touch; other errors in
 * that stretch must come out right as well, as the finding took them along.
 */
function isRepaired(
  { text, errors }: Annotated,
  mark: Mark,
  over: readonly Found[],
  how: Comparison,
): boolean {
  const firsts = over.flatMap(({ start, end, suggestions }) =>
    suggestions[0] ? [{ start, end, text: suggestions[0].text }] : [],
  );
  if (firsts.length === 0) return false;
  const bare = ({ text }: { text: string }): string => text.replace(/^an?\s+/i, '');
  if (how.byItself && firsts.some((first) => mark.right.some((right) => how.same(bare(first), right))))
    return true;
  const touched = errors.filter(
    (other) => other === mark || (!overlaps(other, mark) && firsts.some((first) => overlaps(first, other))),
  );
  const start = Math.min(...[...touched, ...firsts].map((span) => span.start));
  const end = Math.max(...[...touched, ...firsts].map((span) => span.end));
  const apply = (edits: readonly (Span & { text: string })[]): string =>
    applyEdits(
      text.slice(start, end),
      edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
    ).text;
  // A repair takes its article along, which the marked stretch leaves out.
  const repaired = withArticles(apply(firsts));
  return combinations(touched).some((edits) => how.same(repaired, withArticles(apply(edits))));
}

function combinations(marks: readonly Mark[]): (Span & { text: string })[][] {
  let all: (Span & { text: string })[][] = [[]];
  for (const { start, end, right } of marks) {
    all = all.flatMap((edits) => right.map((text) => [...edits, { start, end, text }])).slice(0, maxWanted);
  }
  return all;
}

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** 0 where there is nothing to divide by. */
export function rates(found: number, missed: number, wrong: number): Rates {
  const precision = found === 0 ? 0 : found / (found + wrong);
  const recall = found === 0 ? 0 : found / (found + missed);
  return { precision, recall, f1: found === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export const spanRates = (verdicts: readonly Verdict[]): Rates =>
  rates(
    count(verdicts, ({ hits }) => hits),
    count(verdicts, ({ misses }) => misses),
    count(verdicts, ({ wrong }) => wrong),
  );

/** Over distinct forms of a document: one is found if any of its places is. */
export function formRates(verdicts: readonly Verdict[]): Rates {
  const forms = (pick: (verdict: Verdict) => readonly { surface: string }[]): Set<string> =>
    new Set(
      verdicts.flatMap((verdict) =>
        pick(verdict).map(({ surface }) => `${verdict.text.doc}\u0000${surface}`),
      ),
    );
  const found = forms(({ hits }) => hits.map(({ mark }) => mark));
  const missed = forms(({ misses }) => misses);
  for (const form of found) missed.delete(form);
  return rates(found.size, missed.size, forms(({ wrong }) => wrong).size);
}

export const count = (verdicts: readonly Verdict[], of: (verdict: Verdict) => readonly unknown[]): number =>
  verdicts.reduce((sum, verdict) => sum + of(verdict).length, 0);

/** Letter case, number, possessive and the form of the apostrophe aside. */
export function sameForm(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  return x === y || isPlural(x, y) || isPlural(y, x);
}

const bare = (form: string): string => form.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '');

const isPlural = (plural: string, singular: string): boolean =>
  plural === `${singular}s` || plural === `${singular}es` || plural === singular.replace(/y$/, 'ies');
