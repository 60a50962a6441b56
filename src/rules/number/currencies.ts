/** A mark of money, and the currencies (ISO 4217) that it may stand for; and the unit of mass, of one that names both. */
export interface Currency {
  readonly ids: readonly string[];
  readonly zh: string;
  readonly en: string;
  readonly ru: string;
  /** Before a number, in any text. */
  readonly sign: string;
  /** As an English text names it. */
  readonly name: string;
}

const dollars = ['USD', 'HKD', 'AUD', 'CAD', 'SGD', 'TWD', 'NZD'];

const currency = (
  ids: string | readonly string[],
  name: string,
  zh: string,
  en: string,
  ru: string,
  sign: string,
): Currency => ({
  ids: typeof ids === 'string' ? [ids] : ids,
  name,
  zh,
  en,
  ru,
  sign,
});

/** Names as in Unicode CLDR, with the ones that newspapers use beside; alternatives of regular expressions, '' where there is none. */
export const currencies: readonly Currency[] = [
  currency(
    'USD',
    'US dollars',
    '美元|美金',
    'U\\.?S\\.? dollars?|USD',
    'долл(?:ар\\p{L}*|\\.)? США',
    'US ?\\$|U\\.S\\.\\$|USD',
  ),
  currency(
    'HKD',
    'Hong Kong dollars',
    '港元|港币',
    'H(?:ong )?K(?:ong)? dollars?|HKD',
    'гонконгск\\p{L}+ доллар\\p{L}*',
    'HK ?\\$|HKD',
  ),
  currency(
    'AUD',
    'Australian dollars',
    '澳元',
    'Australian dollars?|AUD',
    'австралийск\\p{L}+ доллар\\p{L}*',
    'A\\$|AU\\$|AUD',
  ),
  currency(
    'CAD',
    'Canadian dollars',
    '加元',
    'Canadian dollars?|CAD',
    'канадск\\p{L}+ доллар\\p{L}*',
    'C\\$|CA\\$|CAD',
  ),
  currency(
    'SGD',
    'Singapore dollars',
    '新加坡元|新元|坡币',
    'Singapore dollars?|SGD',
    'сингапурск\\p{L}+ доллар\\p{L}*',
    'S\\$|SGD',
  ),
  currency(
    'TWD',
    'New Taiwan dollars',
    '新台币|台币',
    '(?:New )?Taiwan dollars?|TWD',
    'тайваньск\\p{L}+ доллар\\p{L}*',
    'NT ?\\$|TWD',
  ),
  currency('CNY', 'yuan', '元人民币|人民币', 'yuan|renminbi|RMB|CNY', 'юан\\p{L}+', 'RMB ?[¥￥]?|CNY|CN¥'),
  currency('EUR', 'euros', '欧元', 'euros?|EUR', 'евро', '€|EUR'),
  currency(
    'GBP',
    'pounds',
    '英镑',
    'British pounds?(?: sterling)?|pounds? sterling|sterling|GBP',
    'фунт\\p{L}* стерлингов',
    '£|GBP',
  ),
  currency('JPY', 'yen', '日元|日圆', '(?:Japanese )?yen|JPY', 'и?ен(?:а|ы|у)?', 'JPY|JP¥'),
  currency('RUB', 'roubles', '卢布', 'rou?bles?|RUB', 'руб(?:л\\p{L}+|\\.)?', '₽|RUB'),
  currency('KRW', 'won', '韩元|韩圜', '(?:South )?(?:Korean )?won|KRW', 'вон\\p{L}?', '₩|KRW'),
  currency('INR', 'rupees', '印度卢比|卢比', '(?:Indian )?rupees?|INR', 'рупи\\p{L}+', '₹|INR|Rs\\.?'),
  currency(
    'CHF',
    'Swiss francs',
    '瑞士法郎|瑞郎',
    'Swiss francs?|CHF',
    'швейцарск\\p{L}+ франк\\p{L}*',
    'CHF',
  ),
  currency('THB', 'baht', '泰铢', '(?:Thai )?baht|THB', 'бат\\p{L}?', '฿|THB'),
  currency('MYR', 'ringgit', '令吉|林吉特|马币', 'ringgit|MYR', 'ринггит\\p{L}*', 'RM|MYR'),
  currency('UAH', 'hryvnias', '格里夫纳', 'hryvnias?|UAH', 'гривен|гривн\\p{L}+', '₴|UAH'),
  currency('KZT', 'tenge', '坚戈', 'tenge|KZT', 'тенге', '₸|KZT'),
  currency([...dollars, 'CNY'], 'yuan', '元|圆|块钱?', '', '', ''),
  currency(dollars, 'dollars', '', 'dollars?', 'долл(?:ар\\p{L}*|\\.)', '\\$'),
  currency(['pounds', 'GBP'], 'pounds', '', 'pounds?', 'фунт\\p{L}*', ''),
  currency(['CNY', 'JPY'], 'yuan', '', '', '', '[¥￥]'),
];
