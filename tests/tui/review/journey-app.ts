import { writeFileSync } from 'node:fs';
import { startReview } from '../../../src/tui/review/start.tsx';
import { sample } from './sample.ts';

// Run in a pseudo-terminal by journey.test.ts: reviews the sample and saves to the file named as first argument.
const [target = ''] = process.argv.slice(2);
const { saved } = await startReview([sample], {
  save: async (_, text) => writeFileSync(target, text),
  stdin: process.stdin,
  stdout: process.stdout,
});
console.log(`saved: ${saved.join(', ') || 'nothing'}`);
