import { answer, type Handler } from '../../src/context.ts';
import { groupOf, tasksOf } from '../../src/domain/plan-lookups.ts';
import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import type { AskReaders } from './intents.ts';
import { readersTold } from './wording/how.ts';

/** 谁能看到我报的, 接下来谁看: who reads a report, and who gathers it next. */
export const askReaders: Handler<AskReaders> = (_intent, ctx) => {
  const own = unitsReportedFor(ctx.speaker.roles).flatMap((unit) => tasksOf(ctx.plan, unit));
  const groups = [...new Set(own.map(({ group }) => group))];
  return answer(ctx, readersTold(groups.map((group) => groupOf(ctx.plan, group))), 'answer');
};
