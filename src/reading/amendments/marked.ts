import type { Amendment } from '../../domain/amendment.ts';
import type { Achievement } from '../../domain/report-reading.ts';
import { asksOnly } from '../act.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { sequence } from '../pattern.ts';
import { figureMeant, isFigure, type Meant } from './figure-meant.ts';
import type { Ground } from './ground.ts';
import { saysHowToWrite } from './of-writing.ts';
import type { Figures } from './reworded.ts';

/**
 * How a draft is to be written, which is no part of the report: 公园那个写累计 and 公厕按累计报 make a figure of the draft cumulative, 都写累计 each
 * of them, and 公园那个数标红, 绿道放前面 are asked back about. Null for any other text.
 */
export function readMarked(
  core: string,
  ground: Ground,
  figuresOf: (progress: string, task: number | null) => Figures,
): readonly Amendment[] | null {
  if (core.length > LONGEST || asksOnly(core)) return null;
  const said = core.replace(NOT_THE_OTHER, '');
  const what = IN_TOTAL.map((form) => form.exec(said)?.groups?.what).find(
    (one) => one !== undefined,
  );
  if (what === undefined)
    return OF_WRITING.test(core) || saysHowToWrite(core)
      ? [{ kind: 'put-what-right', about: 'writing' }]
      : null;
  const found = figuresMeant(what, OF_ALL.test(said), ground);
  const changes = found.length > 0 ? inTotal(found, ground, figuresOf) : [];
  return changes.length > 0 ? changes : [{ kind: 'put-what-right', about: 'figure' }];
}

const LONGEST = 30;
/** What a figure is called, and what points at it. */
const CALLED =
  /^(?:把)?(?<what>[^，,。；;：:]{0,12}?)(?:那[个条句项块]?数?|这[个条句项块]?数?|的数?)?/u;
const IN_TOTAL = [
  sequence(
    CALLED,
    /(?:要|得|应该|就|都|也|给|改){0,2}/u,
    /(?:写|标注?|注明?|备注|改|算|填|报|记|计|登|是|加)(?:成|为|上|作|个|明|到|进|入){0,2}(?:是)?/u,
    /(?:今年|全年|年初以来|至今|到目前)?(?:的)?(?:累计|总数)(?:数|值|的|里|两?个?字|字样){0,3}(?:吧|哈|了|就行){0,2}$/u,
  ),
  sequence(
    CALLED,
    /(?:要|得|应该|就|都|也){0,2}按照?(?:累计|总数)(?:数|的){0,2}/u,
    /(?:来)?(?:报|算|记|写|计|填)(?:的|吧|哈){0,2}$/u,
  ),
].map((form) => new RegExp(form, 'u'));
/** 这是累计的，不是这个月的. */
const NOT_THE_OTHER = new RegExp(
  sequence(
    /[，,\s]{0,2}(?:而)?(?:不是|不算|别[写记算报标]|不要[写记算报标])/u,
    /(?:成|为|作)?(?:本月|当月|这个?月|本期|新增|当期)(?:的|数|新增){0,3}$/u,
  ),
  'u',
);
/** 这是累计数. */
const NAMES_NOTHING = /^[这那个数]{0,3}$/u;
/** 都写累计, 这几个数都是累计. */
const OF_ALL = /^(?:[这那][几两三些]?[个项条]?数?字?|所有的?数?)?(?:都|全)/u;
const OF_WRITING = new RegExp(
  [
    '^[^\\d，,。；;：:]{0,8}[那这][个条句项段]数?字?(?:要|得|应该|就|给我?|帮我|也){0,2}(?:写(?![了过完好字])|标(?![识志牌准段杆])|注明|备注|加粗)[^\\d，,。；;：:]{0,8}$',
    '^[^\\d，,。；;：:]{0,10}(?:前|后|里)[面头]?(?:再|要|给)?(?:加|添|写|补|标)[个上]?.{1,8}(?:[一二两三四几]个?字|字样)$',
    '(?:写得?|字数|文字|篇幅)(?:有点|也)?太[长多短少]',
    '^(?:再|要|给我?)?(?:精简|简短|写短|写长)一?[点下些]',
  ].join('|'),
  'u',
);

/** The figure that some words call, every one where they say so, else the only one. */
function figuresMeant(what: string, isAll: boolean, ground: Ground): readonly Meant[] {
  const called = figureMeant(what, ground);
  if (called) return [called];
  const told = ground.items.flatMap(({ task, metrics }) =>
    metrics.map((metric) => ({ task, metric })),
  );
  return isAll || (told.length === 1 && NAMES_NOTHING.test(what)) ? told : [];
}

/** 公园开工7处 becomes 公园开工累计7处. */
function inTotal(
  found: readonly Meant[],
  { items }: Ground,
  figuresOf: (progress: string, task: number | null) => Figures,
): readonly Amendment[] {
  return items.flatMap(({ task, progress }): readonly Amendment[] => {
    const own = found.filter((one) => one.task === task);
    const text = own.reduce((told, { metric }) => told && totalled(told, metric), progress);
    if (own.length === 0 || text === '') return [];
    return [{ kind: 'say', task, section: 'progress', text, ...figuresOf(text, task) }];
  });
}

/** Empty where the figure does not stand in the text. */
function totalled(progress: string, metric: Achievement): string {
  const from = progress.indexOf(metric.quote);
  const number = findQuantities(progress).find(
    (one) =>
      isFigure(metric, one) && one.span.start >= from && one.span.end <= from + metric.quote.length,
  );
  if (from < 0 || !number) return '';
  return countedAs('累计', progress, number.span.start);
}

/** 公园开工7处 becomes 公园开工累计7处: what the number that starts there counts stands before it, once. */
export function countedAs(word: '累计' | '本月', progress: string, start: number): string {
  const before = progress.slice(0, start);
  return `${before}${COUNTED[word].test(before) ? '' : word}${progress.slice(start)}`;
}

const COUNTED = {
  累计: /累计[^，,。；;\s\d]{0,8}$/u,
  本月: /本月[^，,。；;\s\d]{0,8}$/u,
};
