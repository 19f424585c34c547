import type { Intent } from '../../src/domain/intent.ts';
import type { Hearing, Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { asPutRight, waitingAs } from '../../src/reading/waiting-as.ts';
import { readDispatchAsked } from './dispatch-asked.ts';
import { completedDispatch, readDispatch } from './dispatch-said.ts';
import { readExemption, readForms } from './forms-said.ts';
import { readCorrected } from './inspection-corrected.ts';
import { completedInspection, readInspection } from './inspection-said.ts';
import { FillMilestones, RegisterInspection, SendDispatch } from './intents.ts';
import { readInJudging, readJudging } from './judging-said.ts';
import { lackingGoal } from './lacking.ts';
import { readLater } from './later-said.ts';
import { completedMilestones, readMilestones } from './milestones-said.ts';
import { readReportAsAnswer } from './report-as-answer-said.ts';
import { quartersAhead } from './rules.ts';

/** What is filled in, judged, inspected and asked in writing. */
export const hears: Hearing = {
  async order(said) {
    const waiting = waitingAs(FillMilestones, said.draft);
    const isOfWaiting = waiting !== null && findNumberedTasks(said.body).length === 0;
    const proposal =
      readReportAsAnswer(said) ??
      readInspection(said) ??
      readDispatch(said) ??
      (isOfWaiting ? null : readMilestones(said));
    if (proposal) return { kind: 'keep-draft', proposal };
    return (
      readExemption(said) ??
      readForms(said) ??
      readJudging(said) ??
      (await readDispatchAsked(said)) ??
      readLater(said) ??
      readInJudging(said)
    );
  },
  answer(said) {
    const proposal = completed(said);
    if (proposal) return asPutRight(proposal);
    return readCorrected(said) ?? correctedForm(said);
  },
};

/** 四季度写错了，是10处, right after it was filled in. */
function correctedForm(said: Said): Intent | null {
  const filled = waitingAs(FillMilestones, said.settled);
  const isMeant = filled !== null && CORRECTS.test(said.body);
  const form = isMeant ? completedMilestones(filled, null, said) : null;
  return form && { kind: 'keep-draft', proposal: { ...form, isCorrection: true } };
}

const CORRECTS = /错|不对|有误|改|不是/u;

function completed(said: Said): Intent | null {
  const inspection = waitingAs(RegisterInspection, said.draft);
  if (inspection) return completedInspection(inspection, said);
  const form = waitingAs(FillMilestones, said.draft);
  if (form) {
    const ahead = quartersAhead(said.reader.plan, said.today);
    const forms = form.items.map(({ task, quarters }) => ({
      task: task ?? 0,
      goals: { quarters },
    }));
    const asked = form.isCorrection ? null : lackingGoal(forms, ahead);
    return completedMilestones(form, asked?.quarter ?? null, said);
  }
  const dispatch = waitingAs(SendDispatch, said.draft);
  return dispatch ? completedDispatch(dispatch, said) : null;
}
