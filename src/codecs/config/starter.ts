import { stringify } from 'yaml';

/** A first configuration with a comment on each setting. It asks for what holds without it, and for the project's own glossaries. */
export const starterConfig = (own: readonly string[]): string =>
  `# yaml-language-server: $schema=./node_modules/ungarble/dist/config.schema.json
# What the texts in this folder and below are checked by.
# What holds for one file: ungarble lint --print-config FILE

# Paths from here, names of glossaries that ship with ungarble, or “shipped” for all of these.
${stringify({ glossaries: ['shipped', ...own] })}
# Languages that the texts were translated from.
pivots: [zh, ru]

# From which level on a finding fails the run: info, warning, error or never.
fail-on: warning

# How much may be there before the run fails, and the least MQM score (0 to 100).
# max-critical: 0
# max-warnings: 20
# min-score: 98

# off, on, or another severity: neutral, minor, major, critical. All rules: ungarble explain
# rules:
#   possessive: off
#   casing: neutral

# The same for single concepts of a glossary, by their id.
# concepts:
#   commerce-department: off

# Wordings that are right as they stand.
# allow: [stop order]

# Which keys of JSON and YAML files hold text, as in .gitignore; with none given, each value of several words.
# keys: [title, /en/pages/, "!slug"]

# Files to leave out, as in .gitignore.
# ignore: [archive/]

# Other settings for some files; the later one counts.
# overrides:
#   - files: [quotes/, "*.interview.md"]
#     rules: {contraction: off}
`;
