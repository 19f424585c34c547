import { addDays } from '../../src/domain/day.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { readReminder } from './later-said.ts';

const SIGNS =
  /^(?:(?:好的?|收到|看到|看到了|知道了|行|嗯)[,，。!！\s]{1,2})?(?:已经?|我已?|确认)?签收(?:了|确认|完毕)?$/u;
const SIGNS_ONE = /^签收 ?(\d{6})$/u;
const RESUMES = /^(?:恢复|重新开启|重新开始|开启|取消暂停)(?:对我的?|接收)?(?:报送)?提醒$/u;
/** What is said about nudges, at a moment: 下午3点再提醒, 暂停提醒, 签收; null for any other text. */
export function readNudgeCommand(text: string, at: string): Intent | null {
  const said = plain(text).replace(/(?<![。!！~～])[。!！~～]+$/u, '');
  if (said.length > LONGEST) return null;
  if (SIGNS.test(said)) return { kind: 'sign-for' };
  const message = SIGNS_ONE.exec(said)?.[1];
  if (message) return { kind: 'sign-for', message: Number(message) };
  if (RESUMES.test(said)) return { kind: 'resume-nudges' };
  return (
    readReminder(said, at) ?? readPause(said, at) ?? readDays(said, at) ?? readDaysTold(said, at)
  );
}

/** A command is short; whatever is longer tells something. */
const LONGEST = 60;

const PAUSES =
  /^(?:催的|催报的?|催办的?|提醒的?|催)(?:都|也|就|先|暂时)*(?:停一停|停一下|停停|停几天|停|缓一缓|缓缓|缓几天|缓|暂停|打住)(?=$|[，,。;；!！]|到|至)|(?:暂停|停止|停|不要|别)(?:一?下|对我)?的?(?:报送)?(?:提醒|催报)|^(?:先|暂时)?(?:别|不要|不用|甭|莫)(?:再|老)?(?:催|提醒)(?:我们?)?(?:了|啦|报)?(?=$|[，,。;；!！])/u;
const AWAY =
  /^(?:我|本人|这边|从)?[^，,。]{0,24}(?:出差|休假|年假|请假|外出|公出|休息|病假|产假|学习|培训|不在(?:岗|单位|家|济)?)/u;
const COVER =
  /(?:(?:由|请|让|找|交给|交由|转给|发给|提醒)(?<by>\p{Script=Han}{2,16}?)(?:同志)?(?:代|替|接|顶|负责|办理|处理|$|[,，。;；])|(?:代收人?|代办人?|代班)(?:是|为|[:：])?(?<named>\p{Script=Han}{2,4}))/u;
const DAYS_LONG = /(?<count>\d{1,2}|[一二两三四五六七八九十]{1,3})天/u;

/** 暂停提醒到7月20日，由李四代收; 我7月6日至10日出差，由李四代收; 别催了, which says neither until when nor who takes over. */
function readPause(said: string, at: string): Intent | null {
  const pauses = PAUSES.test(said);
  if (!pauses && !(AWAY.test(said) && COVER.test(said))) return null;
  const today = shanghaiDay(at);
  if (!pauses && findDays(said, today).length === 0) return null;
  const rest = said.replace(PAUSES, ' ');
  const { by, named } = COVER.exec(rest)?.groups ?? {};
  const cover = by ?? named ?? null;
  const days = findDays(rest, today).find((one) => !one.isBefore);
  const count = readNumber(DAYS_LONG.exec(rest)?.groups?.count ?? '');
  const isUntil =
    days !== undefined && /(?:到|至|截止|直到|截至)$/u.test(rest.slice(0, rest.indexOf(days.text)));
  const until = days?.to ?? (count === null ? null : addDays(today, count - 1));
  const from = days && !isUntil && days.from > today ? days.from : today;
  return { kind: 'pause-nudges', from, until, cover };
}

/** 国庆放假你记上，10月1号到8号: which days are off, in whatever order; shown first. */
function readDaysTold(said: string, at: string): Intent | null {
  const what = OFF_OR_WORKED.exec(said)?.[0];
  if (what === undefined || !NOTES_DAYS.test(said) || ASKS_DAYS.test(said)) return null;
  const [days, ...others] = findDays(said, shanghaiDay(at));
  if (!days || others.length > 0) return null;
  const isWorkday = /班/u.test(what);
  const proposal = { kind: 'set-workdays', from: days.from, to: days.to, isWorkday };
  return { kind: 'keep-draft', proposal };
}

const OFF_OR_WORKED = /放[^，。]{0,3}假|放假|补班|调休上班|正常上班/u;
const NOTES_DAYS = /记(?:一?下|上|住|着|好)|登记|设(?:置|成|为|上)|录(?:入|上)|标(?:上|记)/u;
const ASKS_DAYS = /[?？]|[谁哪]天|几天(?!假)|吗|啥|什么/u;

const SETS_DAYS =
  /^(?:设置|登记)(?<what>放假|休息日?|节假日|上班|补班|调休上班|工作日)[:：]?(?<when>.+)$/u;

/** 设置放假 2027年10月1日至7日, 设置上班 2027年9月26日. */
function readDays(said: string, at: string): Intent | null {
  const groups = SETS_DAYS.exec(said)?.groups;
  if (!groups) return null;
  const { what = '', when = '' } = groups;
  const [days] = findDays(when, shanghaiDay(at));
  if (!days) return null;
  const isWorkday = /班|工作/u.test(what);
  return { kind: 'set-workdays', from: days.from, to: days.to, isWorkday };
}
