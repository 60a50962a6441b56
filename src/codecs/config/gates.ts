import type { Node } from 'yaml';
import { failLevels, type Gates, limits } from '../../core/gate.ts';
import type { Reader } from '../yaml/reader.ts';

export const gateKeys = ['fail-on', ...limits.map(({ name }) => name), 'min-score'] as const;

export function readGates(reader: Reader, fields: ReadonlyMap<string, Node>): Gates {
  const failNode = fields.get('fail-on');
  const failOn = failNode && reader.choice(failNode, '“fail-on”', failLevels);
  const scoreNode = fields.get('min-score');
  const minScore = scoreNode && reader.number(scoreNode, '“min-score”', { most: 100 });
  const counts = limits.flatMap(({ key, name }) => {
    const node = fields.get(name);
    const most = node && reader.number(node, `“${name}”`, { whole: true });
    return most === undefined ? [] : [[key, most]];
  });
  return {
    ...Object.fromEntries(counts),
    ...(failOn && { failOn }),
    ...(minScore !== undefined && { minScore }),
  };
}
