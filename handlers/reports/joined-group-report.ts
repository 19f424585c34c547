import { SECTIONS } from '../../src/domain/group-report.ts';
import type { SubmitGroupReport } from './intents.ts';
import { bothSaid } from './joined-item.ts';

/** The report of one group on one month is one, with all that was added to it; null for another group or month. */
export function joinedGroupReport(
  waiting: SubmitGroupReport,
  next: SubmitGroupReport,
): SubmitGroupReport | null {
  const isOfGroup = next.group === null || next.group === waiting.group;
  const isOfMonth = next.period === null || next.period === waiting.period;
  if (!isOfGroup || !isOfMonth) return null;
  const additions = { ...waiting.additions };
  for (const section of SECTIONS)
    additions[section] = bothSaid(additions[section], next.additions[section]);
  return { ...waiting, additions };
}
