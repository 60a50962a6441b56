import type { Finding } from './finding.ts';

/**
 * Gives each finding a fingerprint that survives moved lines and edits elsewhere: FNV-1a over rule, concept, surface
 * and the word on either side; where all of these repeat, the second one ends in -2, and so on.
 */
export function withFingerprints(text: string, findings: readonly Omit<Finding, 'fingerprint'>[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const before = /(\S*)\s*$/.exec(text.slice(Math.max(0, finding.start - 40), finding.start))?.[1] ?? '';
    const after = /^\s*(\S*)/.exec(text.slice(finding.end, finding.end + 40))?.[1] ?? '';
    const key = [finding.ruleId, finding.conceptId ?? '', finding.surface, before, after].join('\u0000');
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return { ...finding, fingerprint: nth === 1 ? hash(key) : `${hash(key)}-${nth}` };
  });
}

/** What the fingerprints of findings that repeat have in common. */
export const kindOf = (fingerprint: string): string => fingerprint.replace(/-\d+$/, '');

/** 64 bits as two 32-bit FNV-1a hashes with different offsets, in hexadecimal. */
export function hash(text: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((offset) => {
      let state = offset;
      for (let i = 0; i < text.length; i++) state = Math.imul(state ^ text.charCodeAt(i), 0x01000193);
      return (state >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
