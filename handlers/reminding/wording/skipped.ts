import type { Nudge } from '../../../src/domain/nudge.ts';
import type { OutboxRow } from '../../../src/domain/outbox.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { dayInWords, list } from '../../../src/wording/words.ts';

/** To the office: reminders whose day was over before they could go out. They are not sent any more. */
export function skippedNudges(
  missed: readonly Nudge[],
  stale: readonly OutboxRow[],
  nameOf: (personId: string) => string,
): string {
  return [
    '以下提醒没有按时发出（系统停机或对方当天联系不上），已过时，不再补发，请酌情告知：',
    ...[...Map.groupBy(missed, ({ on }) => on)].map(([on, nudges]) =>
      missedLine(on, nudges, nameOf),
    ),
    ...stale.map((row) => staleLine(row, nameOf)),
  ].join('\n');
}

/** · 2020年7月8日 2020年二季度：王工、李工. */
function missedLine(
  on: string,
  nudges: readonly Nudge[],
  nameOf: (personId: string) => string,
): string {
  const periods = new Set(nudges.flatMap(({ items }) => items.map(({ due }) => due.period)));
  const names = nudges.map(({ personId }) => nameOf(personId));
  return `· ${dayInWords(on)} ${list([...periods].map(periodInWords))}：${list(names)}`;
}

function staleLine(row: OutboxRow, nameOf: (personId: string) => string): string {
  const { to, text } = row.message;
  const name = to.kind === 'person' ? nameOf(to.personId) : to.kind === 'conversation' ? to.id : '';
  return `· ${momentInWords(row.postedAt)} ${name}：${[...text].slice(0, SHOWN).join('')}……`;
}

const SHOWN = 30;
