import { answer, type Handler } from '../../src/context.ts';
import { nameMissing } from '../../src/wording/misunderstandings.ts';

/** A unit or a person that stands in no list of the plan. */
export const missName: Handler<'miss-name'> = ({ name }, ctx) =>
  answer(ctx, nameMissing(name), 'not_found');
