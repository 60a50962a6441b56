import type { Kind, Mark, Quantity } from './quantity.ts';
import { type Amount, inBase } from './units.ts';

/** What the source has and the target lacks, and what stands there instead; or one number with two marks. */
export interface Difference {
  readonly what: Kind | 'unit' | 'currency';
  readonly lost: Quantity;
  readonly odd: Quantity;
  readonly confidence: number;
}

/** What may be taken for each other. */
const fieldOf = (kind: Kind): string => (kind === 'money' || kind === 'measure' ? 'number' : kind);

/** Of numbers with the same digits, and of each kind where just one is left of the source and of the target: nothing else is sure. */
export function differences(said: readonly Quantity[], found: readonly Quantity[]): readonly Difference[] {
  const { lost, odd } = lostAndOdd(said, found);
  const sized = lost.flatMap((one): Difference[] => {
    const [other] = odd.filter((each) => isOtherSize(one, each));
    const isSure =
      other &&
      onlyOne(odd, (each) => isOtherSize(one, each)) &&
      onlyOne(lost, (each) => isOtherSize(each, other));
    return isSure ? [{ what: 'number', lost: one, odd: other, confidence: 0.9 }] : [];
  });
  const restOf = (side: 'lost' | 'odd', all: readonly Quantity[]): readonly Quantity[] =>
    all.filter((each) => !sized.some((difference) => difference[side] === each));
  return [...sized, ...lonely(restOf('lost', lost), restOf('odd', odd)), ...unitDifferences(said, found)];
}

/** One that only the source has, and one of its kind that only the target has. */
function lonely(lost: readonly Quantity[], odd: readonly Quantity[]): readonly Difference[] {
  const fields = new Set(lost.map(({ kind }) => fieldOf(kind)));
  return [...fields].flatMap((field): Difference[] => {
    const [one, ...more] = lost.filter(({ kind }) => fieldOf(kind) === field);
    const [other, ...others] = odd.filter(({ kind }) => fieldOf(kind) === field);
    if (!one || !other || more.length > 0 || others.length > 0) return [];
    const confidence = likelihood(one, other);
    const what = field === 'number' ? field : one.kind;
    return confidence === undefined ? [] : [{ what, lost: one, odd: other, confidence }];
  });
}

/** What only the source has, and what only the target has. */
const lostAndOdd = (
  said: readonly Quantity[],
  found: readonly Quantity[],
): { readonly lost: readonly Quantity[]; readonly odd: readonly Quantity[] } => ({
  lost: said.filter((one) => isTelling(one) && !found.some((other) => isSame(one, other))),
  odd: found.filter((one) => isTelling(one) && !said.some((other) => isSame(other, one))),
});

/** Numbers under 13 are often spelled out, left out, and come from elsewhere as often. */
const isTelling = ({ kind, style, values: [value = 0] }: Quantity): boolean =>
  kind !== 'vague' &&
  (value >= 13 || (kind !== 'number' && style !== 'words' && value !== 1) || kind === 'month');

const isOtherSize = (lost: Quantity, odd: Quantity): boolean =>
  [lost, odd].every(({ kind, values: [value = 0] }) => fieldOf(kind) === 'number' && value >= 13) &&
  lost.digits === odd.digits &&
  lost.digits !== '';

const onlyOne = (list: readonly Quantity[], fits: (each: Quantity) => boolean): boolean =>
  list.filter(fits).length === 1;

/** How sure it is that one stands for the other. */
function likelihood(lost: Quantity, odd: Quantity): number | undefined {
  const [[was = 0], [is = 0]] = [lost.values, odd.values];
  if (fieldOf(lost.kind) !== 'number') return 0.8;
  const sameUnit = lost.unit && odd.unit && share(lost.unit, odd.unit);
  if (!sameUnit && (was < 13 || is < 13)) return undefined;
  if (isSlip(lost, odd)) return 0.8;
  if (sameUnit && lost.kind === 'money') return 0.75;
  // Each the only one that its side has alone, both in figures: *360* for 240.
  const areFigures = lost.style === 'figures' && odd.style === 'figures';
  const areOfOneThing = sameUnit || (!lost.unit && !odd.unit);
  return areFigures && areOfOneThing ? 0.7 : undefined;
}

