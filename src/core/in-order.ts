/**
 * Does something to each item, some of them at once, and gives what comes of it in the order of the items. No more than
 * `width` are under way or wait for their turn, so that a run of any length fits in memory.
 */
export async function* inOrder<Item, Result>(
  items: Iterable<Item>,
  width: number,
  perform: (item: Item) => Promise<Result>,
): AsyncIterable<readonly [Item, Result]> {
  const waiting: { readonly item: Item; readonly result: Promise<Result> }[] = [];
  const next = async (): Promise<readonly [Item, Result] | undefined> => {
    const first = waiting.shift();
    return first && [first.item, await first.result];
  };
  for (const item of items) {
    const result = perform(item);
    // Whoever waits for it hears of it; until then it is nobody's fault.
    result.catch(() => undefined);
    waiting.push({ item, result });
    const done = waiting.length >= width ? await next() : undefined;
    if (done) yield done;
  }
  for (let done = await next(); done; done = await next()) yield done;
}
