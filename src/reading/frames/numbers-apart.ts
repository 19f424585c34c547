import type { Target } from '../../domain/plan.ts';
import type { Heard } from '../heard.ts';
import { numberOfUnit } from '../numbers/number-of-unit.ts';
import { plain } from '../text/plain.ts';
import { INCLUDES } from '../words/claims.ts';

/** 无违建7个里头含不含提档升级那个: whether a text asks if the one of two numbers, which it names, is within the other, which it names or counts. */
export function asksWhetherWithin(targets: readonly Target[], { asks, text, of }: Heard): boolean {
  const [one, other, ...others] = targets;
  if (!one || !other || others.length > 0) return false;
  const figures = of('quantity').map(({ said }) => said);
  const isSaid = (target: Target, beside: Target) =>
    isToldApart(target, beside, text) ||
    figures.some((figure) => numberOfUnit(figure, target.unit) === target.value);
  const areSaid =
    (isToldApart(one, other, text) && isSaid(other, one)) ||
    (isToldApart(other, one, text) && isSaid(one, other));
  return asks.has('yes-or-no') && INCLUDES.test(text) && areSaid;
}

/** Words of the one name that the other has not stand in the text. */
function isToldApart({ metric }: Target, other: Target, text: string): boolean {
  const name = plain(metric);
  return [...name]
    .slice(1)
    .map((char, at) => `${name.charAt(at)}${char}`)
    .some((piece) => !plain(other.metric).includes(piece) && text.includes(piece));
}
