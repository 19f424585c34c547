import type { Context } from '../../src/context.ts';
import { figureOf, type Origin, type Traced } from '../../src/domain/figure.ts';
import type { LedgerState } from '../../src/domain/ledger-state.ts';
import { reportsNamed } from '../../src/ledger/figures.ts';
import { matterCalled } from '../../src/wording/matters.ts';
import type { SumUpWeek } from './intents.ts';
import { weekMeant } from './week.ts';
import { type GroupWeek, WEEK_COUNTS, weekOfWhom } from './wording/week.ts';

/** 一周汇总: the checks, issues and 督办 that each number counts. */
export async function sourcesOfWeek(
  intent: SumUpWeek,
  state: LedgerState,
  ctx: Context,
): Promise<Traced> {
  const { groups } = await weekMeant(intent, state.today, ctx);
  return {
    title: '一周汇总',
    figures: groups.flatMap((week) => figuresOf(week, state)),
    places: [],
    areNamesShown: true,
  };
}

const figuresOf = (week: GroupWeek, state: LedgerState) =>
  WEEK_COUNTS.map(([of, name, unit]) =>
    figureOf(
      `${weekOfWhom(week, state.plan)}${name}`,
      unit,
      week[of].map((one) => originOf(one, state)),
    ),
  );

/** An issue is told of by its reports, the others stand for themselves. */
function originOf(
  one: GroupWeek['checks' | 'raised' | 'opened'][number],
  state: LedgerState,
): Origin {
  const record = { kind: 'record' as const, counts: 1 };
  const number = Number(one.id);
  if ('finding' in one) {
    const name = matterCalled({ kind: 'inspection', number });
    return { ...record, name, said: `${one.place}${one.finding}`, reports: [] };
  }
  if ('words' in one) {
    const { task, unit, periods, words } = one;
    const reports = reportsNamed(
      periods.map((period) => ({ task, unit, period })),
      state,
    );
    return { ...record, name: matterCalled({ kind: 'issue', number }), said: words, reports };
  }
  const name = matterCalled({ kind: 'supervision', number });
  return { ...record, name, said: one.what, reports: [] };
}
