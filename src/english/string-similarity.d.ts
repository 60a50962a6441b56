declare module 'string-similarity' {
  const stringSimilarity: {
    /** Dice coefficient of the two strings' letter pairs, spaces left out: 0..1. */
    compareTwoStrings(first: string, second: string): number;
  };
  export default stringSimilarity;
}
