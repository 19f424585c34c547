import type { Plan, Task } from '../../domain/plan.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { plain } from '../text/plain.ts';

/** How much a text and each task's own text have in common, the rarer the words the more. */
export interface TaskWords {
  /** The weight of what the words share with the task's text; 0 for nothing. */
  weigh(words: string, task: number): number;
}

const readings = new WeakMap<Plan, TaskWords>();

/** Reads the texts of a plan's tasks once; asked again for the same plan, it gives the same. */
export function taskWordsOf(plan: Plan): TaskWords {
  const known = readings.get(plan);
  if (known) return known;
  const made = readTaskWords(plan);
  readings.set(plan, made);
  return made;
}

function readTaskWords(plan: Plan): TaskWords {
  const tasksOf = new Map<string, number[]>();
  for (const task of plan.tasks) {
    for (const pair of pairs(textOf(task))) {
      tasksOf.set(pair, [...(tasksOf.get(pair) ?? []), task.number]);
    }
  }
  const shares = new Map(
    [...tasksOf].map(([pair, tasks]): [string, Share] => [
      pair,
      { tasks, weight: Math.log(plan.tasks.length / tasks.length) },
    ]),
  );
  let last = { words: '', weights: new Map<number, number>() };
  return {
    weigh(words, task) {
      if (last.words !== words) last = { words, weights: weightsOf(words, shares) };
      return last.weights.get(task) ?? 0;
    },
  };
}

/** The tasks that have a pair of characters in their texts; what few of them have says most. */
interface Share {
  readonly tasks: readonly number[];
  readonly weight: number;
}

/** What the words share with the text of each task. */
function weightsOf(words: string, shares: ReadonlyMap<string, Share>): Map<number, number> {
  const weights = new Map<number, number>();
  for (const pair of pairs(words)) {
    const { tasks, weight } = shares.get(pair) ?? NO_SHARE;
    for (const task of tasks) weights.set(task, (weights.get(task) ?? 0) + weight);
  }
  return weights;
}

const NO_SHARE: Share = { tasks: [], weight: 0 };

function textOf({ title, content, topics, sharedTopics, targets }: Task): string {
  const counted = targets.flatMap((target) => [target.metric, ...target.aliases]);
  return [title, content, ...topics, ...sharedTopics, ...counted].join(' ');
}

/** 纬北路街道: the names of streets speak of no task. */
export const STREET_NAME = /[\u4e00-\u9fff]{1,5}(?:街道(?:办事处|办)?|街办|办事处)/gu;

/** Words of office work that any task may use. */
const COMMON =
  /完成|建设|开展|推进|工作|进行|实施|落实|加强|情况|进展|问题|计划|目前|本月|正在|全部|全面|组织|以上|达到|累计|新增|活动|单位|部门|街道|全区|我区|辖区|改造|提升|整治|治理|管理/gu;

/** Words of any work, which a thing alone tells apart. */
const ANY_WORK =
  /施工|进场|检查|巡查|排查|整改|加快|继续|剩余|余下|协调|资金|人员|人手|力量|群众|居民|商户|企业|力度|督促|加强|难度|不足|困难|进度|时间|质量|落实|计划|开工|完工|竣工|建成|取消|更新|新增|新建|更换|处理|办理|达标|验收|月底|年底|本月|上月|下月/gu;

/** Every two neighbouring Chinese characters of the things that a text names. */
export const nounPairs = (text: string): ReadonlySet<string> => pairs(text.replace(ANY_WORK, ' '));

/** So many characters in a row that a text which has them too takes up what this one says. */
export const wordsTakenUp = (text: string): readonly string[] =>
  (text.replace(COMMON, ' ').match(/[\u4e00-\u9fff]+/gu) ?? []).flatMap((run) =>
    [...run]
      .slice(0, Math.max(0, run.length - TAKEN_UP + 1))
      .map((_, at) => run.slice(at, at + TAKEN_UP)),
  );

const TAKEN_UP = 4;

/** Every two neighbouring Chinese characters, and whole Latin words; no units of measure. */
function pairs(text: string): ReadonlySet<string> {
  const words = findQuantities(text).reduceRight(
    (rest, { span }) => `${rest.slice(0, span.start)} ${rest.slice(span.end)}`,
    text,
  );
  const said = plain(words.replace(STREET_NAME, ' ')).replace(COMMON, ' ');
  const runs = said.match(/[\u4e00-\u9fff]+|[a-z][a-z0-9.]*/gu) ?? [];
  return new Set(
    runs.flatMap((run) =>
      /^[a-z]/u.test(run)
        ? [run]
        : [...run].slice(1).map((sign, index) => `${run.charAt(index)}${sign}`),
    ),
  );
}
