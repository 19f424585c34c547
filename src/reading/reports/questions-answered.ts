import { either, followedBy, named, optional, sequence } from '../pattern.ts';
import { DONE_FIGURE } from '../words/done.ts';
import { HINDERS, TO_BE_DONE } from '../words/questions-answered.ts';

/**
 * A report in questions and answers (1.公厕到底几座能用？答：能用的5座) as it is read for what it says: each question as the head of its answer
 * (公厕：能用的5座), by what it asks of. One that only points back (这8座花了多少钱) heads nothing. Every character of an answer
 * keeps its place.
 */
export const withQuestionsAsHeads = (text: string): string =>
  text.includes('答') ? text.replace(ANSWERED, asHead) : text;

const MARK = /(?:\d{1,2}[.、．)）]|[①-⑳]|[（(]\d{1,2}[）)]|[一二三四五六七八九十]{1,2}、)[ \t]?/u;
const ANSWERED = new RegExp(
  sequence(
    /(?<=^|[\n。；;！!？?：: ])/u,
    named('mark', optional(MARK)),
    optional(/(?:领导|督查室?)?(?:提?问|Q)\d{0,2}[：:.]/u),
    named('asked', /[^。；;！!？?\n：:]{2,60}?/u),
    /[？?。]?\s{0,4}/u,
    /(?:回?答复?)\d{0,2}[：:]/u,
    followedBy(named('told', /[\u4e00-\u9fff]?/u)),
  ),
  'gu',
);

function asHead(whole: string, mark: string, asked: string, told: string): string {
  const head = `${mark}${withoutVerb(headOf(asked), told)}`;
  return head === mark
    ? `${mark}${POINTS_BACK.repeat(whole.length - mark.length)}`
    : `${head}：`.padEnd(whole.length, ' ');
}

/** Parts no words, so that what was asked stays with its answer on record. */
const POINTS_BACK = '\ue000';

/** 充电桩 of 充电桩装了没有, where the answer says it again: 装了18台. */
function withoutVerb(head: string, told: string): string {
  const said = head.replace(/了$/u, '');
  return told !== '' && said.endsWith(told) ? said.slice(0, -told.length) : head;
}

/** What a question is of; empty where it only points back to the one before it. */
function headOf(asked: string): string {
  if (HINDERS.test(asked)) return '困难';
  if (TO_BE_DONE.test(asked)) return '下一步';
  if (/^[这那它其该]/u.test(asked)) return '';
  const at = asked.search(ASKS);
  const said = at < 0 ? asked : asked.slice(0, at);
  return WHETHER.test(asked) ? said.replace(DEED_AT_END, '') : said;
}

/** 公厕 of 公厕到底几座能用, 垃圾分类利用率 of 垃圾分类利用率够35没有: where what is asked begins. */
const ASKS = new RegExp(
  either(
    /到底|究竟|大概|一共|总共|目前|现在|[是有为]?(?:几|多[少大长高久]|啥|什么|哪|咋|怎么?样?|如何|何时|谁)/u,
    /够|超过?了?\d|[达到]到?了?\d|目标\d|\d|有没有|有无|是否|是不是|[能会该]不[能会该]|了?(?:吗|没有?|么|呢)$/u,
  ),
  'u',
);
const WHETHER = /(?:吗|没有?|么)$/u;
const DEED_AT_END = new RegExp(
  sequence(either(DONE_FIGURE, /[\u4e00-\u9fff](?:完|好|成|掉|齐|到位|上)/u), /了?$/u),
  'u',
);
