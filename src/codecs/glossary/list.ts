import type { GlossaryCodec } from './codec.ts';
import { yaml } from './yaml.ts';

/** The ways to write a glossary; the first one is the tool's own. */
export const glossaryCodecs: readonly GlossaryCodec[] = [yaml];
