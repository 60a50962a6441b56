import type { Finding } from '../core/finding.ts';
import type { Lines } from '../core/lines.ts';
import { mqmTypes } from '../core/mqm.ts';
import { printable } from '../core/printable.ts';
import { levelOf } from '../core/severity.ts';
import { bestOf } from './grounds.ts';
import { sentence } from './sentence.ts';

/** SARIF calls information a note. */
export const sarifLevels = { info: 'note', warning: 'warning', error: 'error' } as const;

/** Stands for the folder of the run, which differs from machine to machine. */
export const baseId = 'SRCROOT';

/** One finding, with its repairs. */
export function resultOf(
  finding: Finding,
  path: string,
  index: Lines,
  indexOf: ReadonlyMap<string, number>,
): object {
  const { ruleId, type, severity, surface, fingerprint, confidence, conceptId, fixable } = finding;
  const region = regionOf(finding, index);
  return {
    ruleId,
    ruleIndex: indexOf.get(ruleId),
    level: sarifLevels[levelOf(severity)],
    message: message(sentence(finding)),
    locations: [
      { physicalLocation: { ...artifact(path), region: { ...region, snippet: { text: surface } } } },
    ],
    partialFingerprints: { 'ungarble/v1': fingerprint },
    rank: Math.round(confidence * 100),
    fixes: bestOf(finding).map(({ text, reason }) => ({
      description: message(printable(reason)),
      artifactChanges: [
        { ...artifact(path), replacements: [{ deletedRegion: region, insertedContent: { text } }] },
      ],
    })),
    properties: {
      mqmType: type,
      mqmDimension: mqmTypes[type],
      mqmSeverity: severity,
      confidence,
      conceptId,
      fixable,
      evidence: finding.evidence.map(({ text, weight }) => ({ text, weight })),
    },
  };
}

function regionOf({ start, end }: Finding, index: Lines): object {
  const [first, last] = [index.at(start), index.at(end)];
  return {
    startLine: first.line,
    startColumn: first.column,
    endLine: last.line,
    endColumn: last.column,
  };
}

/** A message without placeholders and links. */
export const message = (text: string): object => ({ text: plainText(text) });

/**
 * Braces stand doubled in SARIF's messages, and what a text says may not become a link to click on
 * (`[here](https://…)`).
 */
export const plainText = (text: string): string =>
  printable(text)
    .replace(/[{}]/g, '$&$&')
    .replace(/\](?=\()/g, '] ');

/** A path as a relative reference, or as an address where it leads from the root. */
export function artifact(path: string): object {
  const [first = '', ...others] = path.replaceAll('\\', '/').split('/').map(encoded);
  const isDrive = /^[a-z]%3A$/i.test(first);
  if (isDrive)
    return { artifactLocation: { uri: ['file://', first.replace('%3A', ':'), ...others].join('/') } };
  const uri = [first, ...others].join('/');
  const isRooted = uri.startsWith('/');
  return { artifactLocation: isRooted ? { uri: `file://${uri}` } : { uri, uriBaseId: baseId } };
}

/** A lone surrogate has no UTF-8 form. */
const encoded = (part: string): string => encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\ufffd'));
