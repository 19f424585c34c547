import { answer, type Handler } from '../../src/context.ts';
import type { MissName } from '../../src/domain/question.ts';
import { groupNameMissing, nameMissing } from '../../src/wording/misunderstandings.ts';

/** A unit, a person or a working group that stands in no list of the plan. */
export const missName: Handler<MissName> = ({ name, of }, ctx) =>
  answer(ctx, of === 'group' ? groupNameMissing(name, ctx.plan) : nameMissing(name), 'not_found');
