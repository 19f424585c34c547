import type { Context } from '../../src/context.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { ReportProgress } from '../../src/domain/report-intent.ts';
import type { ReportItem } from '../../src/domain/report-reading.ts';
import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import { current, type Submission } from '../../src/domain/submission.ts';
import { reportsOnTask } from '../../src/ledger/ledger.ts';

/** 刚才改的那个作废，还是原来那个数: the reports that a message changed, as they stood before. Null where they did not. */
export async function reportedBefore(
  { reading }: ReportProgress,
  cause: string,
  ctx: Context,
): Promise<Intent | null> {
  const tasks = [...new Set(reading.items.flatMap(({ task }) => task ?? []))];
  const reports = (await Promise.all(tasks.map((task) => reportsOnTask(task, ctx)))).flat();
  const changed = reports.filter((one) => current(one).cause === cause);
  const items = changed.flatMap(itemBefore);
  const [unit, ...others] = new Set(changed.map((one) => one.unit));
  if (items.length === 0 || unit === undefined || others.length > 0) return null;
  const isOneOfSeveral = unitsReportedFor(ctx.speaker.roles).length > 1;
  return {
    kind: 'report-progress',
    reading: {
      act: 'report',
      items,
      correction: null,
      doubt: null,
      ...(isOneOfSeveral ? { unit } : {}),
    },
  };
}

function itemBefore({ versions, task, period }: Submission): readonly ReportItem[] {
  const before = versions.at(-2);
  if (!before || before.kind === 'withdrawn') return [];
  const { progress, problems, next, experience, metrics, noted, isNil } = before;
  const told = { progress, problems, next, experience, metrics, isNil };
  return [{ task, period, ...told, ...(noted && { noted }), isWhole: true }];
}
