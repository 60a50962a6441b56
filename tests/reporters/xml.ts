import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

/** What a schema of tests/reporters/schemas has against XML texts; nothing where they are valid. */
export async function faultsOf(schema: string, ...texts: readonly string[]): Promise<readonly string[]> {
  const contents = readFileSync(join(import.meta.dirname, 'schemas', schema), 'utf8');
  const xml = texts.map((text, at) => ({ fileName: `${at}.xml`, contents: text }));
  const { errors } = await validateXML({ xml, schema: contents });
  return errors.map(({ rawMessage }) => rawMessage);
}
