import MiniSearch from 'minisearch';
import type { Plan } from '../../domain/plan.ts';
import { either } from '../pattern.ts';
import { withoutAsks } from '../spans/asks.ts';
import { plain } from '../text/plain.ts';

export interface TaskSearch {
  /** Tasks whose text shares most with the words, best first; empty where too little is shared. */
  find(words: string): {
    readonly tasks: readonly number[];
    /** No other task comes close. */
    readonly isClear: boolean;
    /** Nor even near: it is answered without asking. */
    readonly isWide: boolean;
  };
  /** How many pieces of the words stand in the text of a task. */
  shared(words: string, task: number): number;
}

/** Less than this share of the words in a task's text, and the words speak of something else. */
const LEAST_SHARE = 0.6;
/** A second task with more than this part of the best one's score could be meant as well. */
const CLOSE = 0.7;
/** With a second task below this part of it, nothing else can be meant. */
const NEAR = 0.45;

/** Finds tasks by what their texts say, for words that are in no list of topics: 疫苗追溯, 电子病历. */
export function buildTaskSearch(plan: Plan): TaskSearch {
  const index = new MiniSearch<{ id: number; title: string; content: string; topics: string }>({
    fields: ['title', 'content', 'topics'],
    tokenize: grams,
    processTerm: (term) => term,
  });
  const texts = new Map<number, ReadonlySet<string>>();
  for (const task of plan.tasks) {
    const topics = [...task.topics, ...task.sharedTopics].join(' ');
    index.add({ id: task.number, title: task.title, content: task.content, topics });
    texts.set(task.number, new Set(grams(`${task.title} ${task.content} ${topics}`)));
  }
  /** Of more pieces no task's text has its share. */
  const most = Math.max(0, ...[...texts.values()].map(({ size }) => size)) / LEAST_SHARE;
  return {
    shared: (words, task) =>
      piecesAsked(words).filter((gram) => isWord(gram) && texts.get(task)?.has(gram)).length,
    find(words) {
      if (EVERYDAY.test(words)) return NOTHING;
      const asked = piecesAsked(words);
      if (asked.length > most || !asked.some(isWord)) return NOTHING;
      const hits = index.search(asked.join(' '), {
        boost: { title: 2, topics: 2 },
        tokenize: (text) => text.split(' '),
      });
      const good = hits.filter((hit) => sharesEnough(asked, texts.get(hit.id)));
      const best = good[0]?.score ?? 0;
      const close = good.filter((hit) => hit.score >= CLOSE * best).slice(0, 3);
      const isClear = close.length === 1;
      const isWide = isClear && (good[1]?.score ?? 0) < NEAR * best;
      return { tasks: close.map((hit) => hit.id), isClear, isWide };
    },
  };
}

const NOTHING = { tasks: [], isClear: false, isWide: false };

/** What people ask a phone, not a clerk: 附近哪有加油站. */
const EVERYDAY =
  /附近|最近的|天气|股票|股市|彩票|电影|笑话|菜谱|外卖|快递|导航|航班|火车票|足球|明星|星座|游戏|歌曲?|做饭|好吃|哪里买|多少钱一/u;

/** Words of courtesy, of asking, of time and of getting done that say nothing of the subject: 年底能完成吗. */
const FILLER = new RegExp(
  either(
    /请问|请教|麻烦|帮(?:我|忙)?|问一?下|查一?下|看一?下|一下|谢谢|多谢|您好|你好|这个|那个|这块|那块|这边|方面|关于|对于|今年|任务/u,
    /工作|所有|全部|每项|各项|单位|部门|事情|我们|咱们|知道|想要?|一共|到底|究竟|现在|目前/u,
    /[年月季]底前?|[年季月]末|年[前内]|[上下]半年|本[月季年]|按[时期]|如期|完成|完工|[干做弄办修][完成]|建[完成](?!区)|做到|达到/u,
    /[的了吗呢吧啊呀嘛是在有和与跟及把被给对又也都还就要需可能会]|[A-Z]/u,
  ),
  'gu',
);

const piecesAsked = (words: string): readonly string[] => [
  ...new Set(grams(withoutAsks(words).replace(FILLER, ' '))),
];

/** Two-character pieces of every run of Chinese, and whole Latin words. */
function grams(text: string): string[] {
  const runs = plain(text).match(/[\u4e00-\u9fff]+|[a-z0-9.]+/gu) ?? [];
  return runs.flatMap((run) =>
    /^[a-z0-9]/.test(run) ? [run] : [...run].slice(1).map((char, index) => `${run[index]}${char}`),
  );
}

/** Most of the pieces must stand in the task's text, and not only numbers. */
function sharesEnough(asked: readonly string[], text: ReadonlySet<string> | undefined): boolean {
  const shared = asked.filter((gram) => text?.has(gram));
  return shared.some(isWord) && shared.length / asked.length >= LEAST_SHARE;
}

const isWord = (gram: string): boolean => /[^\d.]/.test(gram);
