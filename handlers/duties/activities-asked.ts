import { addDays, daysBetween } from '../../src/domain/day.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { leadersIn } from '../../src/reading/names/leaders-said.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import { piecesBy, type Wordings, wordsIn } from '../../src/reading/words/pieces.ts';

type Part = 'activity' | 'visit' | 'when' | 'own' | 'beside';

const WORDS: Wordings<Part> = [
  ['activity', wordsIn('活动 行程 日程 安排 活动安排 行程安排 日程安排')],
  [
    'visit',
    wordsIn(
      '去哪 去哪儿 去哪里 在哪 在哪儿 在哪里 忙啥 忙什么 到哪 到哪里 来 下来 来调研 来检查 来看 调研 检查 要来 去不去 视察 督导 督查 暗访 下来 过来 去 到',
    ),
  ],
  [
    'when',
    wordsIn('哪天 哪一天 几号 几点 什么时候 啥时候 何时 啥时间 什么时间 定在哪天 定了没 定了吗'),
  ],
  [
    'own',
    wordsIn(
      '我 我们 我们这 我们这儿 我们这边 我们那 我这 我这儿 我这边 咱 咱们 咱们这 我们局 我们单位 我局 本人',
    ),
  ],
  [
    'beside',
    [
      ...wordsIn(
        '有 有啥 有什么 有哪些 有没有 啥 什么 哪些 几个 几项 都 还 要 的 了 吗 呢 没 没有 是 怎么 咋 那个 这次 下次 下回 定 定在 在 看 看看 看一下 看下 查 查一下 查下 说说 说下 谁 再 再发 再说 帮我 发我 发给我 给我 转我 告诉我 一遍 一下 一份 来着 到底 具体 上午 下午 早上 晚上 中午 会儿',
      ),
      ...'，,。？?！! ',
    ],
  ],
];

/** Asks of the rule, not of what is arranged. */
const WHO_ARRANGES = /谁(?:来|去|在)?(?:安排|负责|管|组织|协调|定)/u;
const partsOf = piecesBy(WORDS);
const LONGEST = 24;
/** 小清河调研是几号: none but leaders go there so. */
const VISIT = /调研|视察/u;
/** 调研小清河是哪天, 啥时候去小清河: where it goes; that day is the question. */
const GOES_TO = new RegExp(
  either(
    /(?<=[去到看研查])[\u4e00-\u9fff]{2,6}?(?=的?(?:那次|活动)?(?:是|定在)?(?:哪天|几号|几点|[什啥]么?时候|何时))/u,
    sequence(
      /(?<=(?:时候|何时|哪天|几号|几点)要?(?:[去来到看]|来?调研|来?检查|来看))/u,
      /(?!来?(?:检查|调研|视察|督[导查]|看))[\u4e00-\u9fff]{2,6}$/u,
    ),
    /^[\u4e00-\u9fff]{2,6}(?=的?(?:调研|视察)(?:那次|活动)?(?:是|定在)?(?:哪天|几号|几点|[什啥]么?时候|何时))/u,
  ),
  'u',
);
const A_WEEK = 7;
/** 这两天, 这几天. */
const THESE_DAYS = /这[两几二三]天/u;
const DAYS_NEAR = 2;

/** 我这周有啥安排, 领导后天啥安排, 下周有没有领导来: of which days; null for any other text. */
export function readActivitiesAsked({ body, today, reader }: Said): Intent | null {
  const text = body.trim();
  if (
    text.length > LONGEST ||
    !/安排|活动|行程|日程|调研|检查|视察|督[导查]|[来去到]|在哪|忙/u.test(text)
  )
    return null;
  if (WHO_ARRANGES.test(text)) return null;
  const near = THESE_DAYS.exec(text);
  const [days, ...others] = near
    ? [{ from: today, to: addDays(today, DAYS_NEAR), text: near[0] }]
    : findDays(text, today);
  const leaders = leadersIn(text, reader.plan);
  const isVisit = VISIT.test(text);
  if (others.length > 0 || (!days && leaders.length === 0 && !isVisit)) return null;
  const bare = [days?.text ?? '', ...leaders].reduce((left, one) => left.replace(one, ''), text);
  const { pieces, rest } = partsOf(bare.replace(GOES_TO, ''));
  if (rest !== '') return null;
  const has = (part: Part) => pieces.includes(part);
  const isOfLeaders =
    (leaders.length > 0 && (has('activity') || has('visit'))) || (isVisit && has('when'));
  const isNear = days !== undefined && daysBetween(days.from, days.to) < A_WEEK;
  const isOwn = leaders.length === 0 && isNear && has('activity');
  if (!isOfLeaders && !isOwn) return null;
  if (!days && !has('when') && !has('activity')) return null;
  return { kind: 'list-activities', from: days?.from ?? null, to: days?.to ?? null };
}
