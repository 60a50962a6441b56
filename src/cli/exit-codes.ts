/** Every way to end; `--help` prints this table. */
export const exitCodes = {
  clean: { code: 0, meaning: 'no gate failed: nothing at or above the --fail-on level' },
  found: { code: 1, meaning: 'findings at or above it, or another gate failed' },
  error: { code: 2, meaning: 'usage, configuration or input error, a missing path too' },
  interrupted: { code: 130, meaning: 'interrupted' },
} as const;

export type Ending = keyof typeof exitCodes;

export const exitTable = (): string =>
  Object.values(exitCodes)
    .map(({ code, meaning }) => `  ${String(code).padEnd(5)}${meaning}`)
    .join('\n');
