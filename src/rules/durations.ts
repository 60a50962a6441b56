import type { Page } from '../core/page.ts';

const units = 'second|minute|hour|day|week|month|quarter|year|decade|century';
const unit = new RegExp(
  `^(?:${units}|season|night|summer|winter|spring|autumn|fall|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s$`,
);
const plainUnit = new RegExp(`^(?:${units})s$`);
const counted =
  /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|many)$/;
/** What lasts a number of days, and may be said to be theirs. */
const lasting =
  /^(?:notice|imprisonment|pay|leave|worth|salary|wages|experience|probation|detention|labou?r)$/;
/** Before these, *the last years* is a stretch of them. */
const article = /^(?:the|these|those|past|for|in|over|during|of)$/;

export interface Duration {
  /** Whether one of them owns what follows: *last year's*; or several: *two weeks'*. */
  readonly isOne: boolean;
}

/** *Last years results*, *two weeks notice*: a stretch of time that owns what follows it, without its apostrophe. */
export function durationAt(page: Page, index: number): Duration | undefined {
  const [earlier, before, token, next] = [-2, -1, 0, 1].map((step) => page.tokens[index + step]);
  if (!token || !before || next?.kind !== 'word' || next.text !== next.lower) return undefined;
  if (/^(?:last|next|this)$/.test(before.lower) && unit.test(token.lower))
    return article.test(earlier?.lower ?? '') ? undefined : { isOne: true };
  if (!counted.test(before.lower) || !plainUnit.test(token.lower)) return undefined;
  const isTime = next.lower === 'time' && earlier?.lower === 'in';
  return lasting.test(next.lower) || isTime ? { isOne: false } : undefined;
}
