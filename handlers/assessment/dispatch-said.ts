import { firstDay, type Period, quarterOf } from '../../src/domain/period.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { correctionIn, putRight } from '../../src/reading/corrections/put-right.ts';
import { dayChanged } from '../../src/reading/matters/day-changed.ts';
import { dueDayIn } from '../../src/reading/matters/due-day.ts';
import { groupsIn } from '../../src/reading/names/named-in.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import type { Said } from '../../src/reading/said.ts';
import { partedBeforeLabel } from '../../src/reading/text/parted-at-blanks.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { piecesBy, wordsIn } from '../../src/reading/words/pieces.ts';
import type { SendDispatch } from './intents.ts';
import { quarterJudged } from './rules.ts';

/** 发个调度, 给各组下个书面调度: what is sent, and not a talk or a room of that name. */
const CALLED =
  '(?:书面调度(?!会)|调度(?:单|函)|调度(?=[，,：:\\u3002\\s]|一[下把次轮]|给|下?各组|$))(?:函|单|通知)?';
const TO_GROUPS = '(?:各|全部|所有|[八8]个)(?:行动)?(?:工作)?组';
/** 第四组和第六组, 没完成的组, 规划建设组: some of them. */
const TO_SOME = '[^，,。；;：:！!\\s]{1,24}组';
const TO = `(?:${TO_GROUPS}|${TO_SOME})`;
/** 给各组下个, before it is called. */
const LED = new RegExp(
  sequence(
    /^(?:请|现|要|我们?|我要|我想|咱们?|办公室|帮我?|麻烦|再|拟|那就|[，,\s]){0,4}/u,
    `(?:(?:对|给|向|让|跟)${TO})?(?:的)?(?:[对就](?=[^，,：:]{1,8}季度))?(?<of>(?:20\\d\\d年)?第?[一二三四1-4本上]个?季度(?:的)?(?:工作|任务|情况|进展)(?:情况)?)?(?:再|先|统一)?`,
    /(?:下发|发起|开展|进行|组织|发|下|弄|搞|整|来|做)?(?:一)?(?:[次个份])?(?<early>(?:20\d\d年)?第?[一二三四1-4本上]?个?季度的?)?(?:得|该|要|需要?|应该?)?(?:再)?/u,
    CALLED,
    `(?:一[下把次轮]|下)?了?(?:(?:给|到|对|向|下)?${TO_GROUPS}(?:的)?|(?:给|到|对|向)${TO_SOME}|${TO_SOME}(?=[：:，,]))?`,
    /(?:问问|问一下|问|要求|内容是|内容|主要是)?(?<text>[\s\S]{0,2000})$/u,
  ),
  'u',
);
/** 请各组书面报一下…: it is to be answered in writing. */
const IN_WRITING = new RegExp(
  `^(?:请|让|要求|通知|麻烦)${TO_GROUPS}(?:都|再|统一)?书面(?:上)?(?:报(?:一下|送|上来|来)?|答复|回复|反馈|说明)(?:一下)?(?<text>[^，,：:\\s][\\s\\S]{3,2000})$`,
  'u',
);
/** 问问, 请他们报: before what is asked. */
const ASKS_THEM =
  /^(?:[，,：:\s]{0,3})(?:就)?(?:问问|问一下|问|要求|内容是|[让叫](?:他们|各组)(?:报|[说讲写](?:[说讲写]|一?下|清楚)?)|请(?:他们|各组)(?:报(?![告])|[说讲写](?:[说讲写]|一?下|清楚)))?(?:各组|他们)?/u;

/** 书面调度二季度：请报……，6月24日前; 发个调度给各组，…，22号下班前反馈. Null for any other text. */
export function readDispatch({ body, today, roles, reader }: Said): SendDispatch | null {
  const said = partedBeforeLabel(body.trim());
  const led = LED.exec(said)?.groups;
  const head = led?.text === undefined ? '' : said.slice(0, said.length - led.text.length);
  const to = groupsNamed(head, reader);
  const isNamed =
    led !== undefined && (said.includes('书面调度') || TO_ALL.test(said) || to !== 'all');
  if (to === null) return null;
  const { of = '', early = of, text } = (isNamed ? led : IN_WRITING.exec(said)?.groups) ?? {};
  if (text === undefined || text.trim() === '' || ASKED_OF_SENT.test(text)) return null;
  const isTold = /[，,：:]/u.test(said) || !asksOnly(body);
  if (!isTold || (asksOnly(body) && !isOffice(roles))) return null;
  const named = (words: string) =>
    findPeriods(words, today).find(({ period }) => period.includes('Q'))?.period;
  const { quarter = '', rest = text } = QUARTER_HEADS.exec(text)?.groups ?? {};
  const asked = askedIn(rest, today) || askedIn(text, today);
  if (asked === '') return null;
  return {
    kind: 'send-dispatch',
    quarter:
      named(`${early}${quarter}`) ?? named(head) ?? named(text) ?? quarterDue(reader.plan, today),
    to,
    text: asked,
    dueOn: dueDayIn(text, today).day,
  };
}

/** Whom the words before what is asked name; all where they name nobody, null for a group that nobody knows. */
function groupsNamed(head: string, reader: QuestionReader): SendDispatch['to'] | null {
  if (LEFT_UNDONE.test(head)) return 'unfinished';
  const groups = [...new Set(groupsIn(plain(head), reader))];
  if (groups.length > 0) return groups;
  return TO_ALL.test(head) || !head.includes('组') ? 'all' : null;
}

/** 没完成的组, 有任务没办完的组. */
const LEFT_UNDONE =
  /(?:没有?|未)(?:能)?(?:按时|全部|都)?(?:完成|办完|做完|干完|完)[^，,。；;]{0,4}组/u;
