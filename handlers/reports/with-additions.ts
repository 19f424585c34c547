import type { Amendment } from '../../src/domain/amendment.ts';
import { SECTIONS } from '../../src/domain/group-report.ts';
import type { SubmitGroupReport } from './intents.ts';
import { bothSaid } from './joined-item.ts';

/** A group's liaison adds to what the tasks' reports make of the month. */
export function withAdditions(
  proposal: SubmitGroupReport,
  amendments: readonly Amendment[],
): SubmitGroupReport {
  const additions = { ...proposal.additions };
  for (const one of amendments) {
    if (one.kind === 'say') additions[one.section] = one.text;
    if (one.kind === 'unsay') additions[one.section] = '';
    if (one.kind !== 'add') continue;
    for (const item of one.items) {
      for (const section of SECTIONS)
        additions[section] = bothSaid(additions[section], item[section]);
    }
  }
  return { ...proposal, additions };
}

export const NO_ADDITIONS: SubmitGroupReport['additions'] = {
  progress: '',
  problems: '',
  next: '',
  experience: '',
};
