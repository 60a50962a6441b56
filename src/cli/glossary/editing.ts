import { plain } from '../../codecs/document/plain.ts';
import type { Concept } from '../../core/concept.ts';
import type { Finding } from '../../core/finding.ts';
import { message } from '../../core/message.ts';
import { derivations } from '../../glossary/derived.ts';
import { watchText } from '../../io/watch.ts';
import { replace } from '../../io/write.ts';
import type { GlossaryFile } from '../../project/glossary-file.ts';
import type { EditPorts, OpenedGlossary } from '../../tui/glossary/start.ts';
import { dictionaries } from '../checker.ts';
import { checkerFor } from '../compiling.ts';
import { UsageError } from '../errors.ts';
import type { Ending } from '../exit-codes.ts';
import { isInteractive } from '../look.ts';
import type { World } from '../world.ts';
import { openTargetOf } from './adding.ts';
import { openForChange } from './files.ts';

/** Opens the editor on the named glossaries; a single one that does not exist is made. */
export async function editGlossaries(names: readonly string[], world: World): Promise<Ending> {
  if (!isInteractive(world))
    throw new UsageError('edit needs a terminal for its input and output: use add, set and remove here.');
  const files = names.length > 1 ? openForChange(names, world) : undefined;
  const target = names.length > 1 ? undefined : openTargetOf(names, world);
  const opened = target ? [openedOf(target.file, target.isNew)] : files?.map((file) => openedOf(file, false));
  if (!opened) return 'error';
  await world.parts.edit(opened, portsOf(world));
  return 'clean';
}

const openedOf = ({ path, text, concepts }: GlossaryFile, isNew: boolean): OpenedGlossary => ({
  path,
  text,
  saved: isNew ? '' : text,
  concepts: concepts.map(({ concept }) => concept),
});

const portsOf = ({ cwd }: World): EditPorts => ({
  save: async (path, before, after) => {
    const failure = await replace(path, before, after, cwd);
    if (failure) throw new Error(`${path}: ${failure.message}`);
  },
  watch: (path, onChange) => watchText(path, cwd, onChange),
  oracle: { derive, tryOut },
});

/** More of them would be read by nobody. */
const mostShown = 6;

/** What derives from the concept and is found by it indeed. */
function derive(concept: Concept) {
  const checker = checkerFor([concept]);
  const isFound = (form: string): boolean =>
    checker
      .check(plain('', `They said that the ${form} was there.`))
      .findings.some(({ conceptId }) => conceptId === concept.id);
  return derivations(concept, dictionaries()).map(({ source, forms }) => {
    const found: string[] = [];
    for (const form of forms) {
      if (found.length === mostShown) break;
      if (isFound(form)) found.push(form);
    }
    return { source, forms: found };
  });
}

const tryOut = (concept: Concept, sentence: string) =>
  checkerFor([concept])
    .check(plain('', sentence))
    .findings.filter(({ conceptId }) => conceptId === concept.id)
    .map(({ start, end, surface, problem, suggestions }: Finding) => ({
      start,
      end,
      message: message(surface, problem),
      repair: suggestions[0]?.text,
    }));
