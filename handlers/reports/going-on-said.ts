import type { Intent } from '../../src/domain/intent.ts';
import { yearOf } from '../../src/domain/roll-over.ts';
import { chargedPlaces } from '../../src/reading/charging/charged-places.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { piecesBy, type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';

/**
 * 我们2021年还要报哪些, 任务28今年还要报吗, 明年哪些任务接着报: what is still asked for after the year of the notice. Null for a year that is not
 * after it, and for any other text.
 */
export function readGoingOn(
  text: string,
  today: string,
  { plan, lexicon }: Pick<QuestionReader, 'plan' | 'lexicon'>,
): Intent | null {
  const said = plain(text);
  if (said.length > LONGEST || !MAY_ASK.test(said) || REPORTED.test(said)) return null;
  const numbered = findNumberedTasks(said);
  const units = chargedPlaces(said, lexicon).flatMap(({ charged, start, end }) =>
    charged.kind === 'unit' ? [{ unit: charged.unit, start, end }] : [],
  );
  const core = without(said, [...numbered.map(({ span }) => span), ...units]);
  const year = yearSaid(core, Number(today.slice(0, 4)));
  if (year === null || year <= plan.year) return null;
  const { pieces, rest } = piecesOf(core.replace(YEAR, ''));
  const isAsked = pieces.includes('reports') && pieces.includes('asks');
  const tasks = numbered.flatMap((one) => one.numbers);
  if (rest !== '' || !isAsked || tasks.length > 1 || units.length > 1) return null;
  return {
    kind: 'ask-going-on',
    year,
    task: tasks[0] ?? null,
    unit: units[0]?.unit ?? null,
  };
}

const LONGEST = 40;
const MAY_ASK = /年.{0,24}报|报.{0,12}年/u;
/** 今年报了几项 asks what is on record; 不用报了吧 does not. */
const REPORTED = /(?<!不用|不必|不要|不需要|别)报[了过]/u;
const YEAR = /(?<year>20\d{2})年度?|(?<next>明年|来年|下一年)|(?<now>今年|本年度?|这一年)/u;

function yearSaid(core: string, now: number): number | null {
  const { year, next } = YEAR.exec(core)?.groups ?? {};
  if (!YEAR.test(core)) return null;
  if (year !== undefined) return yearOf(year);
  return next === undefined ? now : now + 1;
}

/** A text without these stretches of it. */
const without = (
  said: string,
  spans: readonly { readonly start: number; readonly end: number }[],
): string =>
  [...said].filter((_, at) => !spans.some(({ start, end }) => start <= at && at < end)).join('');

const SAID: Wordings<'reports' | 'asks' | 'fills'> = [
  ['reports', wordsIn('报送 填报 上报 报告 月报 季报 报')],
  [
    'asks',
    wordsIn('哪些 哪几项 哪几个 哪项 哪个 几项 什么 啥 多少 有没有 是不是 吗 么 嘛 不 没 呢 ? ？'),
  ],
  [
    'fills',
    wordsIn(
      `
        还要不要 要不要 用不用 还 要 用 需要 须 得 该 继续 接着 仍然 仍 再 往下 我们局 我们单位 我们 咱们 咱 我局 我单位
        本单位 本局 单位 我 的 任务 工作 项 个 就 都 了 到 请问 想问 问一下 一下 每月 按月 每季度 是 有 在 里 也 那 这 吧
      `,
    ),
  ],
  ['fills', [...' \t，,、。.']],
];
const piecesOf = piecesBy(SAID);
