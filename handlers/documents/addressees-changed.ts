import { sequence } from '../../src/reading/pattern.ts';
import type { Changeable } from './changed-text.ts';

type Addressees = Pick<Changeable, 'sendTo' | 'copyTo'>;

const FIELD = '(?<field>主送|抄送)(?:单位|机关)?(?:名单)?(?:里面?|中|那里|上|的)?';
const WHO = '(?<who>[^，,。；;：:]{2,60}?)';
const END = '(?:一下|了|吧|哈)?[。！!]?$';
const ADDS: readonly RegExp[] = [
  new RegExp(
    `^${FIELD}(?:再|还|也|要|另外?|给我|请){0,3}(?:加上|加进|加|增加|添上|添|补上|补|带上|漏了|少了)(?:一?[个家])?(?:上)?[：:]?${WHO}${END}`,
    'u',
  ),
  new RegExp(
    `^(?:请|再|还|也|另外?|要|得){0,3}(?:增加|加|补|添|带)(?:上|一?[个家])?${FIELD}[：:，,]?\\s?${WHO}${END}`,
    'u',
  ),
  new RegExp(
    `^(?:请|再|还|把|将){0,2}${WHO}(?:也|还|一并|一起|都|要){0,3}(?:加到|加进|加入|放到|放进|列入|列到|写进)?${FIELD}${END}`,
    'u',
  ),
  new RegExp(`^(?:再|还|也|另外?|要){1,3}${FIELD}(?:给|到|一下)?${WHO}${END}`, 'u'),
  /^(?<field>抄送)(?:给|到|一下)?(?<who>[^，,。；;：:为成]{2,40}(?:局|办|中心|大队|分局|委|部|街道|单位|政府|组))[吧了。]{0,2}$/u,
];
/** 民政局也加上, 再给区财政局发一份: who is to have it besides, and no field is named; 抄送 where that is said. */
const NAMES =
  '(?<who>[^，,。；;：:为成发抄]{1,40}?(?:局|办|中心|大队|分局|委|部|街道|办事处|单位|政府|组|公司))';
const ALSO: readonly RegExp[] = [
  new RegExp(
    sequence(
      /^(?:还|把|另外|那|对了|再|[，,\s]){0,3}/u,
      NAMES,
      /(?:那边|那里)?(?:(?:也|一并|一起|都){1,2}(?:要|得|该)?|(?=加进|放进|加上))/u,
      /(?:加上|加进[来去]?|放进[来去]|写上|算上|列上|带上|(?<field>抄送)(?:上)?(?:一份)?|(?:发|送|给|来)(?:上|到)?(?:一?份)?)/u,
      END,
    ),
    'u',
  ),
  new RegExp(
    sequence(
      /^(?:还|另外|那|对了|[，,\s]){0,3}(?:再|也|还要?|顺便|一并|另外){1,3}/u,
      /(?:给|发给?|送给?|加上?|算上|带上)/u,
      NAMES,
      /(?:也)?(?:发|送|抄|来)?(?:上)?(?:一?份)?/u,
      END,
    ),
    'u',
  ),
];
const DROPS: readonly RegExp[] = [
  new RegExp(
    `^${FIELD}(?:就|给我|请|把|将){0,2}(?:去掉|去除|删掉|删除|删去|删了|删|拿掉|划掉|减去|减掉|不要|不用|别写|不写)${WHO}${END}`,
    'u',
  ),
  new RegExp(
    `^(?:请|把|将){0,2}${WHO}(?:从)?${FIELD}(?:去掉|去除|删掉|删除|删去|删了|删|拿掉|划掉|减去|减掉)${END}`,
    'u',
  ),
  new RegExp(
    `^${FIELD}(?:把|将)?${WHO}(?:去掉|去除|删掉|删除|删去|删了|拿掉|划掉|不要了?)${END}`,
    'u',
  ),
  new RegExp(`^${WHO}(?:就|都)?(?:不用|不要|不必|别|不)${FIELD}${END}`, 'u'),
];

/** 不抄送了, 抄送都不要了. */
const COPIES_NONE =
  /^(?:就|都|先|谁都|也)?(?:不用|不要|不必|别|不|取消|去掉|删掉|删去)抄送(?:单位)?了?[吧。！!]?$|^抄送(?:单位)?(?:就|都|全|全部)?(?:去掉|删掉|删去|取消|不要|不用|不写)了?[吧。！!]?$/u;

/** 主送再加个区园林绿化服务中心, 抄送去掉区政府办, 把街道办从主送里删掉: the addressees as they are then; null for any other text. */
export function addresseesChanged(said: string, now: Addressees): Partial<Addressees> | null {
  const text = said.trim();
  if (text.length > LONGEST) return null;
  if (!/主送|抄送/u.test(text)) return addedBesides(text, now);
  if (COPIES_NONE.test(text)) return { copyTo: null };
  for (const form of DROPS) {
    const { field, who = '' } = form.exec(text)?.groups ?? {};
    if (field === undefined) continue;
    const list = now[nameOf(field)] ?? '';
    const gone = namesIn(who.replace(/从$/u, ''));
    const stays = namesIn(list).filter((one) => !gone.some((name) => isSame(one, name)));
    return stays.length < namesIn(list).length ? { [nameOf(field)]: joined(stays) } : null;
  }
  for (const form of ADDS) {
    const { field, who = '' } = form.exec(text)?.groups ?? {};
    if (field === undefined) continue;
    const list = now[nameOf(field)];
    return { [nameOf(field)]: joined([...new Set([...namesIn(list ?? ''), ...namesIn(who)])]) };
  }
  return addedBesides(text, now);
}

/** Whoever gets one as well stands with those it is sent to. */
function addedBesides(text: string, now: Addressees): Partial<Addressees> | null {
  for (const form of ALSO) {
    const { who, field = '主送' } = form.exec(text)?.groups ?? {};
    if (who === undefined) continue;
    const list = namesIn(now[nameOf(field)] ?? '');
    const added = namesIn(who).filter((name) => !list.some((one) => isSame(one, name)));
    return { [nameOf(field)]: joined([...list, ...added]) };
  }
  return null;
}

const LONGEST = 80;

const nameOf = (field: string): keyof Addressees => (field === '主送' ? 'sendTo' : 'copyTo');

const namesIn = (list: string): readonly string[] =>
  list.split(/[、，,和]/u).filter((one) => one.trim() !== '');

/** 城管局 is 区城管局, and 住建局 区住房城乡建设局: its letters stand in the name in their order. */
function isSame(one: string, said: string): boolean {
  const name = one.replace(/^区/u, '');
  const short = said.replace(/^区/u, '');
  if (name.charAt(0) !== short.charAt(0) || name.at(-1) !== short.at(-1)) return false;
  let at = -1;
  return [...short].every((letter) => {
    at = name.indexOf(letter, at + 1);
    return at >= 0;
  });
}

const joined = (names: readonly string[]): string | null =>
  names.length > 0 ? names.join('、') : null;
