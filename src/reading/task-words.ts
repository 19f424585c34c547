import type { Plan, Task } from '../domain/plan.ts';
import { plain } from './plain.ts';
import { findQuantities } from './quantities.ts';

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
  const texts = new Map(plan.tasks.map((task) => [task.number, pairs(textOf(task))]));
  const counts = new Map<string, number>();
  for (const text of texts.values()) {
    for (const pair of text) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const weightOf = (pair: string): number => Math.log(plan.tasks.length / (counts.get(pair) ?? 1));
  let last = { words: '', pairs: pairs('') };
  return {
    weigh(words, task) {
      if (last.words !== words) last = { words, pairs: pairs(words) };
      const text = texts.get(task);
      const shared = [...last.pairs].filter((pair) => text?.has(pair));
      return shared.reduce((sum, pair) => sum + weightOf(pair), 0);
    },
  };
}

function textOf({ title, content, topics, sharedTopics, targets }: Task): string {
  const counted = targets.flatMap((target) => [target.metric, ...target.aliases]);
  return [title, content, ...topics, ...sharedTopics, ...counted].join(' ');
}

/** 纬北路街道: the names of streets speak of no task. */
export const STREET_NAME = /[\u4e00-\u9fff]{1,5}(?:街道(?:办事处|办)?|街办|办事处)/gu;

/** Words of office work that any task may use. */
const COMMON =
  /完成|建设|开展|推进|工作|进行|实施|落实|加强|情况|进展|问题|计划|目前|本月|正在|全部|全面|组织|以上|达到|累计|新增|活动|单位|部门|街道|全区|我区|辖区|改造|提升|整治|治理|管理/gu;

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
