import type { Concept } from '../../core/concept.ts';
import type { Check, Flaw } from './check.ts';

const keys = ['admitted', 'titles', 'unless', 'good', 'bad'] as const;

/** The same thing said twice of one concept. */
export const duplicate: Check = {
  id: 'duplicate',
  level: 'warning',
  summary: 'something is listed twice in one concept',
  *run(entries) {
    for (const entry of entries) {
      const { concept } = entry;
      for (const key of keys) {
        const said = key === 'admitted' ? [concept.preferred] : [];
        const kept = [...new Set([...said, ...concept[key]])].slice(said.length);
        const twice = concept[key].find((item, at) => said.includes(item) || concept[key].indexOf(item) < at);
        if (twice !== undefined) yield flaw(entry, key, twice, { [key]: kept });
      }
      const zh = [...new Set(concept.source.zh)];
      const ru = [...new Set(concept.source.ru)];
      const all = [...concept.source.zh, ...concept.source.ru];
      const twice = all.find((item, at) => all.indexOf(item) < at);
      if (twice !== undefined) yield flaw(entry, 'source', twice, { source: { zh, ru } });
    }
  },
};

const flaw = (entry: Flaw['entry'], key: string, item: string, fields: Partial<Concept>): Flaw => ({
  entry,
  message: `“${item}” is said twice in “${key}”`,
  repair: 'leave one out',
  fields,
});
