import { answer, type Handler } from '../../src/context.ts';
import type { AskSameUnit } from '../../src/domain/question.ts';
import { unitSpelled, unitsApart } from './wording/units.ts';

/** 区消防大队和消防救援大队是一个单位吗. */
export const askSameUnit: Handler<AskSameUnit> = ({ names, units }, ctx) => {
  const [only, ...others] = ctx.plan.units.filter(({ name }) => units.includes(name));
  const text = only && others.length === 0 ? unitSpelled(only, names) : unitsApart(units);
  return answer(ctx, text, 'answer');
};
