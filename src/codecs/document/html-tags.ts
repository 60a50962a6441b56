const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const inline = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q ruby rb s samp small span strike strong sub sup time tt u var wbr',
);
/** Seen in the middle of a text, and no prose. */
const objects = words('code kbd samp var tt img input button svg math rt rp');
const unread = words(
  'script style template noscript pre textarea select object iframe canvas audio video svg math code kbd samp var tt img input rt rp',
);

/** Whether a text goes on through the tag: one that is unknown ends it. */
export const isInline = (name: string): boolean => inline.has(name) || objects.has(name);

export const isObject = (name: string): boolean => objects.has(name);

/** Whether an element's content isn't read: code, another language, or what the page says isn't to be translated. */
export const isSkipped = (name: string, attributes: Readonly<Record<string, string>>): boolean =>
  unread.has(name) ||
  attributes['translate'] === 'no' ||
  /(?:^|\s)notranslate(?:\s|$)/.test(attributes['class'] ?? '') ||
  // The language of a whole page is often still that of its source.
  (name !== 'html' && name !== 'body' && !/^(?:en\b|$)/i.test(attributes['lang'] ?? ''));

const readAttributes = words('alt title aria-label placeholder summary');

/** Whether people read or hear an attribute's value. */
export function isReadAttribute(
  tag: string,
  name: string,
  attributes: Readonly<Record<string, string>>,
): boolean {
  if (attributes['translate'] === 'no') return false;
  if (tag !== 'meta') return readAttributes.has(name);
  const what = attributes['name'] ?? attributes['property'] ?? '';
  return name === 'content' && /^(?:(?:og:|twitter:)?(?:title|description)|og:site_name)$/i.test(what);
}
