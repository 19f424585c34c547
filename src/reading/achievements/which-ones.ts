import { isDoneBehind } from '../figures/roles.ts';
import { tellsDone } from '../figures/tells-done.ts';
import { either, named, optional, sequence } from '../pattern.ts';
import { matchesOf } from '../text/text.ts';
import { DONE_FIGURE } from '../words/done.ts';
import { UNDER_WAY } from '../words/roles.ts';
import { doneAfter, idleLength } from './achievement-name.ts';
import type { Counted } from './counted.ts';

/** A number, with the thing that stands right behind it. */
interface OfThing {
  readonly noun: string;
  readonly value: number;
}

/**
 * Where in the words before a number that begins which only says which ones are counted, where the thing itself stands right
 * behind the number: 幸福、桃园等 of 新增幸福、桃园等3个社区, 无影山街道 of 新增无影山街道1个街办; the end of the words where nothing does.
 */
export function whichOnesFrom(before: string, { noun, value }: OfThing): number {
  const thing = SAID_OF_THING.exec(noun)?.groups?.thing ?? noun;
  if (!THING.test(thing) || DONE_FIGURE.test(thing)) return before.length;
  const verb = matchesOf(EACH_DEED, before).at(-1);
  const from = verb === undefined ? idleLength(before) : verb.index + verb[0].length;
  const which = before.slice(from).replace(/^了/u, '');
  const isTold =
    LISTED.test(which) ||
    (which.split('、').length === value && NAMED_ONES.test(which)) ||
    (PLACES.test(thing) && (ITS_PLACE.test(which) || (value === 1 && NAMED_ONE.test(which))));
  return isTold ? before.length - which.length : before.length;
}

const EACH_DEED = new RegExp(DONE_FIGURE.source, 'gu');
/** The thing itself stands there, and not what became of so many: 收尾. */
const THING =
  /(?:[区街道路村居镇园站所院校场馆楼厂店河沟桥点队会圈商]|街办|企业|单位|机关|部门|项目|工程|中心|公厕|违建|建筑|隐患|设施)$/u;
const LISTED = /^(?:[\u4e00-\u9fff“”]{2,10}、){0,9}[\u4e00-\u9fff“”]{2,12}等$/u;
const NAMED_ONES = /^(?:[\u4e00-\u9fff]{2,8}、){1,9}[\u4e00-\u9fff]{2,8}$/u;
const ITS_PLACE = /^[\u4e00-\u9fff]{2,4}(?:街道|街办|社区|片区|小区|村|镇)$/u;
const NAMED_ONE = /^(?!.*[的了剩余另还有])[\u4e00-\u9fff]{2,4}(?<![点范级型类新个])$/u;
const PLACES = /^(?:街道|街办|社区|片区|小区|村居?|镇)/u;

/**
 * 新增1个街办、幸福、桃园等3个社区达到标准, 3个公园、2条景观大道正在施工: where each of a list has its thing right behind its number, what is
 * said behind the last of them is said of all.
 */
export function withOnePredicate(counted: readonly Counted[], text: string): readonly Counted[] {
  const told = [...counted];
  for (let at = counted.length - 2; at >= 0; at -= 1) {
    const [one, next] = [told[at], told[at + 1]];
    if (!one || !next || (at + 2 < counted.length && !isFollowed(text, next))) continue;
    const between = text.slice(one.quantity.span.end, next.quantity.span.start);
    const noun = BESIDE.exec(between)?.groups?.noun;
    const said = SAID_OF_THING.exec(next.after)?.groups?.said;
    if (noun === undefined || said === undefined || DONE_FIGURE.test(noun)) continue;
    if (saysOfAll(said, one)) told[at] = withSaid(one, noun, said);
  }
  return told;
}

/** Another of the list stands behind it; a number right behind the words has them for itself: 4个景区各设岗亭1座. */
const isFollowed = (text: string, { quantity, after }: Counted): boolean =>
  text.charAt(quantity.span.end + after.length) === '、';

/** What was done to all; or how far they are, unless the first has a verb of its own. */
const saysOfAll = (said: string, { before }: Counted): boolean =>
  isDoneBehind(said) || (UNDER_WAY.test(said) && !tellsDone(before));

const withSaid = (one: Counted, noun: string, said: string): Counted => {
  const after = `${noun}${said}`;
  const done = tellsDone(one.before) ? '' : doneAfter(after);
  const name = one.name.endsWith(noun) ? one.name.slice(0, -noun.length) : one.name;
  return { ...one, after, name: `${name}${done || noun}`, noun, hasObject: true };
};

/** 街办、, 街办和, 街办、幸福、桃园等: the thing of the one before, and which ones of the next are meant. */
const BESIDE = new RegExp(
  sequence(
    named('noun', /^[\u4e00-\u9fff“”]{2,10}?/u),
    /[、和及与]/u,
    optional(
      either(/(?:[\u4e00-\u9fff]{2,8}、){0,9}[\u4e00-\u9fff]{2,12}等/u, /[\u4e00-\u9fff]{2,4}/u),
    ),
    /$/u,
  ),
  'u',
);
/** 社区达到标准, 聚集区都还在申报 */
const SAID_OF_THING = new RegExp(
  sequence(
    named('thing', /^[\u4e00-\u9fff“”]{2,12}?/u),
    named(
      'said',
      sequence(either(DONE_FIGURE, /都|均|全部|正在|[还仍]在|尚|还没|未/u), /[\u4e00-\u9fff“”]*$/u),
    ),
  ),
  'u',
);
