import { partsOf } from './syllables.ts';

/**
 * How a syllable of a foreign name's Chinese transcription may be spelt by one who knows the Chinese alone: letters,
 * and after a colon what the spelling costs in hundredths, 0 where nothing is said.
 */
const initials = readTable(`
- - h:20
b b p:30 v:40 bb:10
p p b:30 pp:10 ph:40 f:60
m m mm:10
f f v:10 ff:10 ph:10 w:30 h:60
d d t:30 dd:10 dh:20
t t tt:10 th:20 d:30
n n nn:10 kn:30 gn:40
l l r ll:10 rr:10 rh:20
g g c:40 k:40 gg:10 gh:10 gu:20
k k c kk:20 cc:10 ck:10 q:20 qu:20 kh:20 ch:30 g:40
h h kh:10 gh:30 ch:30 j:30 -:50 g:40
j j g:10 ch:20 k:40 dj:10 z:30 ts:30 c:40 ky:40 dz:20
q ch q:10 tch:10 c:10 tsch:10 cz:10 g:30 k:40 j:30
x s sh c:10 ss:5 sch:10 ch:30 h:30 th:20 z:40 x:10 sc:10 sz:10
zh j g:20 zh:10 dj:10 ch:30 z:40
ch ch tch:10 c:30 tsch:10 cz:10
sh sh s:20 sch:5 ch:20 sz:10 c:30
r r j:10 zh:10 l:40 g:30
z z ts:20 ds:10 zz:10 s:30 tz:10
c ts c:10 z:10 tz:5 zz:10 cz:20 tch:40
s s ss:5 th:5 z:20 c:20 sc:10 sh:40
w w v u:20 wh:10 hu:20 ou:20 gu:30 -:30
y y i:10 j:10 e:20 -:10`);

const finals = readTable(`
a a ar:5 aa:10 ah:10 aw:30 er:30 u:20 o:40 al:30 e:30
ai ai:5 i:10 ei:10 ay:10 ae:10 ey:20 e:20 a:20 y:20 ea:20 eh:30
an an am:20 ann:10 ahn:10 en:20 on:30 un:30 ane:10 ain:20
ang ang an:10 on:20 un:30 am:30 aun:20
ao ao:10 au o:10 ow:10 ou:20 aw:20
e e er:5 -:5 a:20 o:20 u:20 eh:10 oe:10 i:40 ur:10 ir:10 or:20 ear:20
ei ei ay ey:5 e:10 a:20 ai:10 ea:20 i:30 ae:10 eh:10 ee:30
en en an:10 on:10 un:10 in:20 n:10 ern:10 em:20
eng eng en:10 on:10 un:10 ern:10 ung:10 an:20
er l r el:10 er ll:5 rr:10 al:15 ar:10 le:5 re:10 ir:20 or:20 ul:20 ol:30 il:30 rl:15 -:30
i i y ee:5 ie:5 ey:5 ea:5 e:10 ih:10 -:30
ia ia ya:5 ja:10 a:30
ian ian ien:10 yan:10 ean:10
iang iang ian:20 yang:10
iao iao:10 io:10 eo:20 yo:20
ie ie e:10 ye:10 je:10 ier:10 ia:20
in in ing:10 im:20 ine:10 inn:10 yn:10 een:10 ean:30 en:20
ing ing in:5 ine:10 yn:10 en:30
iong iong ong:20
iu iu:10 ew:10 eu:10 u:10 yu:10 iew:20
o o au:20 aw:20 or:10 oe:20 ow:20 oh:10 -:30
ong ong:10 on om:10 um:10 un:10 ung:10
ou o ou:20 ow:10 au:30 oe:20
u u oo:5 -:10 ou:5 o:20 or:15 au:20 w:10 ew:10 ue:10
ua ua:10 wa:10 oa:20
uai uai:10 wai:10 uy:20
uan uan wan:10 ouan:10 oan:20
uang uang wan:20
ue ue:10 ye:20 we:20
ui ui:10 ue:10 wi:10 we:10 oui:20 uy:20
un un oon:10 on:20 une:10 en:40
uo o uo:20 au:20 or:10 aw:20 oe:20 ow:10 ol:10 a:40`);

/** After these the written i is no vowel of its own: 斯 (si) is s, 茨 (ci) is ts, 什 (shi) is sh. */
const buzzing = new Set(['z', 'c', 's', 'zh', 'ch', 'sh', 'r']);
const buzz = readTable('i - e:10 i:10 u:20').get('i') ?? [];

interface Spelling {
  readonly letters: string;
  readonly cost: number;
}

function readTable(text: string): ReadonlyMap<string, readonly Spelling[]> {
  const spelling = (item: string): Spelling => {
    const [letters = '', cost = '0'] = item.split(':');
    return { letters: letters === '-' ? '' : letters, cost: Number(cost) / 100 };
  };
  return new Map(
    text
      .trim()
      .split('\n')
      .map((line) => {
        const [key = '', ...items] = line.split(' ');
        return [key === '-' ? '' : key, items.map(spelling)] as const;
      }),
  );
}

const remembered = new Map<string, readonly Spelling[]>();

/** All spellings of a pinyin syllable; the syllable itself where it is none. */
function spellingsOf(syllable: string): readonly Spelling[] {
  const known = remembered.get(syllable);
  if (known) return known;
  const [initial, final] = partsOf(syllable) ?? [undefined, undefined];
  const endings = buzzing.has(initial ?? '') && final === 'i' ? buzz : finals.get(final ?? '');
  const best = new Map<string, number>([[syllable, 0]]);
  for (const head of initials.get(initial ?? '-') ?? []) {
    for (const tail of endings ?? []) {
      const letters = head.letters + tail.letters;
      const cost = head.cost + tail.cost;
      if (letters !== '' && cost < (best.get(letters) ?? Number.POSITIVE_INFINITY)) best.set(letters, cost);
    }
  }
  const found = [...best].map(([letters, cost]) => ({ letters, cost }));
  remembered.set(syllable, found);
  return found;
}

