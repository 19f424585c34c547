import type { Charged } from '../../src/domain/charged.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { readClockTime } from '../../src/reading/calendar/clock-time.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { withMonth } from '../../src/reading/calendar/with-month.ts';
import { chargedIn } from '../../src/reading/charging/charged-in.ts';
import { unitsChanged } from '../../src/reading/charging/units-changed.ts';
import { correctionIn } from '../../src/reading/corrections/put-right.ts';
import { leadersIn } from '../../src/reading/names/leaders-said.ts';
import { sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import type { ChangeActivity } from './intents.ts';

type Change = Omit<ChangeActivity, 'kind' | 'activity' | 'registeredBy'>;

/**
 * 改到6月10日下午2点; 推到十点，再让园林也陪着: what is to be different in an activity, clause by clause where each of them says so. Null where nothing
 * is, or where one of several clauses says anything else.
 */
export function changeIn(text: string, said: Pick<Said, 'today' | 'reader'>): Change | null {
  const clauses = text.split(CLAUSE).filter((one) => one.trim() !== '');
  const read = clauses.flatMap((one) => clauseIn(one.trim(), said) ?? []);
  if (clauses.length < 2 || read.length < clauses.length) return clauseIn(text, said);
  const day = read.findLast((one) => one.day !== null)?.day ?? null;
  const time = read.findLast((one) => one.time !== null)?.time ?? null;
  return Object.assign({}, ...read, { day, time });
}

const CLAUSE = /[，,；;]\s?/u;

function clauseIn(text: string, { today, reader }: Pick<Said, 'today' | 'reader'>): Change | null {
  const same = { day: null, time: null };
  const units = unitsChanged(text.replace(LETS, ''), reader);
  if (units) return { ...same, added: unitsOf(units.added), dropped: unitsOf(units.dropped) };
  const { who } = ACCOMPANIED.exec(text)?.groups ?? {};
  const { named, leading, assisting } = chargedIn(who ?? '', reader);
  const only = unitsOf([...leading, ...assisting, ...named]);
  if (only.length > 0) return { ...same, only };
  const { when: said } = MOVES.exec(text)?.groups ?? {};
  if (said !== undefined) {
    const when = withMonth(said, today);
    const [day] = findDays(when, today).filter(({ from, to }) => from === to);
    const time = TIME.test(when) ? readClockTime(day ? when.replace(day.text, '') : when) : null;
    if (day || time !== null) return { day: day?.to ?? null, time };
  }
  const { wrong, right } = correctionIn(text) ?? { wrong: null, right: '' };
  return wrong === null ? null : { ...same, wrong, right };
}

/** 再让园林也陪着: that they are to come is said to somebody. */
const LETS = /^(?:再|还|另外|也)?(?:让|叫|请|把)(?=[\u4e00-\u9fff]{2,12}(?:也|一起|都))/u;

const MOVES =
  /^(?:的?(?:时间|日期|日子))?(?:(?:我)?[写打说弄搞记]错了?|错了?|不对)?[，,\s]{0,2}(?:要|得|应该?)?(?:往[前后])?(?:改|调整|推迟|推后|推|提前|延期|延|挪|换|是)(?:一下)?(?:到|为|成|至|在)?(?<when>.{2,30})$/u;
const ACCOMPANIED = /^陪同(?:单位|人员)?(?:改为|改成|换成|换为|是|为|[：:])(?<who>.{2,60})$/u;

export const unitsOf = (charged: readonly Charged[]): string[] =>
  charged.flatMap((one) => (one.kind === 'unit' ? [one.unit] : []));

export const TIME =
  /(?:凌晨|早上|上午|中午|下午|傍晚|晚上)?(?:\d{1,2}|[零一二两三四五六七八九十]{1,3})(?:[点时](?:钟|整)?(?:半|一刻|三刻|\d{1,2}分?)?|[：:]\d{2})/u;

export const OF_VISIT = /调研|视察|检查|督导|走访|慰问|察看|查看|看望|巡查|活动|行程|[那这][趟次]/u;
export const BESIDE_PLACE =
  /调研|视察|检查|督导|走访|慰问|察看|查看|看望|巡查|活动|行程|[那这][个次趟]?|领导|去|到|看|的/gu;

/** 韩区长20号去小清河的时间往后挪到十点，再让园林也陪着: an activity that is called by where it goes, and what is to be different in it. */
export function readChangedCalled(said: Said): Intent | null {
  const { body, roles, draft, today, reader } = said;
  const text = body.trim();
  if (draft !== null || !isOffice(roles) || text.length > LONGEST || asksOnly(text)) return null;
  const { whole = '', rest = '' } = CALLED.exec(text)?.groups ?? {};
  const leaders = leadersIn(whole, reader.plan);
  if (whole === '' || (leaders.length === 0 && !OF_VISIT.test(whole))) return null;
  const [day, ...others] = findDays(withMonth(whole, today), today).filter(
    ({ from, to }) => from === to,
  );
  const called = [day?.text ?? '', ...leaders]
    .reduce((left, one) => left.replace(one, ''), withMonth(whole, today))
    .replace(BESIDE_PLACE, '');
  const change = changeIn(rest, said);
  if (change === null || called.length < 2 || others.length > 0) return null;
  const onDay = day ? { onDay: day.from } : {};
  return { kind: 'change-activity', activity: null, called, ...onDay, ...change };
}

const LONGEST = 60;
const CALLED = new RegExp(
  sequence(
    /^(?:请|那|把|将){0,2}(?<whole>[^，,。；;：:？?]{4,24}?)(?:的?(?:出发)?(?:时间|日期|日子|安排)|的)?/u,
    /(?<rest>(?:也|先|就|要|得|都|再|还|又)?(?:往[前后])?(?:改|调(?=[整到至])|推|挪|提前|延|换|加上?|增加)[\s\S]{2,50})$/u,
  ),
  'u',
);
