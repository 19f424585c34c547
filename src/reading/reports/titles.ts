import type { Plan, Task } from '../../domain/plan.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { either } from '../pattern.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import { any } from '../words/words.ts';
import type { AssignedPart } from './report-parts.ts';

/**
 * Where the parts stand that only say what the report is and to whom it goes, and nothing of the work: 区城管局8月工作情况, 区指挥部办公室：,
 * 任务9 绿城花城建设9月进度 above what is told, and 二、物业服务管理（任务17） wherever it stands. A title that says more
 * than its task, its unit and its time is none of them: 便民商圈提速增效.
 */
export function titlesIn(parts: readonly AssignedPart[], plan: Plan): ReadonlySet<number> {
  const titles = new Set<number>();
  let isAtTop = true;
  parts.forEach((part, at) => {
    const [before, next] = [parts[at - 1], parts[at + 1]];
    const leads = before?.isHead && part.opens === 'part' ? before : undefined;
    const beginsLine = part.opens === 'line' || leads !== undefined;
    const endsLine = part.closes === 'line' || (part.closes === 'colon' && next?.opens === 'line');
    const isNumbered = [part, leads].some((one) => one && isOfNumber(one.text));
    const isAlone = beginsLine && endsLine && (isAtTop || (part.isOutlined && isNumbered));
    const isTitle = isAlone && (isAddressee(part) || isTitleOf(part, isNumbered, plan));
    if (isTitle) titles.add(part.start);
    isAtTop &&= isTitle || part.isHead;
  });
  return titles;
}

const isOfNumber = (text: string): boolean =>
  findNumberedTasks(text).length > 0 || NUMBER_BEHIND.test(text);

/** 绿城花城建设（9号） */
const NUMBER_BEHIND = /(?<=[\u4e00-\u9fff]{2})[（(]\d{1,2}[号项]?[)）]$/u;

/** 区指挥部办公室：, 尊敬的各位领导：. */
const isAddressee = ({ text, closes }: AssignedPart): boolean =>
  closes === 'colon' && text.length <= LONGEST_ADDRESSEE && ADDRESSEE.test(text);

const LONGEST_ADDRESSEE = 16;
const ADDRESSEE = new RegExp(
  `^${any('尊敬的? 各位 敬爱的?')}{0,2}[\\u4e00-\\u9fff]{0,12}${any(
    `
      指挥部 办公室 治理办 提升办 指挥办 工作组 专班 领导们? 主任 局长 区长 书记 组长 同志们?
      [区市][\\u4e00-\\u9fff]{1,6}[局委办部]
    `,
  )}$`,
  'u',
);

function isTitleOf(part: AssignedPart, isNumbered: boolean, plan: Plan): boolean {
  const { text } = part;
  if (text.length > LONGEST_TITLE || !(isNumbered || IS_PAPER.test(text))) return false;
  const numbers = findNumberedTasks(text).map((one) => one.text);
  const named = numbers.reduce(
    (words, number) => words.replace(number, ' '),
    text.replace(NUMBER_BEHIND, ''),
  );
  const rest = named.replace(WHEN, ' ').replace(PAPER, ' ');
  if (findQuantities(rest).length > 0 || TELLS.test(rest)) return false;
  const tasks = plan.tasks.filter(({ number }) => part.tasks.includes(number));
  return beyond(rest, wordsOf(plan, tasks)).replace(FILLS, '').length <= 1;
}

const LONGEST_TITLE = 40;
/** What may stand in a title beside what it is of: that it is a paper, and of which sort. */
const PAPER_WORDS = any(
  '工作 有关 重点 推进 进展 进度 落实 完成 开展 实施 情况 汇报 报告 小结 总结 月报 季报 报表 报送 统计表? 台账 清单 明细 数据 一览 通报 简报 表 如下',
);
const PAPER = new RegExp(PAPER_WORDS, 'gu');
const IS_PAPER = new RegExp(`${PAPER_WORDS}[）)》]?$`, 'u');
const WHEN = new RegExp(
  either(
    /(?:20\d\d年)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})(?:[-—~至到]\d{1,2})?月(?:份|底|[上中下]旬|\d{1,2}[日号])?/u,
    /20\d\d年|第?[一二三四]季度|[上下]半年|[本上这]个?[月季周](?:度)?|第\d{1,2}周|截[至止]/u,
  ),
  'gu',
);
const TELLS = /[了未没]|已(?!有)|正在|\d/u;
const FILLS =
  /[\s（）()《》“”"、,，:：#*_—-]|[的和及与我局区县市各号项第]|关于|现将|街道|重点任务|任务|单位/gu;

/** The names of the plan, of its units and of some tasks. */
const wordsOf = ({ document, command, units }: Plan, tasks: readonly Task[]): string =>
  [
    document.title,
    command.name,
    ...units.flatMap(({ name, aliases, spellings }) => [name, ...aliases, ...spellings]),
    ...tasks.flatMap(({ title, content, topics, sharedTopics, targets }) => [
      title,
      content,
      ...topics,
      ...sharedTopics,
      ...targets.flatMap(({ metric, aliases }) => [metric, ...aliases]),
    ]),
  ].join(' ');

/** What of some words stands nowhere in others, two signs at least at a time. */
function beyond(words: string, others: string): string {
  let rest = '';
  for (let at = 0; at < words.length; ) {
    let length = 0;
    while (at + length < words.length && others.includes(words.slice(at, at + length + 1)))
      length += 1;
    if (length < 2) rest += words.charAt(at);
    at += length < 2 ? 1 : length;
  }
  return rest;
}
