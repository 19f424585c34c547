import type { Hearing } from '../../src/reading/said.ts';
import { PlanMeeting, ReportMeeting } from './intents.ts';
import { readOfPlan, readPlan } from './plan-said.ts';
import { readOfRecord } from './report-said.ts';

/** What convenes a meeting, and what answers the questions about its plan or its record. */
export const hears: Hearing = {
  order(said) {
    const proposal = readPlan(said);
    return proposal && { kind: 'keep-draft', proposal };
  },
  answer(said) {
    const plan = PlanMeeting.safeParse(said.draft?.proposal);
    if (plan.success) {
      const proposal = readOfPlan(plan.data, said);
      return proposal && { kind: 'keep-draft', proposal };
    }
    const record = ReportMeeting.safeParse(said.draft?.proposal);
    return record.success ? readOfRecord(record.data, said) : null;
  },
};
