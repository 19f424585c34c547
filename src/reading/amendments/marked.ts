import type { Amendment } from '../../domain/amendment.ts';
import { asksOnly } from '../act.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { sequence } from '../pattern.ts';
import { figureMeant, isFigure, type Meant } from './figure-meant.ts';
import type { Ground } from './ground.ts';
import type { Figures } from './reworded.ts';

/**
 * How a draft is to be written, which is no part of the report: 公园那个写累计 makes a figure of the draft cumulative, and 公园那个数标红,
 * 写得太长了，短一点 are asked back about. Null for any other text.
 */
export function readMarked(
  core: string,
  ground: Ground,
  figuresOf: (progress: string, task: number | null) => Figures,
): Amendment | null {
  if (core.length > LONGEST || asksOnly(core)) return null;
  const what = IN_TOTAL.exec(core)?.groups?.what;
  if (what === undefined) return OF_WRITING.test(core) ? { kind: 'put-what-right' } : null;
  const figure =
    figureMeant(what, ground) ?? (NAMES_NOTHING.test(what) ? onlyFigure(ground) : null);
  return (figure && inTotal(figure, ground, figuresOf)) ?? { kind: 'put-what-right' };
}

const LONGEST = 24;
const IN_TOTAL = new RegExp(
  sequence(
    /^(?:把)?(?<what>[^，,。；;：:]{0,12}?)(?:那[个条句项块]?数?|这[个条句项块]?数?|的数?)?(?:要|得|应该|就|都|也|给|改){0,2}/u,
    /(?:写|标注?|注明?|备注|改|算|填|报|是|加)(?:成|为|上|作|个|明){0,2}(?:是)?(?:累计|总数)(?:数|值|的|两?个?字|字样){0,3}/u,
    /(?:吧|哈|了|就行){0,2}$/u,
  ),
  'u',
);
/** 都写累计, 这是累计数. */
const NAMES_NOTHING = /^[这那个数都]{0,3}$/u;
const OF_WRITING = new RegExp(
  [
    '^[^\\d，,。；;：:]{0,8}[那这][个条句项段]数?字?(?:要|得|应该|就|给我?|帮我|也){0,2}(?:写(?![了过完好字])|标(?![识志牌准段杆])|注明|备注|加粗)[^\\d，,。；;：:]{0,8}$',
    '^[^\\d，,。；;：:]{0,10}(?:前|后|里)[面头]?(?:再|要|给)?(?:加|添|写|补|标)[个上]?.{1,8}(?:[一二两三四几]个?字|字样)$',
    '^[^\\d，,。；;：:]{1,10}(?:写|标注?|注明|备注)[成上为]?(?:本月|当月|本期|新增)(?:新增|的|数){0,3}$',
    '(?:写得?|字数|文字|篇幅)(?:有点|也)?太[长多短少]',
    '^(?:再|要|给我?)?(?:精简|简短|写短|写长)一?[点下些]',
  ].join('|'),
  'u',
);

/** The only figure that was told. */
function onlyFigure({ items }: Ground): Meant | null {
  const told = items.flatMap(({ task, metrics }) => metrics.map((metric) => ({ task, metric })));
  const [only, ...others] = told;
  return others.length === 0 ? (only ?? null) : null;
}

/** 公园开工7处 becomes 公园开工累计7处. */
function inTotal(
  { task, metric }: Meant,
  { items }: Ground,
  figuresOf: (progress: string, task: number | null) => Figures,
): Amendment | null {
  const { progress = '' } = items.find((item) => item.task === task) ?? {};
  const from = progress.indexOf(metric.quote);
  const number = findQuantities(progress).find(
    (one) =>
      isFigure(metric, one) && one.span.start >= from && one.span.end <= from + metric.quote.length,
  );
  if (from < 0 || !number) return null;
  const before = progress.slice(0, number.span.start);
  const text = `${before}${IS_TOTAL.test(before) ? '' : '累计'}${progress.slice(number.span.start)}`;
  return { kind: 'say', task, section: 'progress', text, ...figuresOf(text, task) };
}

const IS_TOTAL = /累计[^，,。；;\s\d]{0,8}$/u;
