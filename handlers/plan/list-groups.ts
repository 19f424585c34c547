import { answer, type Handler } from '../../src/context.ts';
import type { ListGroups } from '../../src/domain/question.ts';
import { groupList, groupTaskCounts } from './wording/groups.ts';

/** 一共几个工作组, 每个组几项任务. */
export const listGroups: Handler<ListGroups> = ({ about }, ctx) =>
  answer(ctx, about === 'tasks' ? groupTaskCounts(ctx.plan) : groupList(ctx.plan), 'answer');