type ByLetter = readonly (readonly Spelling[])[];
const rememberedByLetter = new Map<string, ByLetter>();

/** The spellings of a syllable by the code of their first letter. */
function spellingsByLetter(syllable: string): ByLetter {
  const known = rememberedByLetter.get(syllable);
  if (known) return known;
  const groups = new Map<string, Spelling[]>();
  for (const spelling of spellingsOf(syllable)) {
    const first = spelling.letters.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), spelling]);
  }
  const found = byLetter(groups);
  rememberedByLetter.set(syllable, found);
  return found;
}

/** A list that is looked up by the code of a letter. */
function byLetter<T>(entries: Iterable<readonly [letter: string, value: T]>): T[] {
  const list: T[] = [];
  for (const [letter, value] of entries) list[letter.charCodeAt(0)] = value;
  return list;
}

/** Letters that a spelling may add to what was heard: *Wesell*, *Weatherall*; others cost most of a syllable. */
const faint: readonly number[] = byLetter(
  Object.entries({ h: 0.1, e: 0.15, r: 0.2, l: 0.25, s: 0.3, t: 0.3, d: 0.35 }),
);
const added = 0.6;
const lost = 0.8;
const silent: ByLetter = [];
const unheard: readonly Spelling[] = [];

/**
 * How well a word in lower case spells what the syllables of a Chinese transcription let one hear, 0..1: 韦瑟尔 (we se er) is
 * *Wesel*, and also *Weisel* or *Weatherall*. A shortest path over syllables and letters. Below `least`
 * any value below it will do.
 */
export function heardAs(syllables: readonly string[], word: string, least = 0): number {
  const width = word.length + 1;
  const whole = Math.max(2, syllables.length);
  const limit = Math.min(syllables.length / 2, (1 - least) * whole);
  let [row, next] = rowsOf(width);
  row.fill(Number.POSITIVE_INFINITY, 0, width);
  row[0] = 0;
  for (let i = 0; i <= syllables.length; i++) {
    next.fill(Number.POSITIVE_INFINITY, 0, width);
    const spellings = i < syllables.length ? spellingsByLetter(syllables[i] ?? '') : silent;
    for (let at = 0; at < width; at++) {
      const cost = row[at] ?? 0;
      if (cost > limit) continue;
      const letter = word.charCodeAt(at);
      const skipped = cost + (faint[letter] ?? added);
      if (at < word.length && skipped < (row[at + 1] ?? 0)) row[at + 1] = skipped;
      if (cost + lost < (next[at] ?? 0)) next[at] = cost + lost;
      for (const { letters, cost: spelt } of spellings[letter] ?? unheard) {
        const end = at + letters.length;
        if (cost + spelt < (next[end] ?? 0) && word.startsWith(letters, at)) next[end] = cost + spelt;
      }
    }
    if (i < syllables.length) [row, next] = [next, row];
  }
  return Math.max(0, 1 - (row[word.length] ?? Number.POSITIVE_INFINITY) / whole);
}

/** Two rows of the path, used again by every call: a text's capitalised words are heard by the thousand. */
let rows: readonly [Float64Array, Float64Array] = [new Float64Array(64), new Float64Array(64)];

function rowsOf(width: number): readonly [Float64Array, Float64Array] {
  if (width > rows[0].length) rows = [new Float64Array(2 * width), new Float64Array(2 * width)];
  return rows;
}

/** A spelling may begin with these letters only; dearer ones are rare. */
export function openingLetters([syllable = '']: readonly string[]): string {
  const usual = spellingsOf(syllable).filter(({ cost }) => cost <= 0.4);
  return [...new Set(usual.map(({ letters }) => letters.charAt(0)))].join('');
}

/** Classes of consonants that no spelling of one syllable leaves; vowels, l, r, h, w and y come and go. */
const classes: Readonly<Record<string, string>> = {
  b: 'p',
  p: 'p',
  f: 'f',
  v: 'f',
  t: 't',
  d: 't',
  m: 'n',
  n: 'n',
  s: 's',
  z: 's',
  c: 's',
  j: 's',
  x: 's',
  g: 's',
  k: 's',
  q: 's',
};

/** The consonants of a spelling, coarsely: two spellings of one transcription mostly share it. */
export function skeleton(word: string): string {
  let found = '';
  let last = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word.charAt(i);
    const hard = word.charAt(i + 1) === 'h' ? (letter === 't' ? 's' : letter === 'p' ? 'f' : '') : '';
    const next = hard || (classes[letter] ?? '');
    if (next !== '' && next !== last) found += next;
    last = next || last;
  }
  return found || none;
}

const none = '-';
const mostSkeletons = 48;

/** Every skeleton that the spellings of these syllables have. */
export function skeletons(syllables: readonly string[]): string[] {
  let all = new Set<string>(['']);
  for (const syllable of syllables) {
    const own = new Set(
      spellingsOf(syllable)
        .filter(({ cost }) => cost <= 0.3)
        .map(({ letters }) => skeleton(letters).replace(none, '')),
    );
    all = new Set(
      [...all].flatMap((before) => [...own].map((next) => merged(before, next))).slice(0, mostSkeletons),
    );
  }
  return [...all].map((each) => each || none);
}

const merged = (before: string, next: string): string =>
  before !== '' && before.at(-1) === next.charAt(0) ? before + next.slice(1) : before + next;
