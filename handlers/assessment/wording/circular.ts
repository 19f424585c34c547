import type { Inspection } from '../../../src/domain/inspection.ts';
import { shortDay } from '../../../src/wording/matters.ts';
import { shortPeriod } from '../../../src/wording/periods.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import { list } from '../../../src/wording/words.ts';
import { countsOf, type Judged } from '../judged.ts';
import type { SpotCheck } from '../record.ts';
import { VERDICTS, verdictOf } from '../rules.ts';
import { countsInWords } from './forms.ts';

export interface CircularFacts {
  readonly quarter: string;
  readonly rows: readonly Judged[];
  readonly rechecked: readonly SpotCheck['items'][number][];
  readonly inspections: readonly Inspection[];
  readonly supervisions: readonly {
    readonly id: string;
    readonly what: string;
    readonly charged: readonly string[];
    readonly dueOn: string;
  }[];
  readonly owing: readonly { readonly id: string; readonly groups: readonly number[] }[];
}

export const circularTitle = (quarter: string, task: number | null): string =>
  `关于${task === null ? '' : `任务${task}`}${shortPeriod(quarter)}节点任务完成情况的通报`;

/** Counts, what is unfinished and why, what 复核 and published inspections found, who did not answer, which 督办 are open: facts, no ranks and no scores. */
export function circularText(facts: CircularFacts): string {
  const { quarter, rows, rechecked, inspections, owing, supervisions } = facts;
  const judged = rows.filter(({ judgement }) => judgement !== null);
  const silent = owing.filter(({ groups }) => groups.length > 0);
  return [
    `现将${shortPeriod(quarter)}节点任务完成情况通报如下。`,
    `一、总体情况`,
    `研判${judged.length}项：${countsInWords(countsOf(rows))}；尚未研判${rows.length - judged.length}项。`,
    `二、部分完成和未完成事项`,
    ...orNone(unfinished(judged)),
    `三、抽查复核`,
    ...orNone(
      rechecked.map(
        ({ task, unit, result }) =>
          `任务${task}${unit}：${result?.isTrue ? '属实' : `不属实，${result?.note ?? ''}`}。`,
      ),
    ),
    `四、明察暗访`,
    ...orNone(
      inspections.map(
        ({ day, place, tasks, finding }) =>
          `${shortDay(day)}${place}${tasks.length > 0 ? `（${list(tasks.map((one) => `任务${one}`))}）` : ''}：${finding}。`,
      ),
    ),
    `五、书面调度`,
    ...orNone(
      silent.map(({ id, groups }) => `调度${id}未答复：${list(groups.map(groupInShort))}。`),
    ),
    `六、督查督办`,
    ...orNone(
      supervisions.map(
        ({ id, what, charged, dueOn }) =>
          `督办${id}：${what.replace(ENDS, '')}，${list(charged)}，${shortDay(dueOn)}前办结。`,
      ),
    ),
  ].join('\n');
}

const ENDS = /[，,。；;\s]{1,3}$/u;

const orNone = (lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? lines : ['无。'];

/** The units of a task that were found alike, for the same reason, in one line. */
function unfinished(judged: readonly Judged[]): readonly string[] {
  const alike = Map.groupBy(judged, ({ task, judgement }) => {
    const last = judgement && verdictOf(judgement);
    return last && last.verdict !== 'done'
      ? `${task.number}\n${VERDICTS[last.verdict]}：${last.reason}`
      : '';
  });
  return [...alike].flatMap(([found, rows]) => {
    const [task, what] = found.split('\n');
    return what ? `任务${task}${list(rows.map(({ unit }) => unit))}${what}。` : [];
  });
}
