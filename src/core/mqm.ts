/** The MQM 2.0 error types (themqm.org) that ungarble's rules report, with the dimension of each. */
export const mqmTypes = {
  'wrong-term': 'Terminology',
  'inconsistent-with-terminology-resource': 'Terminology',
  'inconsistent-use-of-terminology': 'Terminology',
  mistranslation: 'Accuracy',
  untranslated: 'Accuracy',
  omission: 'Accuracy',
  grammar: 'Linguistic conventions',
  punctuation: 'Linguistic conventions',
  spelling: 'Linguistic conventions',
  capitalization: 'Linguistic conventions',
  duplication: 'Linguistic conventions',
  'character-encoding': 'Linguistic conventions',
  'markup-tag': 'Design and markup',
} as const;
export type MqmType = keyof typeof mqmTypes;
