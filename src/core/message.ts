import type { Problem } from './finding.ts';

/** The one place where a problem is put into words. */
export function message(surface: string, problem: Problem): string {
  switch (problem.kind) {
    case 'casing':
      return `“${surface}” is written “${problem.term}”.`;
    case 'name':
      return `“${surface}” looks like a misspelling of the name “${problem.term}”.`;
    case 'title':
      return `“${surface}” is not the title of ${problem.term}: it is “${problem.title}”.`;
    case 'organization':
      return `“${surface}” looks like a wrong name for “${problem.term}”.`;
    case 'rendering':
      return `“${surface}” looks like a word-for-word rendering of “${problem.term}”.`;
    case 'garbled':
      return `“${surface}” looks like a garbled “${problem.term}”.`;
    case 'deprecated':
      return `“${surface}” is deprecated: use “${problem.term}”.${problem.reason ? ` ${sentence(problem.reason)}` : ''}`;
    case 'romanized':
      return `“${surface}” is left in romanised form: in English it is “${problem.term}”.`;
    case 'missing':
      return `“${surface}” stands where the source has “${problem.source}”: that is “${problem.term}”.`;
    case 'language':
      return problem.says;
  }
}

/** Glossaries give a reason as a clause or as sentences. */
const sentence = (reason: string): string =>
  reason.charAt(0).toUpperCase() + reason.slice(1) + (/[.!?]$/.test(reason) ? '' : '.');
