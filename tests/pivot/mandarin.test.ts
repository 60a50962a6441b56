import { describe, expect, test } from 'vitest';
import { mandarinReadings } from '../../src/pivot/chinese/readings/mandarin.ts';
import { wadeGiles } from '../../src/pivot/chinese/readings/wade-giles.ts';

const read = (name: string): string[] =>
  mandarinReadings(name).map(({ surname, given }) => `${surname} ${given.join('')}`);

describe('names that are written with Chinese characters, read in Mandarin', () => {
  test.each([
    ['Vo Nguyen Giap', 'wu ruanjia'],
    ['Le Duc Tho', 'li deshou'],
    ['Võ Văn Thưởng', 'wu wenshang'],
    ['Lý Thường Kiệt', 'li changjie'],
    ['Kim Dae-jung', 'jin dazhong'],
    ['Moon Jae-in', 'wen zairen'],
    ['Ban Ki-moon', 'pan jiwen'],
    ['Leung Chun-ying', 'liang zhenying'],
    ['Chun-ying Leung', 'liang zhenying'],
    ['Chiang Ching-kuo', 'jiang jingguo'],
  ])('%s', (name, pinyin) => expect(read(name)).toContain(pinyin));

  test.each(['Laurel Beeler', 'Kim Lee', 'Zhang Hongsen', 'José María Aznar', 'Li'])('not %s', (name) =>
    expect(read(name)).toEqual([]),
  );
});

test.each([
  ['xiong', 'hsiung'],
  ['gao', 'kao'],
  ['dong', 'tung'],
  ['zhu', 'chu'],
  ['lian', 'lien'],
  ['ge', 'ko'],
  ['gui', 'kuei'],
  ['luo', 'lo'],
  ['ri', 'jih'],
  ['zeng', 'tseng'],
])('%s is %s to Wade and Giles', (pinyin, spelt) => expect(wadeGiles(pinyin)).toBe(spelt));
