import type { Amendment } from '../../domain/amendment.ts';
import type { Achievement, ReportItem } from '../../domain/report-reading.ts';
import { pieceHeardBy } from '../names/pieces-heard.ts';
import { measureAt } from '../numbers/measures.ts';
import type { FoundQuantity } from '../numbers/quantities.ts';
import { either, sequence } from '../pattern.ts';
import { FIGURE_WORDS, KNOWN_BY_SOUND, type OrderWord } from '../words/draft-orders.ts';
import { isFigure, quantitiesIn } from './figure-meant.ts';
import type { Ground } from './ground.ts';
import { changed } from './numbers.ts';
import type { Figures } from './reworded.ts';

/**
 * 2条该成3条, 样板街不是2条，是3条，改下呗, 单位不是套，是户: how many it is, or what it is counted in, said of the one figure of the draft, or of what is on record, that it may be, in
 * whatever order of words, every one of which is known or stands in the draft. Null for any other text.
 */
export function readFigureOrder(
  text: string,
  ground: Ground,
  figuresOf: FiguresOf,
): Amendment | null {
  const said = text.trim();
  if (said.length > LONGEST || ground.doubt !== null || AIMED_AT.test(said)) return null;
  if (ground.isDraft && WRONG_SOMEHOW.test(said)) return WHAT_MEASURE;
  const pieces = piecesOf(said, ground.items);
  const unknown = pieces.filter(({ says }) => !MAY_STAND.has(says));
  if (unknown.length === 1 && pieces.at(-1)?.says === 'stranger' && isOfMeasure(pieces))
    return WHAT_MEASURE;
  if (unknown.length > 0 || !(ground.isDraft || saysWrong(pieces))) return null;
  return recounted(pieces, ground) ?? measuredAnew(pieces, ground, figuresOf);
}

/** What is on record stays, unless it is said to be wrong. */
const saysWrong = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ says }) => says === 'becomes' || says === 'wrong' || says === 'instead-of');

/** 单位不是套，是护: in a measure that nobody knows. */
const isOfMeasure = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ says }) => says === 'of-measure') &&
  pieces.some(({ says }) => says === 'measure') &&
  pieces.some(({ says }) => PUTS.has(says));
const WHAT_MEASURE: Amendment = { kind: 'put-what-right', about: 'figure' };

type FiguresOf = (progress: string, task: number | null) => Figures;

/** 拆除面积没那么多，给改下: that it is to be another number, and not which. */
const WRONG_SOMEHOW = new RegExp(
  sequence(
    /^[^\d一二三四五六七八九十百千两]{0,20}?/u,
    either(
      /没(?:有)?(?:那么|这么)[多少大]/u,
      /(?:数|数字|数量|面积|金额|户数|座数|条数|里程)(?:好像|应该|可能|有点)?(?:不对|不准|不太准|有误|错了|多了|少了|大了|小了)/u,
      /[写报填算]?(?:多报|少报|报多|报少|写多|写少|算多|算少|填多|填少)了/u,
    ),
    /[，,\s]?(?:请|麻烦|劳驾|您|你|帮忙|帮我|帮|给我|给|得|要){0,4}(?:改|更正|调整|修改|纠正|订正)(?:一?下|改|过来)?[吧呗哈啊呀了]{0,2}$/u,
  ),
  'u',
);

/** In signs. */
const LONGEST = 50;

/** 今年该是3条 is what is to be reached. */
const AIMED_AT = /[今全本]年|目标|计划|打算|力争|争取|[?？]|[再又还]/u;

interface Piece {
  readonly says: OrderWord | 'figure' | 'measure' | 'told' | 'stranger';
  readonly words: string;
  readonly figure?: FoundQuantity;
}

const MAY_STAND: ReadonlySet<Piece['says']> = new Set<Piece['says']>([
  'figure',
  'measure',
  'told',
  'draft',
  'earlier',
  'keeps',
  'rest',
  'wrong',
  'becomes',
  'instead-of',
  'is',
  'of-figure',
  'of-measure',
  'idle',
  'mark',
]);

const wordAt = pieceHeardBy(FIGURE_WORDS, KNOWN_BY_SOUND);

function piecesOf(text: string, items: readonly ReportItem[]): readonly Piece[] {
  const told = items.map(({ progress, problems, next }) => progress + problems + next).join('\n');
  const figures = quantitiesIn(text);
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const figure = figures.find(({ span }) => span.start === at);
    const piece: Piece = figure
      ? { says: 'figure', words: text.slice(at, figure.span.end), figure }
      : (bareAt(text, at, items) ??
        countAt(text, at) ??
        measurePiece(text, at, pieces) ??
        toldAt(text, at, told) ?? { says: 'stranger', words: text.charAt(at) });
    pieces.push(piece);
    at += piece.words.length;
  }
  return pieces;
}

