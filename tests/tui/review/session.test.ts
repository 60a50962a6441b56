import { expect, test } from 'vitest';
import { openSession } from '../../../src/tui/review/session.ts';
import { sample } from './sample.ts';

test('what an ended review still waits for is told, each in its turn', async () => {
  let write = (): void => {};
  let check = (): void => {};
  const session = openSession({
    texts: [sample],
    open: async () => ({ files: [sample], left: [] }),
    afresh: async () => [sample],
    record: () => {},
    save: () => new Promise<void>((done) => (write = done)),
    prove: () => new Promise((done) => (check = () => done(sample))),
    teach: async () => ({ files: [sample], text: '' }),
  });
  await session.open();
  session.store.dispatch({ type: 'choose', choice: 0 });
  session.store.dispatch({ type: 'save-and-quit' });
  const told: (string | undefined)[] = [];
  const settled = session.settled((work) => told.push(work));
  expect(told).toEqual(['Saving…']);
  write();
  await expect.poll(() => told).toEqual(['Saving…', 'Checking the text with the changes in it…']);
  check();
  await settled;
  expect(told.slice(2)).toEqual([undefined]);
});
