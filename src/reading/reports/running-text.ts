/** Stands for what parts no words: nothing is counted or named in it, and the words on its two sides are read as one run. */
const SIGN = '\ue000';
/** What is told without such signs: 大桥街道 of 其中【大桥街道】2座. */
export const withoutSigns = (words: string): string => words.replaceAll(SIGN, '');
/** Stands for a link that is passed on for its own sake. */
export const LINK_SIGN = '\ue001';

/**
 * A report as it is read for what it says: the signs of a link that the words refer to (照片见https://…, [附件](http://…)) and
 * the brackets around a name in running text (其中【大桥街道】2座) part nothing. Every other character keeps its place, so
 * that what is put on record is taken from the text as it was written.
 */
export const asRunningText = (text: string): string =>
  text.replace(NAMED_LINK, namedLink).replace(LINK, masked).replace(BRACKETED, bracketed);

const URL_SIGNS = '[\\w\\-.~:/?#@!$&*+;=%]{1,300}';
const REFERS = '(?<refers>(?:见|在|附|链接|地址|台账|照片|图片|表格|文档)[：:为是]?)?';
const NAMED_LINK = new RegExp(
  `${REFERS}\\[(?<name>[^\\s[\\]]{1,40})\\]\\((?<url>https?:\\/\\/${URL_SIGNS})\\)`,
  'gu',
);
const LINK = new RegExp(`${REFERS}(?<url>https?:\\/\\/${URL_SIGNS})`, 'gu');

/** A name before which a sentence is under way and behind which it goes on; the head of a section is none. */
const BRACKETED =
  /(?<=[\p{L}\p{N}）)】\]][，,、：:]?)[【[](?!任务|问题|困难|进展|下一?步|打算|计划|经验|亮点|做法|存在|完成|主要|工作|转|已|未|尚|待|正?在|推进中|进行中)(?<name>[\p{L}\p{N}]{2,16})[】\]](?=[\p{L}\p{N}])/gu;

function namedLink(_: string, refers = '', name: string, url: string): string {
  return `${refers}${SIGN}${name}${SIGN.repeat(url.length + 3)}`;
}

const masked = (_: string, refers = '', url: string): string =>
  `${refers}${(refers === '' ? LINK_SIGN : SIGN).repeat(url.length)}`;

const bracketed = (_: string, name: string): string => `${SIGN}${name}${SIGN}`;
