import { type Button, type Card, cardThatFits, shortened } from '../../../src/domain/card.ts';
import { workdaysFromLast } from '../../../src/domain/ladder.ts';
import type { Nudge, NudgeItem } from '../../../src/domain/nudge.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { taskOf } from '../../../src/domain/plan-lookups.ts';
import type { Owing } from '../../../src/domain/roster.ts';
import { signing } from '../../../src/wording/cards.ts';
import {
  endOf,
  howToReport,
  isToBeSigned,
  missing,
  reportsOf,
  restDay,
  shortPeriod,
} from '../../../src/wording/nudges.ts';
import { list } from '../../../src/wording/words.ts';

/** The nudge to a liaison about one unit, as a card; nothing for lists and for what does not fit in, which are read as text. */
export function nudgeCard(nudge: Nudge, message: number, plan: Plan): Card | undefined {
  const [item, ...others] = nudge.items;
  if (!item || others.length > 0 || item.role !== 'liaison' || item.scope.kind !== 'unit') {
    return undefined;
  }
  const {
    due,
    owed: [owed],
    scope,
  } = item;
  if (!owed) return undefined;
  return cardThatFits({
    title: reportsOf(due.period),
    desc: `${scope.unit}${missing(owed, item)}`,
    facts: [
      { name: '截止', value: endOf(due) },
      ...(item.insteadOf ? [{ name: '代收', value: `代${item.insteadOf}接收` }] : []),
      ...(isLastDay(item) && due.rule ? [{ name: '依据', value: due.rule.place }] : []),
      ...tasksOf(owed, plan),
    ],
    note: [...restDay(item), howToReport(owed, due)].join(''),
    buttons: buttonsOf(item, message),
    place: 'instead',
    isSettledByPress: false,
  });
}

const isLastDay = ({ step }: NudgeItem): boolean => workdaysFromLast(step) === 0;

/** A few tasks by their titles, many by their numbers, so many on a line. */
function tasksOf({ tasks }: Owing, plan: Plan): Card['facts'] {
  if (tasks.length > MOST_TITLES) {
    const lines = Array.from({ length: Math.ceil(tasks.length / ON_A_LINE) }, (_, line) =>
      tasks.slice(line * ON_A_LINE, (line + 1) * ON_A_LINE),
    );
    return lines.map((line, place) => ({
      name: place === 0 ? '未报' : '以及',
      value: `任务${list(line.map(String))}`,
    }));
  }
  return tasks.map((task) => ({
    name: `任务${task}`,
    value: shortened(taskOf(plan, task).title, LONGEST_VALUE),
  }));
}

const MOST_TITLES = 3;
const ON_A_LINE = 8;
const LONGEST_VALUE = 26;

function buttonsOf(item: NudgeItem, message: number): Button[] {
  const { due, isOpening } = item;
  const prefill = `${shortPeriod(due.period)}季报预填`;
  return [
    ...(isToBeSigned(item) ? [signing(message)] : []),
    ...(isOpening && due.kind === 'quarterly' ? [{ label: '季报预填', says: prefill }] : []),
    { label: '两小时后再提醒', says: '两小时后再提醒' },
  ];
}
