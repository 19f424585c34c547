import { shortPeriod } from '../../../src/wording/periods.ts';
import { list } from '../../../src/wording/words.ts';
import type { Judged } from '../judged.ts';
import type { Judgement } from '../record.ts';
import { VERDICTS, verdictOf } from '../rules.ts';
import { pairsInWords } from './forms.ts';

const lineOf = ({ task, unit, goal, report, judgement, suggestion }: Judged): string => {
  const reported = report === null ? '未报' : `报“${report.progress.slice(0, 40)}”`;
  const last = judgement ? verdictOf(judgement) : null;
  const state =
    last !== null
      ? `研判${VERDICTS[last.verdict]}${last.reason === '' ? '' : `（${last.reason}）`}`
      : suggestion === null
        ? '待研判'
        : `建议${VERDICTS[suggestion]}`;
  return `· 任务${task.number}${unit}：目标${goal === null ? '未填' : `“${goal}”`}，${reported}，${state}`;
};

/** 研判二季度. */
export function judgingShown(quarter: string, rows: readonly Judged[], isJudge: boolean): string {
  if (rows.length === 0) return `${shortPeriod(quarter)}没有您可以查看的研判。`;
  const open = rows.filter(({ judgement }) => judgement === null).length;
  return [
    `${shortPeriod(quarter)}研判${rows.length}项，待研判${open}项：`,
    ...rows.map(lineOf),
    ...(isJudge
      ? ['逐项请回“任务10某某局未完成：原因”，其余的回“其余完成”；没有报送的不能研判为完成。']
      : []),
  ].join('\n');
}

export const judgedTold = (
  quarter: string,
  judgements: readonly Judgement[],
  left: readonly Pick<Judged, 'task' | 'unit' | 'report'>[] = [],
): string => {
  const lines = judgements.map(({ task, unit, ...one }) => {
    const { verdict, reason } = verdictOf({ task, unit, ...one });
    return `任务${task}${unit}${VERDICTS[verdict]}${reason === '' ? '' : `（${reason}）`}`;
  });
  const rest = leftInWords(left);
  if (judgements.length === 0) return `${shortPeriod(quarter)}没有研判新的项。${rest}`;
  return `已研判${shortPeriod(quarter)}${judgements.length}项：${list(lines)}。${rest}`;
};

function leftInWords(left: readonly Pick<Judged, 'task' | 'unit' | 'report'>[]): string {
  const named = (rows: typeof left) =>
    pairsInWords(rows.map(({ task, unit }) => ({ task: task.number, unit })));
  const silent = left.filter(({ report }) => report === null);
  const told = left.filter(({ report }) => report !== null);
  return [
    silent.length === 0 ? '' : `还有${silent.length}项没有报送，不能研判为完成：${named(silent)}。`,
    told.length === 0 ? '' : `还有${told.length}项已经报送，请逐项研判：${named(told)}。`,
  ].join('');
}

/** To whoever does not agree with a judgement: who judged, who looks into it again, and that nothing else is written. */
export const noAppeal = (): string =>
  '文件没有规定申诉、复议办法：是否完成由行动工作组“作出研判”，指挥部办公室“抽查复核”（附件2 五）。有异议请向本组联络员或指挥部办公室说明，并补报情况和佐证；研判只由他们更改，这句话没有记作进展。';
