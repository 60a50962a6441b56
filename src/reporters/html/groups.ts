import type { Finding } from '../../core/finding.ts';

/** Findings of which the very same is said. */
export interface Group {
  /** From 1 on, in the order of the first. */
  readonly number: number;
  readonly id: string;
  readonly first: Finding;
  readonly places: readonly Place[];
}

export interface Place {
  readonly finding: Finding;
  /** Of its mark in the text. */
  readonly id: string;
}

/** The findings of a text, what is said of several once; and to which of them each belongs. */
export function grouped(findings: readonly Finding[], nth: number): readonly Group[] {
  const groups = new Map<string, Group & { readonly places: Place[] }>();
  for (const [at, finding] of findings.entries()) {
    const said = saidOf(finding);
    const id = `${nth}-${at}`;
    const known = groups.get(said);
    if (known) known.places.push({ finding, id });
    else groups.set(said, { number: groups.size + 1, id, first: finding, places: [{ finding, id }] });
  }
  return [...groups.values()];
}

function saidOf({ ruleId, severity, fixable, surface, problem, evidence, suggestions }: Finding): string {
  return JSON.stringify([ruleId, severity, fixable, surface, problem, evidence, suggestions]);
}
