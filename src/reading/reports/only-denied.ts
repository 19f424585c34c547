import type { Plan } from '../../domain/plan.ts';
import type { Mention } from '../names/mentions.ts';
import { matchesOf } from '../text/text.ts';
import { GOOD_NEWS } from '../words/good-news.ts';
import { type Reporter, tasksOfReporter } from './reporter.ts';

/**
 * The mentions without those of tasks that only stand in what did not happen, where they are others' or the sentence has
 * told of a task before: 没有发生安全事故 and 未出现内涝 of a building site report nothing on 生产安全 and on 易涝点.
 */
export function withoutDenied(
  mentions: readonly Mention[],
  text: string,
  reporter: Reporter,
  plan: Plan,
): readonly Mention[] {
  const denied = matchesOf(EACH, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (denied.length === 0) return mentions;
  const own = tasksOfReporter(reporter, plan);
  const isDenied = ({ start, end }: Mention) =>
    denied.some((place) => place.start < end && start < place.end);
  const isOthers = ({ meanings }: Mention) =>
    meanings.every((one) => one.kind === 'task' && !own.includes(one.task));
  const told = mentions.filter((one) => isOfTask(one) && !isDenied(one));
  const isToldBefore = ({ start }: Mention) =>
    told.some((one) => one.end <= start && !ENDS.test(text.slice(one.end, start)));
  return mentions.filter(
    (one) => !(isDenied(one) && isOfTask(one) && (isOthers(one) || isToldBefore(one))),
  );
}

const EACH = new RegExp(GOOD_NEWS.source, 'gu');
const ENDS = /[。；;！!\n\r]/u;

const isOfTask = ({ meanings }: Mention): boolean => meanings.every(({ kind }) => kind === 'task');
