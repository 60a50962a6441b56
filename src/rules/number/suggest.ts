import type { Difference } from './compare.ts';
import { currencies } from './currencies.ts';
import { monthNames } from './english-dates.ts';
import type { Mark } from './quantity.ts';

const sizes = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** What the source says, written as what stands in its place is; undefined where that may need other words around it. */
export function suggestionFor({ what, lost, odd }: Difference, surface: string): string | undefined {
  const [value = 0] = lost.values;
  if (what === 'currency') return lost.unit && currencyName(lost.unit, surface);
  if (what === 'unit') return /\p{L}{3}/u.test(surface) ? lost.unit?.ids[0] : undefined;
  if (what === 'time') return undefined;
  if (odd.width !== undefined) return String(value).padStart(odd.width, '0');
  if (what === 'month')
    return surface.length > 3 || surface === 'May'
      ? monthNames[value - 1]
      : monthNames[value - 1]?.slice(0, 3);
  if (what === 'year') return String(value);
  const inWords = [lost, odd].some(({ style }) => style !== 'figures');
  return written(value, inWords, odd.unit?.start === odd.end);
}

/** No *15 millionkm*. */
function written(value: number, inWords: boolean, isJoined: boolean): string | undefined {
  const size = inWords ? sizes.find(([least]) => value >= least) : undefined;
  if (size && isJoined) return undefined;
  if (size) return `${rounded(value / size[0])} ${size[1]}`;
  const [whole = '', part] = String(rounded(value)).split('.');
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** 0.57万 is 5,700 rather than 5,699.999999999999. */
const rounded = (value: number): number => Number(value.toPrecision(15));

/** A sign may stand elsewhere than a name. */
const currencyName = ({ ids }: Mark, surface: string): string | undefined =>
  /\p{L}{3}/u.test(surface) ? currencies.find((each) => String(each.ids) === String(ids))?.name : undefined;
