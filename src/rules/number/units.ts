/** What measures the same can be converted: `value × factor + offset` in the base unit of its dimension. */
export interface Unit {
  /** Its name in English texts. */
  readonly ids: readonly [string];
  readonly dimension: string;
  readonly factor: number;
  readonly offset?: number;
  readonly zh: string;
  readonly en: string;
  readonly ru: string;
}

const unit = (
  name: string,
  dimension: string,
  factor: number,
  zh: string,
  en: string,
  ru: string,
  offset?: number,
): Unit => ({
  ids: [name],
  dimension,
  factor,
  zh,
  en,
  ru,
  ...(offset !== undefined && { offset }),
});

/**
 * Names as in Unicode CLDR, with the ones that newspapers use beside; factors from NIST SP 811, Chinese ones from the
 * market system of 1959. Alternatives of regular expressions.
 */
export const units: readonly Unit[] = [
  unit('kilometres', 'length', 1000, '公里|千米|km', 'kilomet(?:er|re)s?|kms?', 'километр\\p{L}*|км'),
  unit('metres', 'length', 1, '米|公尺', 'met(?:er|re)s?|m', 'метр\\p{L}*|м'),
  unit('centimetres', 'length', 0.01, '厘米|公分|cm', 'centimet(?:er|re)s?|cms?', 'сантиметр\\p{L}*|см'),
  unit('millimetres', 'length', 0.001, '毫米|mm', 'millimet(?:er|re)s?|mm', 'миллиметр\\p{L}*|мм'),
  unit('miles', 'length', 1609.344, '英里', 'miles?', 'мил[яиьею]\\p{L}*'),
  unit('nautical miles', 'length', 1852, '海里', 'nautical miles?', 'морск\\p{L}+ мил\\p{L}+'),
  unit('feet', 'length', 0.3048, '英尺', 'foot|feet|ft', 'фут\\p{L}*'),
  unit('inches', 'length', 0.0254, '英寸', 'inch(?:es)?', 'дюйм\\p{L}*'),
  unit(
    'square kilometres',
    'area',
    1e6,
    '平方公里|平方千米',
    'square kilomet(?:er|re)s?|sq\\.? ?km|km²|km2',
    'кв(?:адратн\\p{L}+|\\.) (?:километр\\p{L}*|км)',
  ),
  unit(
    'square metres',
    'area',
    1,
    '平方米|平米',
    'square met(?:er|re)s?|sq\\.? ?m|m²|m2',
    'кв(?:адратн\\p{L}+|\\.) (?:метр\\p{L}*|м)',
  ),
  unit(
    'square miles',
    'area',
    2.589988e6,
    '平方英里',
    'square miles?|sq\\.? ?mi',
    'кв(?:адратн\\p{L}+|\\.) мил\\p{L}+',
  ),
  unit(
    'square feet',
    'area',
    0.09290304,
    '平方英尺|平方尺',
    'square f(?:oo|ee)t|sq\\.? ?ft',
    'кв(?:адратн\\p{L}+|\\.) фут\\p{L}*',
  ),
  unit('hectares', 'area', 1e4, '公顷', 'hectares?|ha', 'гектар\\p{L}*|га'),
  unit('acres', 'area', 4046.856, '英亩', 'acres?', 'акр\\p{L}*'),
  unit('mu', 'area', 10000 / 15, '亩', 'mu', 'му'),
  unit('tonnes', 'mass', 1000, '公吨|吨', '(?:metric )?ton(?:ne)?s?', 'тонн\\p{L}*|т'),
  unit('kilograms', 'mass', 1, '公斤|千克|kg', 'kilogram(?:me)?s?|kilos?|kgs?', 'килограмм\\p{L}*|кг'),
  unit('grams', 'mass', 0.001, '克', 'gram(?:me)?s?|g', 'грамм\\p{L}*|г'),
  unit('jin', 'mass', 0.5, '市斤|斤', 'jin|catt(?:y|ies)', 'цзин\\p{L}*'),
  unit('pounds', 'mass', 0.45359237, '磅', 'lbs?', ''),
  unit('ounces', 'mass', 0.028349523, '盎司', 'ounces?|oz', 'унци\\p{L}+'),
  unit('litres', 'volume', 1, '公升|升', 'lit(?:er|re)s?', 'литр\\p{L}*|л'),
  unit(
    'cubic metres',
    'volume',
    1000,
    '立方米|立方',
    'cubic met(?:er|re)s?|m³|m3',
    'куб(?:ическ\\p{L}+|\\.) (?:метр\\p{L}*|м)',
  ),
  unit('barrels', 'volume', 158.987295, '桶', 'barrels?', 'баррел\\p{L}+'),
  unit('gallons', 'volume', 3.785412, '加仑', 'gallons?', 'галлон\\p{L}*'),
  unit(
    'degrees Celsius',
    'temperature',
    1,
    '摄氏度|℃|°C',
    '(?:degrees? )?(?:celsius|centigrade)|° ?c|℃',
    '°C|градус\\p{L}* цельсия',
  ),
  unit(
    'degrees Fahrenheit',
    'temperature',
    5 / 9,
    '华氏度|℉|°F',
    '(?:degrees? )?fahrenheit|° ?f|℉',
    '°F|градус\\p{L}* фаренгейта',
    -160 / 9,
  ),
  unit('kilowatts', 'power', 1e3, '千瓦(?!时)', 'kilowatts?|kw', 'киловатт\\p{L}*|кВт'),
  unit('megawatts', 'power', 1e6, '兆瓦(?!时)', 'megawatts?|mw', 'мегаватт\\p{L}*|МВт'),
  unit('seconds', 'duration', 1, '秒钟|秒', 'seconds?|secs?', 'секунд\\p{L}*|сек'),
  unit('minutes', 'duration', 60, '分钟', 'minutes?|mins?', 'минут\\p{L}*|мин'),
  unit('hours', 'duration', 3600, '个?小时|个?钟头', 'hours?|hrs?', 'час(?:а|ов|у)?'),
  unit('days', 'duration', 86400, '天', 'days?', 'дн(?:я|ей|ям)|день|сут(?:ки|ок)'),
  unit('weeks', 'duration', 604800, '个?星期|周(?!年|岁)|个?礼拜', 'weeks?', 'недел\\p{L}+'),
  unit('months', 'duration', 2629746, '个月', 'months?', 'месяц\\p{L}*'),
  unit(
    'years',
    'duration',
    31556952,
    '周年|年(?!级|代|月|报|底|初|末|度|前|后|内|中|期|均)|周岁|岁',
    'years?|yrs?',
    'лет|год(?:а|у|ом)?',
  ),
];

const byName = new Map(units.map((each) => [each.ids[0], each]));

/** In the base unit of its dimension. */
export interface Amount {
  readonly dimension: string;
  readonly amount: number;
}

/** What a number of units comes to in the base unit of its dimension. */
export function inBase(value: number, name: string): Amount | undefined {
  const found = byName.get(name);
  return found && { dimension: found.dimension, amount: value * found.factor + (found.offset ?? 0) };
}
