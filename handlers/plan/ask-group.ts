import { answer, type Context, type Handler } from '../../src/context.ts';
import { groupOf, tasksOfGroup } from '../../src/domain/plan-lookups.ts';
import type { AskGroup } from '../../src/domain/question.ts';
import { withCountChecked } from './wording/counts.ts';
import { groupCard, groupLeader, groupLeadUnit, groupMembers } from './wording/groups.ts';

/** 第一组的组长是谁, 成员单位有哪些. */
export const askGroup: Handler<AskGroup> = (intent, ctx) =>
  answer(ctx, wording(intent, ctx), 'answer');

function wording(
  { group: ordinal, about, claimedCount, claimedName }: AskGroup,
  { plan }: Context,
): string {
  const group = groupOf(plan, ordinal);
  switch (about) {
    case 'leader':
      return (claimedName === undefined ? '' : '不是，') + groupLeader(group);
    case 'lead-unit':
      return groupLeadUnit(group);
    case 'members':
      return withCountChecked(groupMembers(group), claimedCount, group.memberUnits.length, '家');
    case 'all':
      return groupCard(group, tasksOfGroup(plan, ordinal));
  }
}
