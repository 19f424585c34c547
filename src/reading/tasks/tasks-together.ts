import type { Mention } from '../names/mentions.ts';
import { saysNoProgress } from '../reports/nil.ts';
import type { Part } from '../reports/report-parts.ts';

/**
 * The tasks of which one clause says the same: that nothing new is to be told of them, or what stands in the way of all
 * (垃圾分类和公厕都没新进展). Empty where it names fewer than two side by side. `mayMean`: whether the reporter answers for a task.
 */
export function tasksTogether(
  { text, start, section }: Part,
  mentions: readonly Mention[],
  mayMean: (task: number) => boolean,
): readonly number[] {
  const isOfAll = saysNoProgress(text) || (section === 'problems' && OF_EACH.test(text));
  if (!isOfAll) return [];
  const named = mentions.flatMap((mention) => {
    const tasks = ownTasksOf(mention, mayMean);
    return tasks.length === 1 ? [{ ...mention, tasks }] : [];
  });
  const chain = named.filter((one, at) => {
    const near = [named[at - 1], named[at + 1]];
    return near.some((other) => other && isBeside(one, other, text, start));
  });
  return [...new Set(chain.flatMap(({ tasks }) => tasks))];
}

const ownTasksOf = ({ meanings }: Mention, mayMean: (task: number) => boolean) => [
  ...new Set(
    meanings.flatMap((one) => (one.kind === 'task' && mayMean(one.task) ? [one.task] : [])),
  ),
];

/** Nothing but a word that joins stands between the two. */
function isBeside(one: Mention, other: Mention, text: string, from: number): boolean {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  return JOINED.test(text.slice(first.end - from, second.start - from));
}

const OF_EACH = /[都均俩]/u;
const JOINED =
  /^(?:[这那]?(?:块|边|项|个)|方面|工作|建设)?(?:[和与及跟、]|还有|以及){1,2}(?:[这那]个)?$/u;
