import type { Intent } from '../../src/domain/intent.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { withoutCourtesy } from '../../src/reading/talk/courtesies.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { readReminder } from './later-said.ts';
import { readPause } from './pause-said.ts';
import { saysResume } from './resume-said.ts';

const SIGNS =
  /^(?:(?:好的?|收到|看到|看到了|知道了|行|嗯)[,，。!！\s]{1,2})?(?:已经?|我已?|确认)?签收(?:了|确认|完毕)?$/u;
const SIGNS_ONE = /^签收 ?(\d{6})$/u;
/** What is said about nudges, at a moment: 下午3点再提醒, 暂停提醒, 签收; null for any other text. */
export function readNudgeCommand(text: string, at: string): Intent | null {
  const said = plain(text).replace(/(?<![。!！~～])[。!！~～]+$/u, '');
  if (said.length > LONGEST) return null;
  if (SIGNS.test(withoutCourtesy(said))) return { kind: 'sign-for' };
  const message = SIGNS_ONE.exec(said)?.[1];
  if (message) return { kind: 'sign-for', message: Number(message) };
  if (saysResume(said)) return { kind: 'resume-nudges' };
  return (
    readPause(said, at) ?? readReminder(said, at) ?? readDays(said, at) ?? readDaysTold(said, at)
  );
}

/** A command is short; whatever is longer tells something. */
const LONGEST = 60;

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
