/** The same amount of time or people, written otherwise: 24小时 ↔ 二十四小时 ↔ 廿四小时, “24 hours” ↔ “twenty-four hours”. */

const digits = '零一二三四五六七八九';
const han = '零一二三四五六七八九十百千万两半几廿卅';
const unitsZh = '(?=个?(?:小时|钟头|分钟|天|日|点|位|星期|周|月)|人)';
const unitsEn = '(?=[ -](?:working |business )?(?:hours?|hrs?|minutes?|mins?|days?|weeks?|people))';
const figure = '(?<![\\d:.-])(\\d{1,2})(?![\\d:.-])';

const arabicZh = new RegExp(figure + unitsZh, 'g');
const arabicEn = new RegExp(figure + unitsEn, 'g');
const hanNumber = new RegExp(
  `(?<![${han}\\d])([二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九])${unitsZh}`,
  'g',
);

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].concat([
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]);
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function inHan(number: number, twenty = '二十'): string {
  const [ten, one] = [Math.floor(number / 10), number % 10];
  const start = ten === 0 ? '' : ten === 1 ? '十' : ten === 2 ? twenty : `${digits[ten]}十`;
  return start + (one === 0 && ten > 0 ? '' : digits[one]);
}

function inWords(number: number): string {
  const ten = tens[Math.floor(number / 10) - 2];
  return ten === undefined ? (words[number] ?? '') : number % 10 === 0 ? ten : `${ten}-${words[number % 10]}`;
}

const byWord = new Map(Array.from({ length: 100 }, (_, number) => [inWords(number), number]));
const wordNumber = new RegExp(`\\b(${[...byWord.keys()].reverse().join('|').replaceAll('-', '[- ]')})${unitsEn}`, 'gi');

/** 24小时 → 二十四小时 */
export const toHan = (answer: string) => answer.replace(arabicZh, (_, number) => inHan(Number(number)));

/** 24小时 → 廿四小时 */
export const toShortHan = (answer: string) =>
  answer.replace(arabicZh, (number) => (/^2\d$/.test(number) ? inHan(Number(number), '廿') : number));

/** 二十四小时 → 24小时 */
export const toArabic = (answer: string) =>
  answer.replace(hanNumber, (number: string) => {
    const [ten, one] = number.includes('十') ? number.split('十') : ['零', number];
    return String((ten ? digits.indexOf(ten) : 1) * 10 + (one ? digits.indexOf(one) : 0));
  });

/** 24 hours → twenty-four hours */
export const toWords = (answer: string) => answer.replace(arabicEn, (_, number) => inWords(Number(number)));

/** twenty-four hours → 24 hours */
export const toFigures = (answer: string) =>
  answer.replace(wordNumber, (number: string) => String(byWord.get(number.toLowerCase().replace(' ', '-'))));
