import { z } from 'zod';
import { CalendarDay } from './calendar-day.ts';

/** 正文 of a document, paragraph by paragraph: 一、 in 黑体, （一） in 楷体, 1. in bold 仿宋, all else in 仿宋. */
export const Paragraph = z.strictObject({
  level: z.enum(['text', 'first', 'second', 'third']),
  text: z.string(),
});
export type Paragraph = z.infer<typeof Paragraph>;

/** 版记, at the foot of the last page. */
export const Imprint = z.strictObject({
  /** 抄送; null for nobody. */
  copyTo: z.string().min(1).nullable(),
  /** 印发机关. */
  printedBy: z.string().min(1),
  /** 印发日期. */
  printedOn: CalendarDay,
});
export type Imprint = z.infer<typeof Imprint>;

/**
 * 一份公文, as GB/T 9704 sets it: A4, margins of 37, 35, 28 and 26 mm, 22 lines of 28 characters, 标题 in 2号, 正文 in 3号仿宋. What is null
 * or empty is left out, so that the same shape serves a red-headed 发文稿, a 会议通知, a 纪要, a 督办单 and a working group's report:
 *
 *     const content: PrintedDocument = {
 *       kind: 'document',
 *       head: '天桥区城市治理提升行动指挥部文件',
 *       number: '济天城提指发〔2020〕5号',
 *       signers: [],
 *       urgency: null,
 *       title: '关于……的通知',
 *       sendTo: '指挥部各成员单位',
 *       body: paragraphsOf(text),
 *       attachments: [],
 *       issuers: ['天桥区城市治理提升行动指挥部'],
 *       issuedOn: '2020-07-10',
 *       remark: null,
 *       imprint: { copyTo: null, printedBy: '指挥部办公室', printedOn: '2020-07-10' },
 *     };
 *     return answerWithPaper(ctx, words, { name: '发文5.docx', content });
 */
export const PrintedDocument = z.strictObject({
  kind: z.literal('document'),
  /** 发文机关标志, in red over a red line; null for what has no red head. */
  head: z.string().min(1).nullable(),
  /** 发文字号, with 〔〕. */
  number: z.string().min(1).nullable(),
  /** 签发人, of what goes upwards alone. */
  signers: z.array(z.string().min(1)),
  /** 紧急程度: 特急. */
  urgency: z.string().min(1).nullable(),
  title: z.string().min(1),
  /** 主送机关, without the colon. */
  sendTo: z.string().min(1).nullable(),
  body: z.array(Paragraph),
  /** 附件, by their names. */
  attachments: z.array(z.string().min(1)),
  /** 发文机关署名. */
  issuers: z.array(z.string().min(1)),
  /** 成文日期. */
  issuedOn: CalendarDay.nullable(),
  /** 附注, in brackets below the date: 联系人. */
  remark: z.string().min(1).nullable(),
  imprint: Imprint.nullable(),
});
export type PrintedDocument = z.infer<typeof PrintedDocument>;

/** What has neither a red head nor 版记: a notice of a meeting, a 督办单, a working group's report. */
export const PLAIN_DOCUMENT = {
  kind: 'document',
  head: null,
  number: null,
  signers: [],
  urgency: null,
  attachments: [],
  remark: null,
  imprint: null,
} satisfies Partial<PrintedDocument>;

const LEVELS: readonly (readonly [Paragraph['level'], RegExp])[] = [
  ['first', /^[一二三四五六七八九十]{1,3}、/u],
  ['second', /^（[一二三四五六七八九十]{1,3}）/u],
  ['third', /^\d{1,2}[.．](?!\d)/u],
];

/** The longest heading: a paragraph that begins with 一、 and goes on is text. */
const LONGEST_HEADING = 40;

/** Where the next heading begins behind a sentence, as people write in a chat: 范围。二、要求。（一）逐处登记。 */
const NEXT_HEADING =
  /(?<=[。；！？])(?=[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．](?!\d))/u;
/** 一、摸排范围。全区停车场。: what is said under the heading begins a line of its own. */
const UNDER_HEADING = /(?<=^[一二三四五六七八九十]{1,3}、[^。]{1,30}。)(?=.)/u;

/** A text as paragraphs, each line and each heading one: headings by the numbers that they begin with. Not a sign of it is changed. */
export const paragraphsOf = (text: string): Paragraph[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(NEXT_HEADING))
    .flatMap((line) => line.split(UNDER_HEADING))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ level: levelOf(line), text: line }));

function levelOf(line: string): Paragraph['level'] {
  if (line.length > LONGEST_HEADING) return 'text';
  const level = LEVELS.find(([, begins]) => begins.test(line))?.[0] ?? 'text';
  // 1.由区住建局6月30日前完成选址。 is a sentence of a list.
  return level === 'third' && /[。；]$/u.test(line) ? 'text' : level;
}
