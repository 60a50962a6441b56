import { changeGlossary } from '../../codecs/glossary/edit/change.ts';
import type { Fields } from '../../codecs/glossary/edit/fields.ts';
import { parseGlossary } from '../../codecs/glossary/yaml.ts';
import { type Concept, casePolicies, conceptKinds, fixPolicies } from '../../core/concept.ts';
import { severities } from '../../core/severity.ts';

/** One line of the form. */
interface Field {
  readonly label: string;
  /** Values to choose from; others are written. */
  readonly choices?: readonly string[];
  /** What is written between the values of a list. */
  readonly separator?: string;
  /** What else is read as standing between them. */
  readonly between?: RegExp;
}

const terms = '; ';
const sentences = ' | ';
/** A Chinese keyboard gives wide stops; and no Chinese term has a comma inside. */
const betweenTerms = /[;；]/u;
const betweenChinese = /[;；,，]/u;

/** The form: every key of a concept, in the order in which people think of them. */
const fields = {
  preferred: { label: 'preferred' },
  kind: { label: 'kind', choices: conceptKinds },
  zh: { label: 'Chinese', separator: terms, between: betweenChinese },
  ru: { label: 'Russian', separator: terms, between: betweenTerms },
  admitted: { label: 'admitted', separator: terms, between: betweenTerms },
  deprecated: { label: 'deprecated', separator: terms, between: betweenTerms },
  titles: { label: 'titles', separator: terms, between: betweenTerms },
  country: { label: 'country' },
  unless: { label: 'unless', separator: terms, between: betweenTerms },
  case: { label: 'case', choices: casePolicies },
  severity: { label: 'severity', choices: ['', ...severities.filter((severity) => severity !== 'neutral')] },
  fix: { label: 'fix', choices: ['', ...fixPolicies] },
  definition: { label: 'definition' },
  note: { label: 'note' },
  link: { label: 'link' },
  good: { label: 'good', separator: sentences },
  bad: { label: 'bad', separator: sentences },
  id: { label: 'id' },
} as const satisfies Readonly<Record<string, Field>>;

export type FieldKey = keyof typeof fields;
/** What is written in each line of the form. */
export type Draft = Readonly<Record<FieldKey, string>>;

const isKey = (key: string): key is FieldKey => key in fields;
export const fieldKeys: readonly FieldKey[] = Object.keys(fields).filter(isKey);

export const fieldOf = (key: FieldKey): Field => fields[key];

export const emptyDraft: Draft = {
  preferred: '',
  kind: 'other',
  zh: '',
  ru: '',
  admitted: '',
  deprecated: '',
  titles: '',
  country: '',
  unless: '',
  case: 'smart',
  severity: '',
  fix: '',
  definition: '',
  note: '',
  link: '',
  good: '',
  bad: '',
  id: '',
};

export const draftOf = (concept: Concept): Draft => ({
  preferred: concept.preferred,
  kind: concept.kind,
  zh: concept.source.zh.join(terms),
  ru: concept.source.ru.join(terms),
  admitted: concept.admitted.join(terms),
  deprecated: concept.deprecated.map(({ term }) => term).join(terms),
  titles: concept.titles.join(terms),
  country: concept.country ?? '',
  unless: concept.unless.join(terms),
  case: concept.case,
  severity: concept.severity ?? '',
  fix: concept.fix ?? '',
  definition: concept.definition ?? '',
  note: concept.note ?? '',
  link: concept.link ?? '',
  good: concept.good.join(sentences),
  bad: concept.bad.join(sentences),
  id: concept.id,
});

/** What the draft changes of the concept, or all that it says of a new one. A deprecated term that stays keeps its reason. */
export function changesOf(draft: Draft, concept: Concept | undefined): Fields {
  const before = concept ? draftOf(concept) : emptyDraft;
  const isChanged = (key: FieldKey): boolean => draft[key] !== before[key];
  const list = (key: FieldKey): string[] => split(draft[key], fieldOf(key).between ?? sentences.trim());
  const chosen = <T extends string>(key: FieldKey, choices: readonly T[]): T | undefined =>
    choices.find((choice) => choice === draft[key]);
  const all: Fields = {
    id: draft.id.trim(),
    kind: chosen('kind', conceptKinds),
    preferred: draft.preferred.trim(),
    admitted: list('admitted'),
    deprecated: list('deprecated').map(
      (term) => concept?.deprecated.find((other) => other.term === term) ?? { term },
    ),
    titles: list('titles'),
    source: { zh: list('zh'), ru: list('ru') },
    case: chosen('case', casePolicies),
    severity: chosen('severity', severities),
    fix: chosen('fix', fixPolicies),
    country: draft.country.trim(),
    unless: list('unless'),
    definition: draft.definition.trim(),
    note: draft.note.trim(),
    link: draft.link.trim(),
    good: list('good'),
    bad: list('bad'),
  };
  const keyOf = (key: string): boolean =>
    key === 'source' ? isChanged('zh') || isChanged('ru') : isKey(key) && isChanged(key);
  return Object.fromEntries(Object.entries(all).filter(([key]) => keyOf(key)));
}

const split = (text: string, between: string | RegExp): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);

/** The concept that a draft makes, or what is wrong with it. */
export function conceptOf(
  draft: Draft,
  domain: string,
): { readonly concept: Concept } | { readonly fault: string } {
  const { preferred = '', ...said } = changesOf(draft, undefined);
  if (preferred === '') return { fault: 'A concept needs a preferred term.' };
  const written = changeGlossary('concepts:\n', { kind: 'add', fields: { ...said, preferred } });
  if ('fault' in written) return written;
  const [located] = parseGlossary('', written.text).concepts;
  return located ? { concept: { ...located.concept, domain } } : { fault: 'This could not be read again.' };
}
