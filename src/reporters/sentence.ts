import type { Finding } from '../core/finding.ts';
import { message } from '../core/message.ts';
import { printable } from '../core/printable.ts';
import { elide } from './layout.ts';

/** Longer wordings than this many columns are cut: a whole paragraph may be one finding. */
const wording = 80;

/** A finding's message as people may be shown it, on one line. */
export const sentence = ({ surface, problem }: Pick<Finding, 'surface' | 'problem'>): string =>
  printable(message(elide(surface, wording), problem));
