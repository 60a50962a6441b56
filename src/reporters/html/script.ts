/**
 * What the page does when scripts may run: filters, and what is said of a finding beside its mark. It moves elements
 * that are there already, and makes none from text.
 */
export const script = `'use strict';
(() => {
  const entries = [...document.querySelectorAll('aside li')];
  const marks = new Map(entries.map(({ id }) => [id, []]));
  for (const mark of document.querySelectorAll('article .mark')) marks.get(mark.hash.slice(1))?.push(mark);
  const countOf = ({ dataset }) => Number(dataset.count);

  // Filters.
  const filters = document.querySelector('.filters');
  if (filters) {
    const form = filters.closest('form');
    const [kind, words, count] = ['kind', 'words', 'count'].map((id) => document.getElementById(id));
    const texts = new Map();
    const textOf = (entry) => {
      if (!texts.has(entry)) texts.set(entry, entry.textContent.toLowerCase());
      return texts.get(entry);
    };
    const all = entries.reduce((sum, entry) => sum + countOf(entry), 0);
    const filter = () => {
      const severities = new Set([...form.querySelectorAll('[name=severity]:checked')].map(({ value }) => value));
      const [key, name] = kind.value.split(':');
      const wanted = words.value.trim().toLowerCase();
      let shown = 0;
      for (const entry of entries) {
        const { dataset } = entry;
        const fits =
          severities.has(dataset.severity) &&
          (key === '' || dataset[key] === name) &&
          (wanted === '' || textOf(entry).includes(wanted));
        if (fits) shown += countOf(entry);
        if (entry.hidden !== fits) continue;
        entry.hidden = !fits;
        for (const mark of marks.get(entry.id)) mark.classList.toggle('off', !fits);
      }
      count.textContent = shown + ' of ' + all + ' shown';
    };
    let waiting;
    form.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(filter, entries.length > 2000 ? 200 : 0);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    filters.hidden = false;
    filter();
  }

  // What is said of a finding, beside its mark.
  const card = document.createElement('div');
  card.id = 'card';
  // Its words stand in the list, too, which is where assistive technology finds them.
  card.setAttribute('aria-hidden', 'true');
  card.hidden = true;
  document.body.append(card);
  let open;
  let closing;
  const close = () => {
    card.hidden = true;
    open = undefined;
  };
  const show = (mark) => {
    clearTimeout(closing);
    if (mark === open || mark.classList.contains('off')) return;
    const entry = document.getElementById(mark.hash.slice(1));
    if (!entry) return;
    card.replaceChildren(...[...entry.childNodes].map((node) => node.cloneNode(true)));
    for (const link of card.querySelectorAll('a')) link.tabIndex = -1;
    card.hidden = false;
    open = mark;
    place();
  };
  const place = () => {
    if (!open) return;
    const at = open.getBoundingClientRect();
    const [line] = open.getClientRects();
    const { offsetWidth: width, offsetHeight: height } = card;
    const { clientWidth, clientHeight } = document.documentElement;
    if (!line || at.bottom < 0 || at.top > clientHeight) return close();
    const isBelow = at.bottom + height + 8 < clientHeight || at.top < height + 8;
    card.style.left = Math.max(8, Math.min(line.left, clientWidth - width - 8)) + 'px';
    card.style.top = (isBelow ? at.bottom + 4 : at.top - height - 4) + 'px';
  };
  const closeSoon = () => {
    clearTimeout(closing);
    closing = setTimeout(close, 150);
  };
  const markAt = (event) => event.target.closest?.('article .mark');
  document.addEventListener('pointerover', (event) => {
    if (markAt(event)) show(markAt(event));
    else if (card.contains(event.target)) clearTimeout(closing);
    else if (open && document.activeElement !== open) closeSoon();
  });
  document.addEventListener('focusin', (event) => (markAt(event) ? show(markAt(event)) : close()));
  document.addEventListener('scroll', place, { capture: true, passive: true });
  window.addEventListener('resize', close);
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    const mark = markAt(event);
    const step = { j: 1, k: -1 }[event.key];
    if (!mark || !step || event.ctrlKey || event.metaKey || event.altKey) return;
    const seen = [...document.querySelectorAll('article .mark:not(.off)')];
    seen[seen.indexOf(mark) + step]?.focus();
  });
})();
`;
