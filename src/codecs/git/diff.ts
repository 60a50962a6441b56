import type { LineRange } from '../../core/changes.ts';

const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** For each file of a `git diff --unified=0` that is still there, by its path from the repository's top: the lines that are new. */
export function changedLines(diff: string): Map<string, LineRange[]> {
  const files = new Map<string, LineRange[]>();
  let ranges: LineRange[] = [];
  /** Lines of a hunk that are still to come: they may look like anything. */
  let body = 0;
  for (const line of diff.split('\n')) {
    if (body > 0) {
      if (!line.startsWith('\\')) body--;
      continue;
    }
    if (line.startsWith('+++ ')) {
      ranges = [];
      const path = unquoted(line.slice('+++ '.length));
      if (path.startsWith('b/')) files.set(path.slice('b/'.length), ranges);
      continue;
    }
    const match = hunk.exec(line);
    if (!match) continue;
    const [, gone = '1', start = '0', come = '1'] = match;
    body = Number(gone) + Number(come);
    if (Number(come) > 0) ranges.push({ first: Number(start), last: Number(start) + Number(come) - 1 });
  }
  return files;
}

const escapes: Readonly<Record<string, string>> = {
  a: '\u0007',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Git puts a name with letters that a line can't hold in quotes, and a tab after one with spaces. */
function unquoted(name: string): string {
  const quoted = /^"(.*)"$/.exec(name)?.[1];
  if (quoted === undefined) return name.replace(/\t$/, '');
  return quoted.replace(/(?:\\[0-7]{3})+|\\./g, (found) =>
    /^\\[0-7]/.test(found)
      ? new TextDecoder().decode(
          Uint8Array.from(found.split('\\').slice(1), (octal) => Number.parseInt(octal, 8)),
        )
      : (escapes[found.charAt(1)] ?? found.charAt(1)),
  );
}
