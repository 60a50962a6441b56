/** Words of other languages that stand behind English ones: *Smith et al.*, *ad valorem*, *chicken a la king*. */
const words = new Set(
  `absentia aeternum al alia amici annum bono capita cetera contendere corpus curiae dato del der des di dictum die
  facto fide firma fortiori generis gratia hoc homo in infinitum inter ipso jure jus la lato le limine los loquitur lege mens mortem nauseam nolo
  obiter officio pari passim passu per post posteriori prima priori rata rea rem res sapiens sensu situ sine stricto sui sua sponte tempore terra toto tu
  ultra und valorem van verbatim versa vires vitae vitro vivo von voce quo quid quod nunc tunc ergo`.split(
    /\s+/,
  ),
);

export const isBorrowed = (lower: string): boolean => words.has(lower);