/** Numbers of as many digits, three at least, that have all but two in common. */
function isSlip(lost: Quantity, odd: Quantity): boolean {
  const [one, two] = [String(lost.values[0]), String(odd.values[0])];
  if (
    lost.style !== 'figures' ||
    odd.style !== 'figures' ||
    lost.digits.length < 3 ||
    one.length !== two.length ||
    (lost.unit && odd.unit && !shared(dimensionsOf(lost), dimensionsOf(odd)))
  )
    return false;
  return [...one].filter((digit, at) => digit !== two[at]).length <= 2;
}

const shared = (one: readonly string[], other: readonly string[]): boolean =>
  one.some((each) => other.includes(each));
const share = (one: Mark, other: Mark): boolean => shared(one.ids, other.ids);

/** What a number may measure: of pounds, mass or money. */
const dimensionsOf = ({ unit }: Quantity): readonly string[] =>
  (unit?.ids ?? []).map((id) => inBase(1, id)?.dimension ?? 'money');

/** A day in May is no sign of the month. */
const precise: ReadonlySet<Kind> = new Set(['percent', 'year', 'month', 'day', 'time']);

function isSame(one: Quantity, other: Quantity): boolean {
  if (one.kind !== other.kind && precise.has(one.kind) && precise.has(other.kind)) return false;
  return (
    one.values.some((a) => other.values.some((b) => isNear(a, b, one, other))) || isConverted(one, other)
  );
}

/** 12.34亿 may be *1.2 billion*: rounding is no error. */
function isNear(a: number, b: number, one: Quantity, other: Quantity): boolean {
  if (a === b) return true;
  const step = Math.max(roundedTo(one), roundedTo(other));
  return Math.abs(a - b) <= Math.min(step, 0.06 * Math.abs(a)) * 1.0001;
}

/** What its last digit counts, where a word of size lets it be rounded. */
const roundedTo = ({ style, values: [value = 0], digits }: Quantity): number =>
  style === 'figures' || digits === '' ? 0 : Math.abs(value) / Number(digits);

/** 5公里 may be *3.1 miles*. */
const isConverted = (one: Quantity, other: Quantity): boolean =>
  amountsOf(one).some((a) =>
    amountsOf(other).some(
      (b) => a.dimension === b.dimension && Math.abs(a.amount - b.amount) <= 0.04 * Math.abs(a.amount) + 1e-9,
    ),
  );

const amountsOf = ({ unit, values: [value = 0] }: Quantity): readonly Amount[] =>
  (unit?.ids ?? []).flatMap((id) => inBase(value, id) ?? []);

/** The same number of something else: 50亿元 as *5 billion euros*, 5公里 as *5 miles*. */
function unitDifferences(said: readonly Quantity[], found: readonly Quantity[]): readonly Difference[] {
  return said.flatMap((one): Difference[] => {
    const alike = found.filter((other) => isSame(one, other));
    const [other] = alike;
    if (!other || alike.length > 1 || said.some((each) => each !== one && isSame(each, other))) return [];
    const what = otherMark(one, other);
    return what === undefined ? [] : [{ what, lost: one, odd: other, confidence: 0.8 }];
  });
}

function otherMark(one: Quantity, other: Quantity): 'unit' | 'currency' | undefined {
  if ([one, other].some(({ kind }) => kind !== 'money' && kind !== 'measure')) return undefined;
  if (!one.unit || !other.unit || share(one.unit, other.unit) || isConverted(one, other)) return undefined;
  const [dimension] = dimensionsOf(one).filter((each) => dimensionsOf(other).includes(each));
  if (dimension === undefined) return undefined;
  return dimension === 'money' ? 'currency' : 'unit';
}