/** 数字200没错: how many of it stand in the draft. */
function bareAt(text: string, at: number, items: readonly ReportItem[]): Piece | null {
  const [words] = /^\d[\d.]*/u.exec(text.slice(at)) ?? [];
  const stands = items.some(({ metrics }) => metrics.some(({ value }) => value === Number(words)));
  return words !== undefined && stands && !/\d/u.test(text.charAt(at - 1))
    ? { says: 'told', words }
    : null;
}

/** 条数, 公里数. */
function countAt(text: string, at: number): Piece | null {
  const measure = measureAt(text, at);
  const end = at + (measure?.length ?? 0);
  const isCount = measure !== null && text.charAt(end) === '数';
  return isCount ? { says: 'of-figure', words: text.slice(at, end + 1) } : null;
}

/** 户 of 是户, 套 of 套写错了, 套改户: beside a word that puts right, and no part of 这条 or 一套. */
function measurePiece(text: string, at: number, before: readonly Piece[]): Piece | null {
  const measure = measureAt(text, at);
  if (measure === null || /[\d一二两三几这那每]$/u.test(text.slice(0, at))) return null;
  const words = text.slice(at, at + measure.length);
  const behind = text.slice(at + measure.length).replace(/^[”"』」]/u, '');
  const led = before.findLast(({ says }) => says !== 'mark' && says !== 'idle')?.says;
  const isLed = led !== undefined && LEADS_MEASURE.has(led);
  const isPut = LEADS_ON.test(behind) || (isLed && ENDS.test(behind));
  return isPut && !words.includes(' ') ? { says: 'measure', words } : null;
}

const LEADS_MEASURE: ReadonlySet<Piece['says']> = new Set<Piece['says']>([
  'is',
  'becomes',
  'instead-of',
  'of-measure',
]);
const LEADS_ON = /^(?:[给得]?[改换应]|[写填记用打报]错|是错|不对|有误)/u;
const ENDS = /^(?:$|[，,。；;！!\s～~]|[啊呀哈吧呗嘛了的才算是]|数量)/u;

/** Words of the draft stand longer than the words of an order. */
function toldAt(text: string, at: number, told: string): Piece | null {
  const word = wordAt(text, at);
  let end = at;
  while (end < text.length && told.includes(text.slice(at, end + 1))) end += 1;
  const length = end - at;
  if (length >= 2 && length > (word?.length ?? 0) && /\p{Script=Han}{2}/u.test(text.slice(at, end)))
    return { says: 'told', words: text.slice(at, end) };
  return word ? { says: word.says, words: text.slice(at, at + word.length) } : null;
}

interface Stood {
  readonly task: number | null;
  readonly metric: Achievement;
}

/** 2条该成3条, 是3条, 样板街的条数写错了，正确的是3条. */
function recounted(pieces: readonly Piece[], { items }: Ground): Amendment | null {
  const figures = pieces.flatMap((piece, at) => (piece.figure ? [{ at, is: piece.figure }] : []));
  const stood = items.flatMap(({ task, metrics }): readonly Stood[] =>
    metrics.map((metric) => ({ task, metric })),
  );
  const isTold = ({ is }: (typeof figures)[number]) =>
    stood.some(({ metric }) => isFigure(metric, is));
  const anew = figures.filter((one) => !isTold(one));
  const old = figures.filter(isTold);
  const [right, ...others] = anew;
  if (!right || others.length > 0 || old.length > 1) return null;
  const named = pieces.flatMap(({ says, words }) =>
    NAMES.test(words) && says === 'told' ? words : [],
  );
  const isNamed = ({ name, quote }: Pick<Achievement, 'name' | 'quote'>) =>
    named.every((words) => name.includes(words) || quote.includes(words));
  const couldBe = (figure: Pick<Achievement, 'value' | 'unit'>) =>
    old[0]
      ? figure.value === old[0].is.value && sameMeasure(figure.unit, old[0].is.unit)
      : sameMeasure(figure.unit, right.is.unit);
  const meant = stood.filter(({ metric }) => couldBe(metric) && isNamed(metric));
  // 不配合的是5处, where 3处户主不配合 is told of a trouble: what counts for nothing may be meant as well.
  const mayBeNoted = items.some(({ noted = [] }) =>
    noted.some((one) => couldBe(one) && (named.length === 0 || isNamed(one))),
  );
  const [only, ...more] = meant;
  if (!only || more.length > 0 || mayBeNoted || !sameMeasure(only.metric.unit, right.is.unit))
    return null;
  const leads = leading(pieces, right.at);
  if (leads === 'instead-of') return null;
  const stays = old[0] ? leading(pieces, old[0].at) : null;
  if (stays === 'is' || stays === 'becomes') return null;
  const isPut = old.length > 0 ? pieces.some(({ says }) => PUTS.has(says)) : leads !== null;
  return isPut ? changed(only.task, only.metric, right.is) : null;
}

/** 数字200没错 names nothing by its digits. */
const NAMES = /\p{Script=Han}{2}/u;

const PUTS: ReadonlySet<Piece['says']> = new Set<Piece['says']>([
  'is',
  'becomes',
  'instead-of',
  'wrong',
]);

/** What is said right before a figure. */
function leading(pieces: readonly Piece[], at: number): 'is' | 'becomes' | 'instead-of' | null {
  const before = pieces
    .slice(0, at)
    .findLast(({ says, words }) => says !== 'idle' && !/[“"\s]/u.test(words));
  const behind = pieces.slice(at + 1).find(({ says }) => says !== 'idle');
  const says =
    before?.says === undefined || before.says === 'mark' || before.says === 'told'
      ? ONLY_SO.has(behind?.words ?? '')
        ? 'is'
        : before?.says
      : before.says;
  return says === 'is' || says === 'becomes' || says === 'instead-of' ? says : null;
}

/** 7座才对. */
const ONLY_SO: ReadonlySet<string> = new Set(['才对', '才是', '才对的']);

const sameMeasure = (one: string, other: string): boolean =>
  one === other ||
  isFigure({ value: 1, unit: one } as Achievement, { value: 1, unit: other } as FoundQuantity);

/** 单位不是套，是户; 200套应为200户; 改成户: the progress is said anew with the other measure, and its figures are read of that. */
function measuredAnew(
  pieces: readonly Piece[],
  { items }: Ground,
  figuresOf: FiguresOf,
): Amendment | null {
  const stood = items.flatMap((item) => item.metrics.map((metric) => ({ item, metric })));
  const said = pieces.flatMap((piece, at) => {
    const unit = piece.figure?.unit ?? (piece.says === 'measure' ? piece.words : null);
    return unit === null ? [] : [{ at, unit, value: piece.figure?.value ?? null }];
  });
  const isOfDraft = (unit: string) => stood.some(({ metric }) => metric.unit === unit);
  const rights = new Set(said.filter(({ unit }) => !isOfDraft(unit)).map(({ unit }) => unit));
  const [to, ...others] = rights;
  if (to === undefined || others.length > 0 || OF_TIME.test(to)) return null;
  const wrong = new Set(said.filter(({ unit }) => isOfDraft(unit)).map(({ unit }) => unit));
  const values = said.flatMap(({ value }) => value ?? []);
  const [only, ...more] = stood.filter(
    ({ metric }) =>
      (wrong.size === 0 || wrong.has(metric.unit)) &&
      values.every((value) => value === metric.value),
  );
  const isDenied = said.some(({ at, unit }) => unit === to && leading(pieces, at) === 'instead-of');
  if (!only || more.length > 0 || wrong.size > 1 || isDenied) return null;
  // 套改户, where 户 stands already.
  const isRight = said.some(
    ({ at, unit }) => isOfDraft(unit) && IS_SO.has(leading(pieces, at) ?? ''),
  );
  if (isRight) return null;
  const isNamed = wrong.size > 0 || values.length > 0 || speaksOfMeasure(pieces);
  if (!isNamed || !pieces.some(({ says }) => PUTS.has(says))) return null;
  const progress = inMeasure(only.item.progress, only.metric, to);
  const task = items.length > 1 ? only.item.task : null;
  return progress === null
    ? null
    : {
        kind: 'say',
        task,
        section: 'progress',
        text: progress,
        ...figuresOf(progress, only.item.task),
      };
}

/** 单位写错了，是户; 改成户; 是户, and nothing else: 这是上个月的 says of what month it is. */
const speaksOfMeasure = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ says }) => says === 'of-measure' || says === 'becomes' || says === 'wrong') ||
  pieces.every(({ says }) => says === 'is' || says === 'measure' || says === 'mark');
const IS_SO: ReadonlySet<string> = new Set(['is', 'becomes']);
const OF_TIME = /[月年天日周季]|小时|分钟|星期|礼拜/u;

/** 征收200套 in 户. */
function inMeasure(progress: string, metric: Achievement, to: string): string | null {
  const [told, ...others] = quantitiesIn(progress).filter((one) => isFigure(metric, one));
  if (!told || others.length > 0 || !told.text.endsWith(metric.unit)) return null;
  const end = told.span.end;
  return progress.slice(0, end - metric.unit.length) + to + progress.slice(end);
}
