import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';

/** What a file is to hold, in one piece or in several. */
export type Content = string | Uint8Array | Iterable<Uint8Array>;

export const piecesOf = (data: Content): Iterable<string | Uint8Array> =>
  typeof data === 'string' || data instanceof Uint8Array ? [data] : data;

/**
 * Writes a whole file or nothing, keeping mode and owner of the one that there was, and links to it. Throws what the file
 * system says. Not write-file-atomic: where the disk takes only a part, that puts the part in the file's place.
 */
export function writeAtomically(path: string, data: Content, mode?: number): void {
  const before = statSync(path, { throwIfNoEntry: false });
  const target = before ? realpathSync(path) : path;
  const draft = `${target}.${randomBytes(6).toString('hex')}`;
  try {
    const file = openSync(draft, 'wx', mode ?? 0o666);
    try {
      for (const piece of piecesOf(data)) writeFileSync(file, piece);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (before) resemble(draft, before, mode);
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}

function resemble(draft: string, { uid, gid, mode: earlier }: Stats, mode: number | undefined): void {
  const made = statSync(draft);
  if (made.uid !== uid || made.gid !== gid) giveTo(draft, uid, gid);
  chmodSync(draft, mode ?? earlier & 0o7777);
}

/** Only root may give a file away; for everyone else it becomes their own. */
function giveTo(draft: string, uid: number, gid: number): void {
  try {
    chownSync(draft, uid, gid);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) throw error;
  }
}
