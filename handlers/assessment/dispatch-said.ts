import { firstDay, type Period, quarterOf } from '../../src/domain/period.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { findPeriods } from '../../src/reading/calendar/periods.ts';
import { correctionIn, putRight } from '../../src/reading/corrections/put-right.ts';
import { dayChanged } from '../../src/reading/matters/day-changed.ts';
import { dueDayIn } from '../../src/reading/matters/due-day.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import type { SendDispatch } from './intents.ts';
import { quarterJudged } from './rules.ts';

const HEAD =
  /^(?:请|现)?(?:发起|下发|开展|发|组织|进行)?(?:一[次个])?(?<early>[^，,：:\n]{0,10}?)书面调度(?:函|单|通知)?(?<late>[^，,：:\n]{0,14}?)[：:，,]\s?(?<text>[\s\S]{2,2000})$/u;

/** 书面调度一下二季度没完成的原因和措施. */
const ASKS_AFTER = new RegExp(
  sequence(
    /^(?:请|现|要)?(?:对|给|向|让)?(?:各|全部|八个|8个)?(?:工作)?组?(?:下发|发起|开展|发|下|进行|组织)?(?:一[次个份])?书面调度(?:一下)?/u,
    /(?:各|全部|八个|8个)?(?:工作)?组?的?(?<text>[^，,：:\s][\s\S]{3,2000})$/u,
  ),
  'u',
);

/** 给各组下个书面调度，问问…, where the office says it. */
const ASKS_BEHIND = new RegExp(
  sequence(
    /^(?:请|现|要|我们?|办公室)?(?:对|给|向|让)?(?:各|全部|八个|8个)?(?:工作)?组?(?:再)?(?:下发|发起|开展|发|下|弄|搞|来)/u,
    /(?:一?[次个份])(?<early>[^，,：:\n]{0,10}?)(?:书面调度|调度(?:单|函))(?:一下)?[，,：:\s]{1,2}(?:就)?/u,
    /(?:问问|问一下|问|要求|内容是|让(?:他们|各组)报|请(?:他们|各组)报)?(?:各组|他们)?(?<text>[\s\S]{4,2000})$/u,
  ),
  'u',
);

/** 书面调度二季度：请报……，6月24日前. Null for any other text. */
export function readDispatch({ body, today, roles, reader }: Said): SendDispatch | null {
  const said = body.trim();
  const headed = [HEAD, ASKS_AFTER, ...(isOffice(roles) ? [ASKS_BEHIND] : [])]
    .map((form) => form.exec(said)?.groups)
    .find((groups) => groups !== undefined);
  const { early = '', late = '', text } = headed ?? {};
  if (text === undefined || (asksOnly(body) && !ASKS_BEHIND.test(said))) return null;
  const named = (words: string) =>
    findPeriods(words, today).find(({ period }) => period.includes('Q'))?.period;
  return {
    kind: 'send-dispatch',
    quarter: named(`${early}${late}`) ?? named(text) ?? quarterDue(reader.plan, today),
    text: withoutDay(text.replace(CONTENT, ''), today),
    dueOn: dueDayIn(text, today).day,
  };
}

/** Where none is named: the quarter that is due in its first month, as 每季度首月12日前 has it, and from then on the one that runs. */
function quarterDue(plan: Plan, today: string): Period {
  const isFirstMonth = firstDay(quarterOf(today)).slice(0, 7) === today.slice(0, 7);
  return isFirstMonth ? quarterJudged(plan, today) : quarterOf(today);
}

/** 内容：, before what is asked. */
const CONTENT = /^(?:调度)?(?:内容|要求|事项)(?:是|为|如下)?[：:，,\s]{0,2}/u;

/** What is asked, without the limit that stands at its end. */
function withoutDay(text: string, today: string): string {
  const last = findDays(text, today).at(-1);
  const isAtEnd = last !== undefined && REPLIES.test(text.slice(last.span.end));
  const rest = isAtEnd ? text.slice(0, last.span.start) : text;
  return rest.replace(/[，,。；;\s]{1,4}(?:请于|请在|于)?$/u, '').trim() || text;
}

/** 7月15日前报: how they are to answer says nothing of what is asked. */
const REPLIES =
  /^(?:前|之前|以前)?(?:上?报(?:来|上来|送|办公室)?|答复|回复|反馈|报给办公室)?[。！!\s]{0,2}$/u;

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

/** The day, where it was still to be said, or another one. */
export function completedDispatch(waiting: SendDispatch, said: Said): SendDispatch | null {
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
