import { z } from 'zod';
import { type Draft, isOpen, wasJustShown } from '../domain/draft.ts';
import type { Intent } from '../domain/intent.ts';
import type { Moment } from '../domain/message.ts';
import { asReport } from '../domain/report-intent.ts';

/**
 * The only task of what waits for a 确认 here, or was confirmed here a moment ago, as a question of how it stands: 全年目标几座来着 is asked of
 * it. Null where several tasks are meant or none, and for what is put aside.
 */
export function taskAtWork(draft: Draft | null, at: Moment): Intent | null {
  if (!draft || draft.isShelved) return null;
  const isAtHand = draft.settledBy === null ? isOpen(draft, at) : wasJustShown(draft, at);
  const [task, ...others] = isAtHand ? tasksOf(draft.proposal) : [];
  if (task === undefined || others.length > 0) return null;
  return { kind: 'ask-achieved', task, targets: [], isCompared: false };
}

function tasksOf(proposal: Intent): readonly number[] {
  const items = asReport(proposal)?.reading.items;
  if (items) return [...new Set(items.flatMap(({ task }) => task ?? []))];
  const task = Withdrawal.safeParse(proposal).data?.task ?? null;
  return task === null ? [] : [task];
}

/** A withdrawal, of a task as well. */
const Withdrawal = z.looseObject({
  kind: z.literal('withdraw-report'),
  task: z.int().nullable(),
});
