import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol/node';

export const glossary = `domain: court
concepts:
  # The judge of the case.
  - {id: beeler, kind: person, preferred: Laurel Beeler, admitted: [Beeler], titles: [judge]}
  - id: wechat # An app.
    kind: product
    preferred: WeChat
    case: exact
    source: {zh: [微信]}
    definition: "Messages *and* <b>payments</b>."
    note: One word.

  - id: injunction
    kind: legal-term
    preferred: preliminary injunction
    source: {zh: [初步禁令]}
`;

/** A folder with a glossary of its own, and a document that it ignores. */
export const project = {
  'ungarble.yaml': 'glossaries: [own.yaml]\nignore: [old.txt]\n',
  'own.yaml': glossary,
};
export const court = 'Judge Biler let wechat stay.\n\nThe 😀 store kept wechat. The initial ban stands.\n';

export const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);
/** Place, severity, code and message. */
export const shown = ({ range: { start, end }, severity, code, message }: Diagnostic): string =>
  `${start.line}:${start.character}-${end.line}:${end.character} ${severity} ${code ?? ''} ${message}`;
/** The action with these words in its title. */
export const called = (part: string, actions: readonly CodeAction[]): CodeAction => {
  const found = actions.find(({ title }) => title.includes(part));
  if (!found) throw new Error(`No “${part}” among ${titles(actions).join(', ')}`);
  return found;
};
