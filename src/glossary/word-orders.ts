/** One order in which the pieces of a source term may come in English. */
export interface WordOrder {
  /** Indexes of the pieces. */
  readonly pieces: readonly number[];
  /** Whether a preposition stands before the piece at the same place: *an order of the president*. */
  readonly led: readonly boolean[];
}

const remembered: (readonly WordOrder[])[] = [];

/**
 * Orders of `count` pieces, the head being the last: as they stand (*federal appeals court*), with a stretch of the
 * others after the head (*federal court of appeals*), itself turned (*court for the northern district of California*), and
 * with two neighbours swapped (*procedural justice clause* for 正当程序条款).
 */
export function wordOrders(count: number): readonly WordOrder[] {
  const known = remembered[count];
  if (known) return known;
  const made = [
    plain(Array.from({ length: count }, (_, index) => index)),
    ...turned(count),
    ...swapped(count),
  ];
  remembered[count] = made;
  return made;
}

const plain = (pieces: readonly number[]): WordOrder => ({ pieces, led: pieces.map(() => false) });

function turned(count: number): WordOrder[] {
  const head = count - 1;
  const orders: WordOrder[] = [];
  for (let from = 0; from < head; from++) {
    for (let to = from + 1; to <= head; to++) {
      const before = [...range(0, from), ...range(to, head), head];
      orders.push(ordered(before, range(from, to)));
      for (let cut = from + 1; cut < to; cut++)
        orders.push(ordered(before, range(cut, to), range(from, cut)));
    }
  }
  return orders;
}

function swapped(count: number): WordOrder[] {
  if (count < 3 || count > 4) return [];
  return range(0, count - 2).map((at) => {
    const pieces = range(0, count);
    pieces.splice(at, 2, at + 1, at);
    return plain(pieces);
  });
}

/** Stretches of pieces, each after the first led by a preposition. */
function ordered(...stretches: readonly (readonly number[])[]): WordOrder {
  const led = stretches.flatMap((stretch, nth) => stretch.map((_, index) => nth > 0 && index === 0));
  return { pieces: stretches.flat(), led };
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
