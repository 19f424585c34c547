import { type Charged, chargedAfter, partyOf } from '../../src/domain/charged.ts';
import type { SupervisionSubject } from '../../src/domain/supervision.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { chargedFirst } from '../../src/reading/charging/charged-in.ts';
import { renamed } from '../../src/reading/charging/renamed.ts';
import { tasksMeant } from '../../src/reading/charging/task-in.ts';
import { unitsChanged } from '../../src/reading/charging/units-changed.ts';
import { correctionIn, putRight } from '../../src/reading/corrections/put-right.ts';
import { dayChanged } from '../../src/reading/matters/day-changed.ts';
import { dueDayIn } from '../../src/reading/matters/due-day.ts';
import { onlyAsksOf } from '../../src/reading/matters/matter-said.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { withoutMarks } from '../../src/reading/text/without-marks.ts';
import type { OpenSupervision } from './intents.ts';
import { focusIn } from './subjects-said.ts';

/** A completion or a change is short; whatever is longer tells something else. */
const LONGEST = 80;
const CHANGES = /改|换|更正|错了|才对|应该?是|不是|不对|责任单位|时限|期限|事项/u;

/**
 * What completes or changes a 督办 that waits for its 确认: 6月19日前, 责任单位改为区财政局, 专项督查. Null for a text that says
 * none of it.
 */
export function completedBy(
  text: string,
  waiting: OpenSupervision,
  today: string,
  reader: QuestionReader,
): OpenSupervision | null {
  if (text.length > LONGEST || onlyAsksOf(text)) return null;
  const [first] = waiting.items;
  const changed = unitsChanged(text, reader);
  if (changed && first) {
    const items = waiting.items.map((item) => ({
      ...item,
      ...chargedWith(item, chargedAfter(item.charged, changed), reader),
    }));
    return { ...waiting, items };
  }
  const moved = dayChanged(text, first?.dueOn ?? null, today);
  if (moved !== null) {
    const items = waiting.items.map((item) => dueBy(item, moved, today));
    return { ...waiting, workdays: null, items };
  }
  const task = taskChanged(text, reader);
  if (task !== null) return { ...waiting, items: waiting.items.map((item) => ofTask(item, task)) };
  const charged = chargedFirst(text.replace(NOT_THEY, ''), reader);
  const { day, workdays } = dueDayIn(text, today);
  const focus = focusIn(text);
  const isChange = CHANGES.test(text);
  const lacksUnit = first?.charged.length === 0;
  const lacksDay = first?.dueOn === null && waiting.workdays === null;
  const takesUnit = charged.length > 0 && (lacksUnit || isChange);
  const takesDay = (day !== null || workdays !== null) && (lacksDay || isChange);
  if (!takesUnit && !takesDay && focus === null) return reworded(text, waiting);
  return {
    ...waiting,
    workdays: takesDay ? workdays : waiting.workdays,
    items: waiting.items.map((item) => ({
      ...item,
      ...(takesUnit ? chargedWith(item, charged, reader) : {}),
      focus: focus ?? item.focus,
      ...(takesDay ? datedIn(item, day, today) : {}),
    })),
  };
}

/** Who is charged with it, and the same in its own words where one takes the place of another: 区交警大队6月19日前清完. */
function chargedWith(
  { charged, what }: SupervisionSubject,
  next: readonly Charged[],
  reader: QuestionReader,
): Pick<SupervisionSubject, 'charged' | 'what'> {
  const isIn = (one: Charged, all: readonly Charged[]) =>
    all.some((other) => partyOf(other) === partyOf(one));
  const gone = charged.filter((one) => !isIn(one, next));
  const [only, ...others] = next.filter((one) => !isIn(one, charged));
  const words = only && others.length === 0 ? renamed(what, gone, only, reader) : what;
  return { charged: [...next], what: words };
}

/** 不是区水务局: who is not charged. */
const NOT_THEY = /不是[^，,。；;]{2,14}/gu;

/** Its day, and the same day where its own words name it: 6月24日前完成2座. */
const dueBy = (item: SupervisionSubject, day: string, today: string): SupervisionSubject => ({
  ...item,
  ...datedIn(item, day, today),
});

function datedIn({ what, dueOn }: SupervisionSubject, day: string | null, today: string) {
  const said = findDays(what, today).filter(({ from, to }) => from === to && to === dueOn);
  const [only, ...others] = said;
  if (day === null || !only || others.length > 0) return { dueOn: day };
  const isLimit = /前$/u.test(only.text);
  const named = `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日${isLimit ? '前' : ''}`;
  const words = `${what.slice(0, only.span.start)}${named}${what.slice(only.span.end)}`;
  return { dueOn: day, what: words };
}

/** 任务改成13, 不是任务12，是任务13. */
function taskChanged(text: string, reader: QuestionReader): number | null {
  const { number, right } = TASK_CHANGED.exec(text.trim())?.groups ?? {};
  const [task] = tasksMeant(`任务${number ?? right}`, reader);
  return (number ?? right) === undefined ? null : (task ?? null);
}

const TASK_CHANGED = new RegExp(
  either(
    sequence(
      /^(?:任务(?:编号)?|来源)(?:错了|不对)?[，,\s]{0,2}(?:应该?是|是|改[为成到]|换[为成])(?:任务|第)?(?<number>\d{1,2})号?/u,
      /(?:任务)?[吧。！!]{0,2}$/u,
    ),
    /^不是任务\d{1,2}[，,](?:而)?(?:应该)?是任务(?<right>\d{1,2})[吧。！!]{0,2}$/u,
  ),
  'u',
);

const ofTask = (item: SupervisionSubject, task: number): SupervisionSubject => ({
  ...item,
  task,
  what: item.task === null ? item.what : item.what.replace(`任务${item.task}`, `任务${task}`),
});

/** 事项改为药山、北园公厕改造缓慢. */
const WHAT_ANEW = /^(?:督办)?事项(?:改为|改成|换成|应该是|是|[：:])\s?(?<what>[\s\S]{4,400})$/u;

/** 把3处改成4处: what is to be done is put right. */
function reworded(text: string, waiting: OpenSupervision): OpenSupervision | null {
  const [only, ...others] = waiting.items;
  const anew = WHAT_ANEW.exec(text)?.groups?.what;
  if (anew !== undefined && only && others.length === 0) {
    return { ...waiting, items: [{ ...only, what: withoutMarks(anew) }] };
  }
  const correction = only && others.length === 0 ? correctionIn(text) : null;
  const what = correction && only ? putRight(only.what, correction) : null;
  return only && what !== null ? { ...waiting, items: [{ ...only, what }] } : null;
}
