import type { Task } from '../../../src/domain/plan.ts';
import type { AskTaskPart } from '../../../src/domain/question.ts';
import { itemsOf } from '../../../src/domain/task-items.ts';
import { targetLine, taskName } from '../../../src/wording/tasks.ts';
import { list, quoted } from '../../../src/wording/words.ts';

/** `measure`: what number was asked for, where it is another than a count: 宽度. */
export const partWithoutNumber = (task: Task, part: string, measure?: string): string =>
  [
    measure ? `文件没有写明“${part}”的${measure}。` : `文件没有给“${part}”单独规定数量。`,
    ...stated(task, part),
    ...numbersBeside(task, part),
  ].join('\n');

/** The numbers that are called by the thing, each of another kind than was asked for; else that those of the task are not of it. */
function numbersBeside(task: Task, part: string): readonly string[] {
  const own = task.targets.filter(({ metric, aliases }) =>
    [metric, ...aliases].some((name) => bare(name).includes(bare(part))),
  );
  if (own.length > 0)
    return linesUnder(
      '写明的数字目标是：',
      own.slice(0, MOST_TARGETS).map((target) => targetLine(target)),
    );
  return task.targets.length > 0
    ? [`${taskName(task)}写明的数字目标都不是它的；发“任务${task.number}”可看。`]
    : [];
}

/** `doing`: what the notice gives to nobody: 验收. */
export const partWithoutWho = (
  { number, units: [lead = '', ...others] }: Task,
  part: string,
  doing: string,
): string =>
  [
    `文件没有写明“${part}”由谁${doing}。`,
    `任务${number}的责任分工：${lead}牵头${others.length > 0 ? `，其他责任单位${list(others)}` : ''}。`,
  ].join('\n');

/** `attribute`: what the notice does not say of anything: 造价. */
export const partWithoutAttribute = (task: Task, part: string, attribute: string): string =>
  [
    `文件没有写明“${part}”的${attribute}。`,
    ...stated(task, part),
    ...linesUnder(
      `${taskName(task)}写明的数字目标是：`,
      task.targets.slice(0, MOST_TARGETS).map((target) => targetLine(target)),
    ),
  ].join('\n');

/** `thing`: what the task does not speak of: 死亡人数. */
export const notMentioned = (task: Task, part: string, thing: string): string =>
  [`${taskName(task)}没有写到“${thing}”。`, ...stated(task, part)].join('\n');

/** More lines than these are no longer beside the question. */
const MOST_TARGETS = 3;

export const partWithoutDay = (task: Task, part: string): string =>
  [
    `文件没有给“${part}”单独规定完成日期。`,
    ...stated(task, part),
    ...linesUnder(
      `${taskName(task)}写明的时限是：`,
      task.targets.filter((target) => target.deadline !== null).map((target) => targetLine(target)),
    ),
  ].join('\n');

/** Whether a grade is the one that the notice sets, or will do; 1 is the best. Nothing where none is claimed. */
export function gradeChecked({ part, claimedGrade }: AskTaskPart): string {
  if (!claimedGrade) return '';
  const { grade, isEnough } = claimedGrade;
  const set = NUMERALS.indexOf(GRADE_OF.exec(part)?.[1] ?? '');
  const isMet = grade === set || (grade < set && OR_BETTER.test(part));
  if (isEnough) return `${isMet ? '可以' : '不行'}，要求是${quoted(part)}。\n`;
  if (grade === set) return `是的，要求是${quoted(part)}。\n`;
  const beside = isMet ? `（${NUMERALS[grade]}类也符合）` : '';
  return `不是${NUMERALS[grade]}类，要求是${quoted(part)}${beside}。\n`;
}

const NUMERALS = '零一二三四五';
const GRADE_OF = /([一二三四五])类/u;
/** Such a grade, or a better one. */
const OR_BETTER = /优于|高于|以上|不低于/u;

/** What the task says of one thing, and who answers for it. */
export function partInWords(task: Task, part: string): string {
  const others = task.units.slice(1);
  return [
    `${taskName(task)}写到“${part}”：`,
    quoted(clauseWith(task, part) ?? task.content.slice(0, LONGEST_CLAUSE)),
    `牵头：${task.units[0]}${others.length > 0 ? `；其他责任单位：${list(others)}` : ''}。`,
    `发“任务${task.number}”看任务卡，发“任务${task.number}内容”看全文。`,
  ].join('\n');
}

function stated(task: Task, part: string): readonly string[] {
  const clause = clauseWith(task, part);
  return clause ? [`任务${task.number}写到的是：${quoted(clause)}`] : [];
}

/** What the task's content counts off of the part, or the sentence in which it stands; around the part where that is long. */
function clauseWith({ content }: Task, part: string): string | undefined {
  const hasPart = (text: string) => bare(text).includes(bare(part));
  const item = itemsOf(content).find(hasPart);
  if (item !== undefined && item.length <= LONGEST_CLAUSE) return item;
  const clauses = content.split(/(?<=[。；;])/u);
  const clause = clauses.find(hasPart);
  if (clause === undefined) return content.length <= LONGEST_CLAUSE ? content : undefined;
  if (clause.length <= LONGEST_CLAUSE) return clause;
  const at = Math.max(0, clause.toLowerCase().indexOf(part) - LONGEST_CLAUSE / 2);
  return `${at > 0 ? '……' : ''}${clause.slice(at, at + LONGEST_CLAUSE)}……`;
}

const LONGEST_CLAUSE = 160;

/** Quotation marks and case aside, as people write the name of a thing. */
const bare = (text: string): string => text.toLowerCase().replace(/[“”"《》、\s]/gu, '');

const linesUnder = (head: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [head, ...lines.map((line) => `· ${line}`)];
