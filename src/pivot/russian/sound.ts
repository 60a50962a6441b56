/** What a name loses on its way into Russian letters and back, in this order; a word in lower case, without marks. */
const mergers: readonly (readonly [RegExp, string])[] = [
  [/dzh/g, 'j'],
  [/shch|sch(?=[aeiou])/g, 'sh'],
  [/iy|yy/g, 'i'],
  [/([yi])(?=[aeou])/g, 'y'],
  [/kh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck/g, 'k'],
  [/qu/g, 'kv'],
  [/x/g, 'ks'],
  [/c(?=[eiy])/g, 's'],
  [/c(?!h)/g, 'k'],
  [/^[uw](?=[aeiou])|w/g, 'v'],
  // Х and Г both stand for h; before a consonant it isn't heard.
  [/(?<![sc])h(?=[aeiouy])/g, 'g'],
  [/(?<![sc])h/g, ''],
  [/z(?!h)/g, 's'],
  [/ee|ea/g, 'i'],
  [/oo|ou|yu/g, 'u'],
  [/[ae]y/g, 'ei'],
  [/y/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/(?<=[^aeiou])e$/g, ''],
];

/** Names with one key can't be told apart once they have been Russian: *Washington* and *Vashington*, *Johnson* and *Dzhonson*. */
export const russianKey = (plain: string): string =>
  mergers.reduce((key, [pattern, replacement]) => key.replace(pattern, replacement), plain);
