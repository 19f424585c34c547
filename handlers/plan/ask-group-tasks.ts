import { answer, type Handler } from '../../src/context.ts';
import { groupOf, tasksOfGroup } from '../../src/domain/plan-lookups.ts';
import type { AskGroupTasks } from '../../src/domain/question.ts';
import { groupTasks } from './wording/groups.ts';

/** 生活服务组有哪几项任务. */
export const askGroupTasks: Handler<AskGroupTasks> = ({ group }, ctx) =>
  answer(ctx, groupTasks(groupOf(ctx.plan, group), tasksOfGroup(ctx.plan, group)), 'answer');
