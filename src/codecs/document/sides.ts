const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const sources = words(
  'source src source_text sourcetext original zh zh-cn zh_cn chinese ru russian 原文 中文',
);
const targets = words(
  'target tgt target_text targettext translation translated mt hypothesis en en-us en-gb en_us en_gb english text 译文 英文',
);

export type Side = 'source' | 'target';

/** Which side of a translation a column or a key names. */
export function sideOf(name: string): Side | undefined {
  const key = name.trim().toLowerCase();
  if (sources.has(key)) return 'source';
  return targets.has(key) ? 'target' : undefined;
}

/** Whether a language tag is of English; one that is missing may be. */
export const isEnglish = (language: string | undefined): boolean =>
  language === undefined || language === '' || /^en(?:[-_]|$)/i.test(language);
