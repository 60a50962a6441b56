import { parseGlossary } from '../../../src/codecs/glossary/yaml.ts';
import type { Oracle } from '../../../src/tui/glossary/facts.ts';
import { initialState } from '../../../src/tui/glossary/state.ts';

export const text = `domain: law
concepts:
  # Orders of courts
  - {id: preliminary-injunction, kind: legal-term, preferred: preliminary injunction, source: {zh: [初步禁令]}}

  - preferred: due process  # by itself
    note: Not "just procedure".
  - Laurel Beeler
`;

const opened = (path = 'law.yaml', content = text) => {
  const { concepts } = parseGlossary(path, content);
  return { path, text: content, saved: content, concepts: concepts.map(({ concept }) => concept) };
};

export const start = () => initialState([opened()]);

/** Derives and finds “initial ban”. */
export const oracle: Oracle = {
  derive: ({ source }) =>
    source.zh.map((term) => ({ source: term, forms: ['initial ban', 'preliminary prohibition'] })),
  tryOut: (_, sentence) => {
    const at = sentence.indexOf('initial ban');
    return at < 0
      ? []
      : [{ start: at, end: at + 11, message: '“initial ban” is wrong.', repair: 'preliminary injunction' }];
  },
};
