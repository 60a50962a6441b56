import { describe, expect, test } from 'vitest';
import {
  type Action,
  acceptedOf,
  initialState,
  type MineState,
  unsaved,
  update,
} from '../../../src/tui/mine/state.ts';
import { proposals } from './sample.ts';

const reached = (...actions: readonly Action[]): MineState => actions.reduce(update, initialState(proposals));
const accept: Action = { type: 'judge', verdict: 'accepted' };
const verdicts = ({ choices }: MineState): string[] => choices.map(({ verdict }) => verdict);
const deprecated = (state: MineState): string[][] =>
  acceptedOf(state, state.choices).map((concept) => concept.deprecated.map(({ term }) => term));

describe('deciding', () => {
  test('accepting goes on to the next', () => {
    const state = reached(accept);
    expect(verdicts(state)).toEqual(['accepted', 'open', 'open']);
    expect(state.focus).toBe(1);
  });

  test('the same key takes a decision back, and stays', () => {
    const state = reached(accept, { type: 'move', by: -1 }, accept);
    expect(verdicts(state)[0]).toBe('open');
    expect(state.focus).toBe(0);
  });

  test('the sure ones are accepted at once, what was rejected stays rejected', () => {
    const state = reached({ type: 'judge', verdict: 'rejected' }, { type: 'accept-sure' });
    expect(verdicts(state)).toEqual(['rejected', 'accepted', 'open']);
    expect(state.status?.text).toBe('Accepted 1.');
  });

  test('garbled forms become deprecated terms', () =>
    expect(deprecated(reached(accept))).toEqual([['initial ban', 'pre liminary injury']]));

  test('a form that is dropped does not', () =>
    expect(deprecated(reached({ type: 'toggle-pairing', pairing: 0 }, accept))).toEqual([
      ['pre liminary injury'],
    ]));

  test('letter case needs no deprecated term', () =>
    expect(deprecated(reached({ type: 'move', by: 1 }, accept))).toEqual([[]]));

  test('a form that is not there', () =>
    expect(reached({ type: 'toggle-pairing', pairing: 8 }).status?.text).toBe('There is no form 9 here.'));

  test('the term may be written, and the kind chosen', () => {
    const state = reached(
      { type: 'edit' },
      { type: 'insert', text: 's' },
      { type: 'commit-edit' },
      { type: 'next-kind' },
      accept,
    );
    expect(acceptedOf(state, state.choices)).toMatchObject([
      { preferred: 'preliminary injunctions', kind: 'person' },
    ]);
  });

  test('a concept needs a term', () => {
    const state = reached(
      { type: 'edit' },
      { type: 'line', operation: 'kill-to-start' },
      { type: 'commit-edit' },
    );
    expect(state).toMatchObject({ mode: 'edit', status: { tone: 'bad' } });
  });
});

describe('undo', () => {
  test('brings back what was, at its place, and redo does it again', () => {
    const undone = reached(accept, accept, { type: 'undo' });
    expect(verdicts(undone)).toEqual(['accepted', 'open', 'open']);
    expect(undone.focus).toBe(1);
    expect(verdicts(update(undone, { type: 'redo' }))).toEqual(['accepted', 'accepted', 'open']);
  });

  test('has an end', () => expect(reached({ type: 'undo' }).status?.text).toBe('Nothing to undo.'));
});

describe('saving', () => {
  test('what is accepted while a save is under way is not saved yet', () => {
    const state = reached(accept, { type: 'save' }, accept, { type: 'saved', text: 'Saved.' });
    expect(unsaved(state)).toBe(1);
    expect(state.status).toEqual({ tone: 'good', text: 'Saved.' });
  });

  test('nothing to save', () =>
    expect(reached({ type: 'judge', verdict: 'rejected' }, { type: 'save' }).status?.text).toBe(
      'Nothing to save.',
    ));

  test('quitting asks where something is not saved', () => {
    expect(reached({ type: 'quit' }).isFinished).toBe(true);
    expect(reached(accept, { type: 'quit' })).toMatchObject({ mode: 'quit', isFinished: false });
  });

  test('a save that fails keeps everything, and does not quit', () => {
    const state = reached(
      accept,
      { type: 'quit' },
      { type: 'save-and-quit' },
      { type: 'save-failed', reason: 'Disk full.' },
    );
    expect(state).toMatchObject({ isFinished: false, status: { tone: 'bad', text: 'Disk full.' } });
    expect(unsaved(state)).toBe(1);
  });

  test('save and quit quits once that is done', () =>
    expect(reached(accept, { type: 'save-and-quit' }, { type: 'saved', text: '' }).isFinished).toBe(true));
});
