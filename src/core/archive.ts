import { type Bytes, inMemory } from './bytes.ts';

/**
 * Named bytes and lists of numbers in one run of bytes. A file keeps them as they are, and opening them costs next to
 * nothing: a section is looked at where it stands.
 */
export interface Archive {
  /** The bytes of that name; none where there is no such section. */
  bytes(name: string): Buffer;
  /** The same, to be read piece by piece. */
  part(name: string): Bytes;
  numbers(name: string): Uint32Array;
}

export type Sections = Readonly<Record<string, Uint8Array | Uint32Array>>;

const magic = 'ungarble archive 2\n';
const broken = 'Not a whole archive.';

/** `magic`, a line of JSON with name, offset and length in bytes of each section, padding, then the sections, little-endian. */
export function packArchive(sections: Sections): Uint8Array {
  const bodies: Buffer[] = [];
  let offset = 0;
  const directory = Object.entries(sections).map(([name, section]) => {
    const body = Buffer.from(section.buffer, section.byteOffset, section.byteLength);
    const entry = [name, offset, body.length] as const;
    bodies.push(body, padding(body.length));
    offset += aligned(body.length);
    return entry;
  });
  const head = Buffer.from(`${magic}${JSON.stringify([offset, directory])}\n`);
  return Buffer.concat([head, padding(head.length), ...bodies]);
}

/** Throws a RangeError where the bytes are no whole archive of this format. */
export function openArchive(source: Uint8Array | Bytes): Archive {
  const bytes = source instanceof Uint8Array ? inMemory(source) : source;
  const head = headOf(bytes);
  const [size, directory] = parsed(head.slice(magic.length));
  const start = aligned(Buffer.byteLength(head));
  if (bytes.length !== start + size) throw new RangeError(broken);
  const parts = new Map(
    directory.map(([name, offset, length]) => [name, partOf(bytes, start + offset, length)]),
  );
  const part = (name: string): Bytes => parts.get(name) ?? nothing;
  const whole = (name: string): Buffer => part(name).read(0, part(name).length);
  return {
    bytes: whole,
    part,
    numbers(name) {
      const body = whole(name);
      // Numbers must begin at a multiple of four: where the bytes were read to another place, a copy does.
      const { buffer, byteOffset, length } = body.byteOffset % 4 === 0 ? body : new Uint8Array(body);
      return new Uint32Array(buffer, byteOffset, length >> 2);
    },
  };
}

/** To read a piece by itself takes as long as to read so many bytes among others. */
const pieceCost = 4096;

/** What was read in many pieces is read whole in the end: that costs no more than the pieces did. */
function partOf(bytes: Bytes, at: number, length: number): Bytes {
  let pieces = 0;
  let whole: Bytes | undefined;
  const read = (start: number, end: number): Buffer => bytes.read(at + start, at + end);
  return {
    length,
    read,
    text(start, end) {
      if (whole) return whole.text(start, end);
      if (++pieces * pieceCost > length) whole = inMemory(read(0, length));
      return bytes.text(at + start, at + Math.min(end, length));
    },
  };
}

const nothing = inMemory(new Uint8Array());
/** More than the directory of any glossary takes. */
const longestHead = 8192;

/** Everything up to the end of the directory. */
function headOf(bytes: Bytes): string {
  const opening = bytes.text(0, Math.min(bytes.length, longestHead));
  const end = opening.indexOf('\n', magic.length) + 1;
  if (!opening.startsWith(magic) || end === 0) throw new RangeError(broken);
  return opening.slice(0, end);
}

type Directory = [size: number, sections: [name: string, offset: number, length: number][]];

function parsed(directory: string): Directory {
  try {
    return JSON.parse(directory);
  } catch {
    throw new RangeError(broken);
  }
}

const aligned = (length: number): number => (length + 3) & ~3;
const padding = (length: number): Buffer => Buffer.alloc(aligned(length) - length);
