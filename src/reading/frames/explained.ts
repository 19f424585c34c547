import type { Task } from '../../domain/plan.ts';
import { readNumber } from '../numbers/numbers.ts';

/**
 * The words of a task that list or spell out what a name of the plan stands for, as they are written there: “感知、联接、计算、应用”四位一体,
 * 合（多杆合一）、简（简约为美）, 减少、减色、减小 for 三减. Null where it is named and not explained.
 */
export const explained = (name: string, { content }: Task): string | null =>
  [listBefore(name), spelledOut(name), countedOut(name)]
    .flatMap((form) => (form === null ? [] : (form.exec(content)?.[0] ?? [])))
    .at(0) ?? null;

/** Things in a list, right before the name. */
const listBefore = (name: string): RegExp =>
  new RegExp(
    `[“"]?[^、“”，。；]{1,10}(?:、[^、“”，。；]{1,10}){2,12}(?:[”"]|等[“"]?)?${escaped(name)}`,
    'u',
  );

/** Each character of the name with what it stands for in brackets. */
const spelledOut = (name: string): RegExp | null =>
  name.length < 2 || name.length > MOST
    ? null
    : new RegExp(
        [...name].map((one) => `${escaped(one)}[（(][^（()）]{1,20}[）)]`).join('[、，]?'),
        'u',
      );

const MOST = 6;

/** 三减: so many words that begin alike. */
function countedOut(name: string): RegExp | null {
  const count = readNumber(name.slice(0, -1));
  const head = escaped(name.slice(-1));
  if (count === null || count < 2 || count > MOST) return null;
  return new RegExp(`${head}[^、，。“”]{1,3}(?:、${head}[^、，。“”]{1,3}){${count - 1}}`, 'u');
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
