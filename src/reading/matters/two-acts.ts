import { either, optional, sequence } from '../pattern.ts';
import { onlyAsksOf } from './matter-said.ts';

/** What is done first, and what is said behind it. */
export interface TwoActs {
  readonly first: string;
  readonly second: string;
  /** Whether a word between them says that another thing begins. */
  readonly isParted: boolean;
  /** Whether nothing but the end of a sentence parts them: the second counts where it is understood. */
  readonly isLoose: boolean;
}

const ANOTHER =
  /(?:另外|此外|还有|顺便|顺带|再就是|对了|然后|接着|随后|完了|再(?=[编发转催报签通提叫告]))(?:再|请|帮我|麻烦)?/u;
const ASKING =
  /(?:我)?(?:想)?(?:问一?[问下]|请问|打听一?下|咨询一?下|了解一?下|(?:再)?(?:帮我|给我)?看(?:看|一?下)(?=谁|哪|几|什么|啥))/u;
const BEHIND = new RegExp(
  sequence('^', optional(`(?<another>${ANOTHER.source})`), optional(ASKING), '[，,：:\\s]{0,2}'),
  'u',
);
/** Whom it is for, or what is to be done with it. */
const ORDERS = new RegExp(
  sequence(/^[^，,。；;]{0,12}?/u, either(/[让请叫由给把将]|通知/u), /[^，,。；;]{2,}/u),
  'u',
);
/** 督办也放宽到25号, 会议1发通知: of a record that is named, or called by its sort. */
const NAMES_RECORD =
  /^(?:那个?|这个?|把|将){0,2}(?:督办|批示|发文|公文|会议|活动|领导活动|检查|调度|移交|问题\d)/u;
/** 代字用济天城提指办发: what is to hold from now on. */
export const SETS = /^(?:我们?办?的?|办公室的?|指挥部的?)?(?:文号)?的?代字/u;
const MARKS = /[，,。；;！!\n]/gu;
const ENDS = /[。；;！!\n]/u;
const LONGEST = 120;
const SHORTEST = 3;
/** 然后编号. */
const SHORTEST_ACT = 2;

/**
 * 参加，顺便问下在哪开; 会议1发通知，停车那个材料让住建局6月5日前准备; 设置…，然后编号发文1: where what is done may end and something else begins, the
 * first place first. Empty for a text that only asks, or only does one thing.
 */
export function twoActsIn(text: string): readonly TwoActs[] {
  const said = text.trim();
  if (said.length > LONGEST) return [];
  return [...said.matchAll(MARKS)].flatMap(({ index }) => {
    const first = said.slice(0, index).trim();
    const behind = said.slice(index + 1).trim();
    const { 0: head = '', groups } = BEHIND.exec(behind) ?? {};
    const second = behind.slice(head.length);
    const isParted = head !== '';
    const isOther = NAMES_RECORD.test(second);
    const isAct =
      isParted || isOther || SETS.test(second) || onlyAsksOf(second) || ORDERS.test(second);
    const isLoose = !isAct && ENDS.test(said.charAt(index));
    const shortest = isParted ? SHORTEST_ACT : SHORTEST;
    if (first.length < 2 || second.length < shortest || onlyAsksOf(first)) return [];
    if (!isAct && !isLoose) return [];
    return [
      {
        first,
        second,
        isParted: isOther || (isParted && (groups?.another !== undefined || onlyAsksOf(second))),
        isLoose,
      },
    ];
  });
}

/** 还有一个，任务28施工合同，…: one more of what was told just before. Null for any other text. */
export const oneMoreIn = (text: string): string | null =>
  ONE_MORE.exec(text.trim())?.groups?.what ?? null;

const ONE_MORE =
  /^(?:还有|再(?:加|来|归|登|记|补)|另外(?:还有)?)(?:一|1)?(?:个|条|项|件|处|份|张|家)[，,：:、\s]{0,2}(?<what>[^？?]{4,200})$/u;
/** What is done once more, by its verb; null where the verb tells nothing of it, as in 再登一个. */
export interface OnceMore {
  readonly head: string | null;
  readonly what: string;
}

/** 再起草一个，…; 再登一个，…: another record after one that was begun before. Null for any other text. */
export function onceMoreIn(text: string): OnceMore | null {
  const { verb = '', noun = '', what } = ONCE_MORE.exec(text.trim())?.groups ?? {};
  if (what === undefined) return null;
  const [, head = null] = VERBS.find(([form]) => form.test(`${verb}${noun}`)) ?? [];
  return { head, what };
}

const ONCE_MORE = new RegExp(
  sequence(
    /^(?:请|麻烦|帮我?|另外|还要?|[，,\s]){0,3}(?:再|又|另|还要|也)(?:请|帮我?|给我?|要)?/u,
    /(?<verb>起草|草拟|拟|写|登记|登|录|记|立|下|开|召开|发|建|加|来|弄|出|批)(?:上|了|个)?(?:一|1)?[个件份条场次则项]?/u,
    /(?<noun>发文|公文|通知|批示|督办单?|会议?|检查|暗访|明察|调度|领导活动|活动)?[，,：:\s]{1,2}(?<what>[^？?]{6,600})$/u,
  ),
  'u',
);
/** What begins such a record under its label. */
const VERBS: readonly (readonly [RegExp, string])[] = [
  [/起草|草拟|拟|写|发文|公文|通知/u, '起草发文，'],
  [/立|督办/u, '督办：'],
  [/批示|批/u, '批示：'],
  [/会|开/u, '召开会议，'],
];

/** 归档资料：… begins with what is done. */
export const headOf = (text: string): string | null => HEAD.exec(text.trim())?.groups?.head ?? null;

const HEAD = /^(?<head>[\u4e00-\u9fff]{2,6})[：:，,\s]/u;
