import { sequence } from '../pattern.ts';
import { matchesOf } from '../text/text.ts';
import { KINDS_OF_RECORDS } from '../words/kinds.ts';
import { behindNo } from './behind-no.ts';

/** What somebody says is wrong, and what is right in its place; `wrong` is null where only the right is said. */
export interface Correction {
  readonly wrong: string | null;
  readonly right: string;
}

const WRONG = '(?:写错|说错|弄错|搞错|打错|填错|报错|错|不对|有误|不是这样)';
const IS = '(?:应该?(?:是|为)|应为|得是|是|改(?:为|成|到|作)?|换成|更正为|调整为)';
const SAYS_WRONG = new RegExp(`${WRONG}(?![称接外应等])`, 'u');

/** 清淤那个不对，只是检测了: that something is wrong, whatever is right. */
export const saysWrong = (text: string): boolean => SAYS_WRONG.test(text);

/** 错了，是两周内; 不对，改成请环卫中心研究. */
const RIGHT_ALONE = new RegExp(
  sequence(
    `^(?:不好意思|抱歉|等等|稍等|[，,\\s]){0,3}(?:(?:我|刚才|刚刚|上面|这里|这个){0,3}${WRONG}了?[，,。！!：:\\s]{0,3})?`,
    `(?:${IS})[：:，,\\s]{0,2}(?<right>[^，,。；;]{1,80}?)[。！!吧了]{0,2}$`,
  ),
  'u',
);
/** 把一周内改成两周内, 水务局写错了，是住建局. */
const BOTH = new RegExp(
  sequence(
    /^(?:请|麻烦)?(?:把|将)?[“"「]?(?<wrong>[^，,。；;：:“”]{1,40}?)[”"」]?/u,
    `(?:${WRONG}了?[，,：:\\s]{0,2}${IS}|改(?:为|成|到)|换成|更正为|应(?:该)?(?:是|为))[：:]?[“"「]?`,
    /(?<right>[^，,。；;“”]{1,60}?)[”"」]?[。！!吧了]{0,2}$/u,
  ),
  'u',
);
/** 不是一周，是两周. */
const NOT_BUT =
  /^不是(?<wrong>[^，,。；;]{1,30})[，,]\s?(?:而?是|应该是)(?<right>[^，,。；;]{1,40}?)[。！!吧]{0,2}$/u;

/** 日期应该是6月15日，不是12日. */
const BUT_NOT = new RegExp(
  sequence(
    /^[\u4e00-\u9fff]{0,6}?(?:应该?(?:是|为)|应为|得是|是)(?<right>[^，,。；;]{1,30}?)[，,\s]?/u,
    /(?:而)?不是(?<wrong>[^，,。；;？?]{1,30}?)[。！!吧]{0,2}$/u,
  ),
  'u',
);

/** Null for a text that puts nothing right. */
export function correctionIn(text: string): Correction | null {
  const whole = text.trim().replace(LEAD, '').replace(SLIP_BEHIND, '');
  const said = behindNo(whole)[0] ?? whole;
  if (whole.length > LONGEST) return null;
  const found = NOT_BUT.exec(whole) ?? BUT_NOT.exec(said) ?? BOTH.exec(said);
  const { wrong, right } = found?.groups ?? {};
  if (wrong !== undefined && right !== undefined && !SAYS_NOTHING.test(wrong)) {
    return { wrong, right };
  }
  const alone = RIGHT_ALONE.exec(said)?.groups?.right;
  return alone === undefined ? null : { wrong: null, right: alone };
}

/** 改一下，… says no more than that something is. */
const LEAD =
  /^(?:(?:改|更正|修改|调整|纠正)(?:一下|个地方|一处)|等等|等一下|稍等|对了|哦)[，,：:。\s]{1,2}/u;
/** 是2处，刚才打错了. */
const SLIP_BEHIND = new RegExp(
  `[，,。\\s]{1,2}(?:我|刚才|刚刚|前面|上面){0,2}${WRONG}了?[。！!]?$`,
  'u',
);
const LONGEST = 120;
const SAYS_NOTHING = /^(?:不对|错了?|这个|这里|刚才|上面|我|不是|我?[写说弄搞打填报])$/u;

/**
 * A text with the correction in it: what is wrong is replaced where it stands once, the whole day or number of which it is the end; without
 * that, what is of the same kind (a limit, a day, a number of something) where there is one of it, or what stands beside or between the same
 * words. Null where none of that is certain.
 */
export function putRight(text: string, { wrong, right }: Correction): string | null {
  if (wrong !== null && LABEL.test(wrong)) return valueReplaced(text, wrong, right);
  if (wrong !== null) return wholeReplaced(text, wrong, right) ?? replacedOnce(text, wrong, right);
  for (const kind of KINDS_OF_RECORDS) {
    if (!isWhole(kind, right)) continue;
    const [only, ...others] = [...matchesOf(kind, text)];
    const by = right.replace(/前$/u, '');
    return only && others.length === 0 ? replacedOnce(text, only[0], by) : null;
  }
  return besideSame(text, right) ?? betweenSame(text, right);
}

function isWhole(kind: RegExp, text: string): boolean {
  const [only] = [...matchesOf(kind, text)];
  return only !== undefined && only[0] === text.replace(/前$/u, '');
}

function replacedOnce(text: string, old: string, by: string): string | null {
  const at = text.indexOf(old);
  if (at < 0 || text.includes(old, at + 1)) return null;
  return `${text.slice(0, at)}${by}${text.slice(at + old.length)}`;
}

/** 联系人应该是小李, of 联系人：小王: what is called by its name has its value replaced; a day or a number by its looks. */
function valueReplaced(text: string, label: string, value: string): string | null {
  const at = text.indexOf(label);
  const isOne = at >= 0 && !text.includes(label, at + 1);
  const old = isOne ? VALUE.exec(text.slice(at + label.length))?.groups : undefined;
  if (!old?.value) {
    return KINDS_OF_RECORDS.some((kind) => isWhole(kind, value))
      ? putRight(text, { wrong: null, right: value })
      : null;
  }
  const start = at + label.length + (old.mark ?? '').length;
  return `${text.slice(0, start)}${value}${text.slice(start + old.value.length)}`;
}

const LABEL =
  /^(?:[\u4e00-\u9fff]{0,4})(?:人|电话|时间|日期|日子|地点|地址|单位|数量|数|金额|人数|名称|名字|期限|时限|邮箱)$/u;
const VALUE = /^(?<mark>[：:为是]?\s?)(?<value>[^，,。；;：:\s]{1,16})(?=$|[，,。；;\s])/u;

/** 6月15日 for 12日, where 6月12日 stands there. */
function wholeReplaced(text: string, old: string, by: string): string | null {
  const kind = KINDS_OF_RECORDS.find((one) => isWhole(one, by));
  const ends = kind ? [...matchesOf(kind, text)].filter(([whole]) => whole.endsWith(old)) : [];
  const [only, ...others] = ends;
  return only && others.length === 0 ? replacedOnce(text, only[0], by) : null;
}

/** 3个班组, of 增加2个班组: a number or a day with the words behind or before it takes the place of the one that stands beside the same. */
function besideSame(text: string, right: string): string | null {
  for (const kind of KINDS_OF_RECORDS) {
    const [only, ...others] = [...matchesOf(kind, right)];
    if (!only || others.length > 0) continue;
    const before = right.slice(0, only.index);
    const after = right.slice(only.index + only[0].length);
    if (before.length + after.length < SHORTEST_TAIL) continue;
    const places = [...matchesOf(kind, text)].filter(
      (one) =>
        text.slice(0, one.index).endsWith(before) &&
        text.slice(one.index + one[0].length).startsWith(after),
    );
    const [place, ...more] = places;
    if (!place || more.length > 0) continue;
    return `${text.slice(0, place.index)}${only[0]}${text.slice(place.index + place[0].length)}`;
  }
  return null;
}

/** 请环卫中心研究, of 请城管局研究垃圾分类: what begins and ends alike takes the place of what does. */
function betweenSame(text: string, right: string): string | null {
  for (let tail = Math.min(right.length - 2, LONGEST_TAIL); tail >= SHORTEST_TAIL; tail -= 1) {
    const end = right.slice(-tail);
    const until = text.indexOf(end);
    if (until < 0 || text.includes(end, until + 1)) continue;
    const from = text.lastIndexOf(right.charAt(0), until);
    const between = from < 0 ? '' : text.slice(from, until);
    if (between === '' || between.length > LONGEST_BETWEEN || /[，,。；;]/u.test(between)) continue;
    return `${text.slice(0, from)}${right}${text.slice(until + tail)}`;
  }
  return null;
}

const LONGEST_TAIL = 12;
const SHORTEST_TAIL = 2;
const LONGEST_BETWEEN = 20;
