/** Closed-class words: a term neither begins nor ends with one, and a list of glosses that holds one says nothing. */
const words = new Set(
  `a an the this that these those it its he his she her they their them we our us you your i my who whom whose which what
  of to in on at by for from with without into onto over under between among through during against about as than like
  and or nor but so yet if when while although because since until after before not no
  is are was were be been being am do does did have has had having can could will would shall should may might must
  there here then now also only just very too more most such each every any some all both other another same`.split(
    /\s+/,
  ),
);

export const isFunctionWord = (lower: string): boolean => words.has(lower);
