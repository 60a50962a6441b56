import type { Level } from '../../core/severity.ts';

/** A sign for each level, so that none is told by its colour alone. */
const signs: Readonly<Record<Level, string>> = { error: '✕', warning: '!', info: 'i' };

export const badge = (level: Level): string =>
  `<span class="badge ${level}"><span aria-hidden="true">${signs[level]}</span> ${level}</span>`;
