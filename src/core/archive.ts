/**
 * Named bytes and lists of numbers in one run of bytes. A file keeps them as they are, and opening them costs next to
 * nothing: a section is looked at where it stands.
 */
export interface Archive {
  /** The bytes of that name; none where there is no such section. */
  bytes(name: string): Buffer;
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
export function openArchive(bytes: Uint8Array): Archive {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = buffer.indexOf('\n', magic.length) + 1;
  if (buffer.toString('latin1', 0, magic.length) !== magic || end === 0) throw new RangeError(broken);
  const [size, directory]: [number, [string, number, number][]] = JSON.parse(
    buffer.toString('utf8', magic.length, end),
  );
  const start = aligned(end);
  if (buffer.length !== start + size) throw new RangeError(broken);
  const places = new Map(directory.map(([name, offset, length]) => [name, { at: start + offset, length }]));
  const bytesOf = (name: string): Buffer => {
    const { at, length } = places.get(name) ?? { at: 0, length: 0 };
    return buffer.subarray(at, at + length);
  };
  return {
    bytes: bytesOf,
    numbers(name) {
      const body = bytesOf(name);
      // Numbers must begin at a multiple of four: where the bytes were read to another place, a copy does.
      const { buffer, byteOffset, length } = body.byteOffset % 4 === 0 ? body : new Uint8Array(body);
      return new Uint32Array(buffer, byteOffset, length >> 2);
    },
  };
}

const aligned = (length: number): number => (length + 3) & ~3;
const padding = (length: number): Buffer => Buffer.alloc(aligned(length) - length);
