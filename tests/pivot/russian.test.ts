import { describe, expect, test } from 'vitest';
import { russianKey } from '../../src/pivot/russian/sound.ts';
import { transliterations } from '../../src/pivot/russian/transliterate.ts';

describe('a Russian name in Latin letters', () => {
  test.each([
    ['Хьюстон', ['khyuston', 'khiuston', 'hyuston']],
    ['Вашингтон', ['vashington']],
    ['Гамбург', ['gamburg']],
    ['Щербаков', ['shcherbakov', 'scherbakov']],
    ['Енисей', ['yenisey', 'enisei', 'enisej']],
    ['Ёлкин', ['yolkin', 'elkin']],
    ['Достоевский', ['dostoyevskiy', 'dostoevskii', 'dostoevski']],
    ['Уолт Дисней', ['uolt disney']],
    ['Шанхай', ['shankhay', 'shankhai', 'shanhay']],
  ])('%s', (name, found) => expect(transliterations(name)).toEqual(expect.arrayContaining(found)));

  test('what is in no Cyrillic letters has none', () => expect(transliterations('Houston')).toEqual([]));
});

describe('there and back', () => {
  test.each([
    ['Washington', 'Vashington'],
    ['Johnson', 'Dzhonson'],
    ['Hamburg', 'Gamburg'],
    ['Hamburg', 'Khamburg'],
    ['Harvard', 'Garvard'],
    ['Houston', 'Khyuston'],
    ['Maxwell', 'Maksvell'],
    ['Wilson', 'Uilson'],
    ['Smith', 'Smit'],
    ['Theresa', 'Tereza'],
    ['Philadelphia', 'Filadelfiya'],
    ['Oxford', 'Oksford'],
    ['Beeler', 'Biler'],
  ])('%s is %s', (name, broken) => {
    expect(russianKey(broken.toLowerCase())).toBe(russianKey(name.toLowerCase()));
  });

  test.each([
    ['Hansen', 'Jansen'],
    ['Marlowe', 'Barlow'],
    ['Vienna', 'Verona'],
    ['Moscow', 'Minsk'],
    ['Shanghai', 'Changhai'],
  ])('%s is not %s', (name, other) =>
    expect(russianKey(name.toLowerCase())).not.toBe(russianKey(other.toLowerCase())),
  );
});
