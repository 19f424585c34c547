import type { Context } from '../../src/context.ts';
import { type Figure, figureOf, type Origin, type Traced } from '../../src/domain/figure.ts';
import type { LedgerState } from '../../src/domain/ledger-state.ts';
import type { Period } from '../../src/domain/period.ts';
import { reportsNamed } from '../../src/ledger/figures.ts';
import { shortPeriod } from '../../src/wording/periods.ts';
import type { ShowJudging } from './intents.ts';
import { judgingRead } from './judge.ts';
import type { Judged } from './judged.ts';
import { VERDICTS, verdictOf } from './rules.ts';

/** 研判二季度, the rows of its 汇总表: each pair by its judgement, with the report on which it stands. */
export async function sourcesOfJudging(
  intent: ShowJudging,
  state: LedgerState,
  ctx: Context,
): Promise<Traced> {
  const { quarter, seen } = await judgingRead(intent, ctx);
  const figure = (name: string, rows: readonly Judged[]): Figure =>
    figureOf(
      name,
      '项',
      rows.map((row) => tracedPair(row, quarter, state)),
    );
  const verdicts = Object.entries(VERDICTS).map(([verdict, name]) =>
    figure(
      name,
      seen.filter(({ judgement }) => judgement && verdictOf(judgement).verdict === verdict),
    ),
  );
  return {
    title: `${shortPeriod(quarter)}研判`,
    figures: [
      figure('研判', seen),
      figure(
        '待研判',
        seen.filter(({ judgement }) => judgement === null),
      ),
      ...verdicts,
    ],
    places: [],
    areNamesShown: true,
  };
}

const tracedPair = (
  { task, unit, judgement }: Judged,
  period: Period,
  state: LedgerState,
): Origin => ({
  kind: 'record',
  name: `任务${task.number}${unit}`,
  said: judgement ? judgedInShort(verdictOf(judgement)) : '',
  reports: reportsNamed([{ task: task.number, unit, period }], state),
  counts: 1,
});

const judgedInShort = ({ verdict, reason, as }: ReturnType<typeof verdictOf>): string =>
  `${as}研判${VERDICTS[verdict]}${reason === '' ? '' : `（${reason}）`}`;
