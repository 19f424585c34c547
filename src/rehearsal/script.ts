import { isCalendarDay } from '../domain/day.ts';
import type { Moment } from '../domain/message.ts';
import { later, momentIn } from '../domain/moment.ts';
import type { Line } from './line.ts';
import { inShanghai } from './push-line.ts';
import type { ReadRole } from './role-said.ts';

/**
 * Reads a script, line by line:
 *
 *     as 张希夏 in 群:办公室 at 2020-07-10T09:00 谁没报
 *     as 区水务局/联络员/王工 24号任务谁牵头
 *     advance 3d
 *
 * The reader gives back the line of a replay that each of them is; null for a line that is none. Who is named alone must be known
 * by the members file; without `in` somebody is alone with the clerk, without `at` no time has passed since the line before, or since
 * `begun`.
 */
export function createScriptReader(
  readRole: ReadRole,
  begun: Moment | null = null,
): (text: string) => Promise<Line | null> {
  let now = begun;
  let count = 0;

  return async (text) => {
    count += 1;
    return moved(text.trim()) ?? said(text.trim());
  };

  function moved(text: string): Line | null {
    const to = ADVANCE.exec(text)?.[1];
    if (to === undefined) return null;
    const moment = STEP.test(to) && now !== null ? stepped(now, to) : momentOn(to);
    return moment === null ? null : lineAt(moment, {});
  }

  async function said(text: string): Promise<Line | null> {
    const [, who = '', chat, time, words = ''] = SAID.exec(text) ?? [];
    const moment = time === undefined ? now : momentOn(time);
    if (who === '' || moment === null) return null;
    const [, room] = /^群[:：](\S+)$/u.exec(chat ?? '') ?? [];
    return lineAt(moment, {
      id: `line${count}`,
      from: await whoIs(who),
      chat: chat?.startsWith('群') ? 'group' : 'single',
      ...(room === undefined ? {} : { room }),
      text: words,
    });
  }

  function lineAt(moment: Moment, rest: Partial<Line>): Line {
    now = moment;
    return { session: 'script', at: inShanghai(moment), chat: 'single', ...rest };
  }

  /** 区水务局/联络员/王工 tells the role as 绑定 does; a name alone is looked up by whoever plays the line. */
  async function whoIs(who: string): Promise<Line['from']> {
    const read = who.includes('/') ? await readRole(who.replaceAll('/', ' ')) : null;
    if (!read) return { name: who };
    const { role, unit, group } = read.role;
    return { name: read.name ?? who, role, unit, ...(group === null ? {} : { group }) };
  }
}

const ADVANCE = /^advance (?:to )?(\S+)$/u;
const STEP = /^\d{1,4}[dhm]$/u;
const SAID = /^as (\S+)(?: in (单聊|群(?:[:：]\S+)?))?(?: at (\S+))? (\S.*)$/u;
const OPENS = '09:00';

const MS: Readonly<Record<string, number>> = { d: 24 * 3_600_000, h: 3_600_000, m: 60_000 };

const stepped = (from: Moment, step: string): Moment =>
  later(from, Number.parseInt(step, 10) * (MS[step.slice(-1)] ?? 0));

/** 2020-07-10T09:00 in Shanghai; a day alone begins at nine. Null for what is no such moment. */
function momentOn(written: string): Moment | null {
  const [, day = '', time = OPENS] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?$/u.exec(written) ?? [];
  return isCalendarDay(day) && time <= '23:59' ? momentIn(day, time) : null;
}
