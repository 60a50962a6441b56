/** Endings of nouns, adjectives and surnames in any case and number, longest first. */
const ending =
  /(?<=.{3})(?:иями|ями|ами|ыми|ими|ого|его|ому|ему|иях|ией|ях|ах|ей|ой|ою|ею|ий|ый|ая|яя|ое|ее|ые|ие|ую|юю|ов|ев|ом|ем|ам|ям|ых|их|ым|им|ии|ия|ию|ья|ью|[аеийоуыьюя])$/u;

/** A Russian word without its inflection, for comparing words, not for printing them: *указа*, *указом* → *указ*. */
export const russianStem = (word: string): string =>
  word.toLowerCase().replaceAll('ё', 'е').replace(ending, '');
