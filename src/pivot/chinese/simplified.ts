let characters: ReadonlySet<string> | undefined;

/** Whether a word can be written in GB 2312: simplified characters, and those that were never simplified. */
export function isSimplified(word: string): boolean {
  characters ??= new Set(gb2312());
  const known = characters;
  return [...word].every((character) => known.has(character));
}

/** The ideographs of GB 2312, rows 16 to 87, in the bytes of its usual encoding. */
function gb2312(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  }
  return new TextDecoder('gbk').decode(Uint8Array.from(bytes));
}
