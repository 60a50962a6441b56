/** Words that stand before a person's name and say what the person is. */
const titles = new Set(
  `judge justice magistrate president vice secretary minister senator representative governor mayor chancellor premier
  ambassador general colonel captain major lieutenant admiral professor doctor dr mr mrs ms miss prof sen rep gov gen
  lawyer attorney prosecutor spokesman spokeswoman spokesperson chairman chairwoman chairperson director commissioner
  king queen prince princess pope bishop sir lord lady ceo founder coach candidate inspector sergeant officer comrade`.split(
    /\s+/,
  ),
);

export const isTitle = (lower: string): boolean => titles.has(lower);