const askedIn = (text: string, today: string): string =>
  withoutDay(text.replace(ASKS_THEM, '').replace(CONTENT, ''), today);

const TO_ALL = new RegExp(TO_GROUPS, 'u');
/** 二季度：请报…: of which quarter, before what is asked. */
const QUARTER_HEADS =
  /^(?<quarter>[^，,：:\n]{0,14}季度[^，,：:\n]{0,6})[：:，,]\s?(?<rest>[\s\S]{2,2000})$/u;
/** 书面调度怎么弄 asks. */
const ASKED_OF_SENT =
  /^(?:(?:是|由|要|该|得|都|什么|啥|多久|几号|哪天|怎么|如何|谁)[^，,：:]{0,10}[？?]?|[^，,：:]{0,6}(?:了没|了吗|没有))$/u;

/** Where none is named: the quarter that is due in its first month, as 每季度首月12日前 has it, and from then on the one that runs. */
function quarterDue(plan: Plan, today: string): Period {
  const isFirstMonth = firstDay(quarterOf(today)).slice(0, 7) === today.slice(0, 7);
  return isFirstMonth ? quarterJudged(plan, today) : quarterOf(today);
}

/** 内容：, before what is asked. */
const CONTENT = /^(?:调度)?(?:内容|要求|事项)(?:是|为|如下)?[：:，,\s]{0,2}/u;

/** What is asked, without the clauses that say no more than until when, and to whom, it is answered. */
function withoutDay(text: string, today: string): string {
  const clauses = text.split(/(?<=[，,。；;])/u);
  const kept = clauses.filter((clause) => !isLimit(clause, today)).join('');
  return kept.replace(/[，,。；;\s]{1,4}$/u, '').trim();
}

/** 请各组24号前回, 22号下班前书面反馈: a day, and nothing of what is asked. */
function isLimit(clause: string, today: string): boolean {
  const [found, ...others] = findDays(clause, today);
  if (!found || others.length > 0) return false;
  return beside(clause.replace(found.text, '').trim()).rest === '';
}

const beside = piecesBy([
  [
    'beside',
    [
      ...wordsIn(
        `
          请 于 在 务必 都 大家 各组 各工作组 各个组 各单位 你们 他们 要 得 给 把 报告 材料 答复 回复 反馈 回 答 报 报送 上报 报来 报上来 交 交上来 送 送来 书面
          前 之前 以前 当天 下班前 下班 上班前 中午前 上午 下午 晚上 截止 为止 止 完成 给我 给办公室 报办公室 办公室 指挥部办公室 到 至 我 回我 告诉我 期限 时限 限 的
        `,
      ),
      ...'，,、。；;：:！! ',
    ],
  ],
]);

const CHANGES = /改|换|更正|调整|延|错|不对|应该?是/u;

/** 内容改成：…, 再加一条：…, 改为三季度; null for anything else. */
function askedInstead(waiting: SendDispatch, { body, today }: Said): SendDispatch | null {
  const { instead, more, quarter } = ASKED.exec(body.trim())?.groups ?? {};
  if (instead !== undefined) return { ...waiting, text: instead };
  if (more !== undefined)
    return { ...waiting, text: `${waiting.text.replace(/[。；;]$/u, '')}；${more}` };
  const period = findPeriods(quarter ?? '', today).find((one) => one.period.includes('Q'))?.period;
  return period === undefined ? null : { ...waiting, quarter: period };
}

const ASKED = new RegExp(
  either(
    sequence(
      /^(?:(?:调度)?(?:内容|要求|事项)(?:改[为成]|换[为成]|[：:])[：:\s]{0,2}|(?:改成|改为|就|只)(?=请?(?:问|报|答)))/u,
      /(?<instead>[^\n]{2,1000})$/u,
    ),
    /^(?:再|还|另外?|请)?(?:加|补充|增加|补)(?:上|一?[条项个句])?[：:，,\s]{0,2}(?<more>[^\n]{2,400})$/u,
    /^(?:季度)?(?:错了[，,])?(?:应该?)?(?:改[为成]|是)(?<quarter>(?:20\d\d年)?第?[一二三四]季度)(?:的)?[吧。！!]{0,2}$/u,
  ),
  'u',
);

/** 发给第四组和第六组, 只问第四组; and 各组 where that was asked. */
function askedOfOthers(waiting: SendDispatch, { body, reader }: Said): SendDispatch | null {
  const { who, alone } = SENT_TO.exec(body.trim())?.groups ?? {};
  const named = who ?? (waiting.to === 'unfinished' ? alone : undefined);
  const to = named === undefined ? null : groupsNamed(named, reader);
  return to === null || to === 'unfinished' ? null : { ...waiting, to };
}

const SENT_TO = new RegExp(
  `^(?:(?:只|就|改|请|先|[，,])?(?:发给?|下给|下发给?|问|给|发到)(?<who>${TO})|(?<alone>${TO}))(?:就行|即可)?[吧。！!]{0,2}$`,
  'u',
);

/** The day, where it was still to be said, or another one. */
export function completedDispatch(waiting: SendDispatch, said: Said): SendDispatch | null {
  const others = askedOfOthers(waiting, said);
  if (others) return others;
  const moved = dayChanged(said.body, waiting.dueOn, said.today);
  if (moved !== null) return { ...waiting, dueOn: moved };
  const asked = askedInstead(waiting, said);
  if (asked !== null) return asked;
  if (said.body.length > 40 || (waiting.dueOn !== null && !CHANGES.test(said.body))) return null;
  const { day } = dueDayIn(said.body, said.today);
  if (day !== null) return { ...waiting, dueOn: day };
  const correction = correctionIn(said.body);
  const text = correction && putRight(waiting.text, correction);
  return text === null ? null : { ...waiting, text };
}
