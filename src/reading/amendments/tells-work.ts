import type { QuestionReader } from '../reader.ts';
import { ASIDES } from '../words/asides.ts';
import { DONE_FIGURE } from '../words/done.ts';
import { IS_DONE } from '../words/own-work.ts';
import { quantitiesIn } from './figure-meant.ts';
import { type Ground, tasksOfGround } from './ground.ts';
import { likeness } from './likeness.ts';
import { sectionHeard } from './section-heard.ts';

/**
 * Whether what is said to a draft without its task tells of the work, and so may stand in the report: a figure, a trouble, a plan, something done, or words
 * of the draft's own task. What people say beside a report (手机打字不方便, 领导在催) may not, whatever words it shares with one.
 */
export function tellsWork(text: string, ground: Ground, reader: QuestionReader): boolean {
  if (quantitiesIn(text).length > 0) return true;
  if (isAside(text)) return false;
  return (
    sectionHeard(text) !== null ||
    DONE.test(text) ||
    IS_UNDER_WAY.test(text) ||
    DONE_FIGURE.test(text) ||
    speaksOfTask(text, ground, reader)
  );
}

/** Whether a text without figures is said beside the work: none of its clauses tells of that. */
export function isAside(text: string): boolean {
  if (quantitiesIn(text).length > 0) return false;
  const clauses = text.split(/[，,；;。！!\n]/u).filter((clause) => clause.trim() !== '');
  const work = clauses.filter((clause) => !ASIDE.test(clause) && tellsByItself(clause));
  return work.length === 0 && clauses.some((clause) => ASIDE.test(clause));
}

const ASIDE = new RegExp(ASIDES, 'u');
const DONE = new RegExp(IS_DONE, 'u');
/** 灯具还在路上, 等着住建那边批, 下雨耽误了几天: how it stands. */
const IS_UNDER_WAY =
  /[正还都也一]直?在(?!哪)|等着?(?=[\u4e00-\u9fff]{2})|已经?|耽误|影响|[\u4e00-\u9fff][了过着](?![解吗么没不])/u;

const tellsByItself = (clause: string): boolean =>
  sectionHeard(clause) !== null || DONE_FIGURE.test(clause);

/** Whether words stand in the draft, or in what the notice says of its task: 今天食堂的鱼不错 has nothing to do with it. */
export function speaksOfTask(text: string, ground: Ground, { plan }: QuestionReader): boolean {
  const tasks = tasksOfGround(ground);
  const wanted = plan.tasks.flatMap(({ number, content }) =>
    tasks.includes(number) ? [content] : [],
  );
  const told = ground.items.map(({ progress, problems, next }) => progress + problems + next);
  return [...wanted, ...told].some((one) => likeness(one, text) > 0);
}
