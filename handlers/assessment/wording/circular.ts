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

/** A part of the 通报: its heading, and its facts, each with whose it is and of what. */
export interface CircularPart {
  readonly heading: string;
  readonly facts: readonly CircularFact[];
}
interface CircularFact {
  readonly text: string;
  readonly names: readonly string[];
}

/** What is unfinished and why, what 复核 and published inspections found, who did not answer, which 督办 are open: facts, no ranks and no scores. */
export const circularParts = (facts: CircularFacts): readonly CircularPart[] => [
  {
    heading: '二、部分完成和未完成事项',
    facts: unfinished(facts.rows.filter(({ judgement }) => judgement !== null)),
  },
  {
    heading: '三、抽查复核',
    facts: facts.rechecked.map(({ task, unit, result }) => ({
      text: `任务${task}${unit}：${result?.isTrue ? '属实' : `不属实，${result?.note ?? ''}`}。`,
      names: [`任务${task}`, unit],
    })),
  },
  {
    heading: '四、明察暗访',
    facts: facts.inspections.map(({ day, place, tasks, finding }) => ({
      text: `${shortDay(day)}${place}${tasks.length > 0 ? `（${list(tasks.map((one) => `任务${one}`))}）` : ''}：${finding}。`,
      names: [place, ...tasks.map((one) => `任务${one}`)],
    })),
  },
  {
    heading: '五、书面调度',
    facts: facts.owing
      .filter(({ groups }) => groups.length > 0)
      .map(({ id, groups }) => ({
        text: `调度${id}未答复：${list(groups.map(groupInShort))}。`,
        names: [`调度${id}`, ...groups.map(groupInShort)],
      })),
  },
  {
    heading: '六、督查督办',
    facts: facts.supervisions.map(({ id, what, charged, dueOn }) => ({
      text: `督办${id}：${what.replace(ENDS, '')}，${list(charged)}，${shortDay(dueOn)}前办结。`,
      names: [`督办${id}`, ...charged],
    })),
  },
];

/** The whole text: its counts first, then each part, as it was worded or fact by fact. */
export function circularText(
  { quarter, rows }: CircularFacts,
  parts: readonly CircularPart[],
  worded: ReadonlyMap<string, readonly string[]>,
): string {
  const judged = rows.filter(({ judgement }) => judgement !== null);
  return [
    `现将${shortPeriod(quarter)}节点任务完成情况通报如下。`,
    `一、总体情况`,
    `研判${judged.length}项：${countsInWords(countsOf(rows))}；尚未研判${rows.length - judged.length}项。`,
    ...parts.flatMap(({ heading, facts }) => [
      heading,
      ...orNone(worded.get(heading) ?? facts.map(({ text }) => text)),
    ]),
  ].join('\n');
}

/** Beside the draft, of what is not in the words of the record. */
export const partsWorded = (headings: readonly string[]): string =>
  `其中${list(headings.map((heading) => `“${heading}”`))}的文字由模型归拢，逐句都有记录可依，用前请对照。`;

const ENDS = /[，,。；;\s]{1,3}$/u;

const orNone = (lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? lines : ['无。'];

/** The units of a task that were found alike, for the same reason, in one line. */
function unfinished(judged: readonly Judged[]): readonly CircularFact[] {
  const alike = Map.groupBy(judged, ({ task, judgement }) => {
    const last = judgement && verdictOf(judgement);
    return last && last.verdict !== 'done'
      ? `${task.number}\n${VERDICTS[last.verdict]}：${last.reason}`
      : '';
  });
  return [...alike].flatMap(([found, rows]) => {
    const [task, what] = found.split('\n');
    const units = rows.map(({ unit }) => unit);
    return what
      ? [{ text: `任务${task}${list(units)}${what}。`, names: [`任务${task}`, ...units] }]
      : [];
  });
}
