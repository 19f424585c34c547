import type { Charged } from '../../domain/charged.ts';
import { either, sequence } from '../pattern.ts';
import type { QuestionReader } from '../reader.ts';
import { plain } from '../text/plain.ts';
import { type ChargedPlace, chargedPlaces } from './charged-places.ts';
import { withFullNames } from './full-names.ts';

/** Who comes to a list of units and who goes from it, and as what, where that is said. */
export interface UnitsChanged {
  readonly part: UnitsPart | null;
  readonly added: readonly Charged[];
  readonly dropped: readonly Charged[];
}

/** 牵头, 配合, 参加, 陪同. */
export type UnitsPart = 'leads' | 'assists' | 'attends' | 'accompanies';

/**
 * 市场监管局不用叫, 公安局的老李也喊上, 协办加环卫, 发改换成财政, 再加个财政局，城管局去掉. Null for a text that says anything besides, so
 * that nobody is put on a list by half a sentence.
 */
export function unitsChanged(text: string, { lexicon }: QuestionReader): UnitsChanged | null {
  const bare = plain(text)
    .replace(/[。.！!\s]{1,3}$/u, '')
    .replace(LEADS_TO, '');
  const named = bare.length <= LONGEST ? chargedPlaces(bare, lexicon) : [];
  const said = named.length > 0 ? bare : withFullNames(bare, lexicon);
  const places = said === bare ? named : chargedPlaces(said, lexicon);
  if (places.length === 0) return null;
  const clauses = asOne(masked(said, places)).split(/[，,；;]/u);
  const left = places.map(({ charged }) => charged);
  const read = clauses
    .filter((clause) => clause.trim() !== '')
    .map((clause) => readClause(clause.trim(), left.splice(0, countIn(clause))));
  const known = read.filter((one) => one !== null);
  const isAlone = known.length === 1 && INSTEAD.test(clauses.join(''));
  return known.length < read.length || isAlone ? null : together(known);
}

/** 不对，是…; 改一下，不是…: that something is wrong, before what it is. */
const LEADS_TO =
  /^(?:(?:不对|错了|(?:我|刚才|单位|责任单位)?(?:写错|说错|弄错|搞错|打错)了?|改一下|更正一?下?|更正|等等|不好意思|抱歉|哦|哎)[，,、：:！!\s]{1,2}){1,2}/u;
const LONGEST = 80;
/** Stands for a name. */
const NAME = '□';
const countIn = (clause: string): number => clause.split(NAME).length - 1;

function masked(said: string, places: readonly ChargedPlace[]): string {
  let text = '';
  let from = 0;
  for (const { start, end } of places) {
    text += `${said.slice(from, start)}${NAME}`;
    from = end;
  }
  return text + said.slice(from);
}

/** 不是财政局，是住建局 is said in one breath, and so is 是住建局，不是财政局. */
const asOne = (text: string): string =>
  text
    .replace(
      /((?:应该?|得)?是□(?:[、和及跟与]□){0,9}(?:才对|才是)?)[，,]\s?(?=(?:而)?(?:不是|没有?)□)/gu,
      '$1',
    )
    .replace(/(不是□|□(?:写错|搞错|弄错|错|不对)了?)[，,]\s?(?=(?:而|应该?|得)?是)/gu, '$1');

const PARTS: readonly (readonly [RegExp, UnitsPart])[] = [
  [/协办|配合|协助/u, 'assists'],
  [/主办|牵头|责任|承办/u, 'leads'],
  [/陪/u, 'accompanies'],
  [/参加|参会|与会|出席|邀请|列席|到会/u, 'attends'],
];
const LABEL = new RegExp(
  either(
    sequence(
      /(?:从|在)?(?:协办|配合|主办|牵头|责任|承办|参加|参会|与会|出席|邀请|列席|陪同)(?:单位|人员|对象|名单|范围)?/u,
      /(?:的|里面?|里头|中|那边|上|这[边里]){1,2}/u,
    ),
    sequence(
      /^(?:协办|配合|主办|牵头|责任|承办|参加|参会|与会|出席|邀请|列席|陪同)(?:单位|人员|对象|名单|范围)?/u,
      /(?=再|还|也|要|加|添|补|增|去|删|减|少|漏|不|改|换)/u,
    ),
    /(?<=加|加上|新增|补上|去掉|减少|删掉)(?:协办|配合|主办|参加|陪同)(?:单位)?(?=□)/u,
  ),
  'u',
);

const LEAD =
  '(?:再|还|另外|另|也|请|把|将|给|给我|帮我|那|就|得|要|麻烦|对了|哦|先|记得|别忘了|[，,：:\\s]){0,4}';
const NAMES = `${NAME}(?:[、和及跟与]?${NAME}){0,9}`;
const OF = '(?:的[\\u4e00-\\u9fff]{1,4}?|那边|这边|他们)?';
const ALSO = '(?:就|都|也|一起|一块儿?|一并|一同|先|还是|还|得|要|应该?|可以){0,4}';
const COMES =
  '(?:参加|参会|到会|出席|列席|与会|陪同|陪着?|随同|跟着?(?:去|来)?|协办|配合|协助|牵头|主办|办理|办|来|去|到)';
const INVITES = '(?:叫|请|通知|邀请|喊|发|送|让|带)';
const NOT = '(?:不用|不必|不要|无需|用不着|没必要|不需要|不|别|甭)';
const END = '(?:一下|了|吧|哈|啊){0,2}$';
const OFF =
  '(?:去掉|去除|去了|删掉|删除|删去|删了|删|拿掉|划掉|减掉|减去|撤掉|撤下来?|抹掉|免了|免掉)';
const ON =
  '(?:列进来|列进去|列入|放进来|放进去|放上|纳进来|拉进来|拉上|算进来|加上|加进来?|加进去|加入|加|添上|添进来|补上|补进来|带上|叫上|叫来|喊上|喊来|请上|请来|算上|列上|写上|漏掉|漏|落|忘|没写上|没加上)';

const DROPS: readonly RegExp[] = [
  new RegExp(
    `^${LEAD}${NAMES}${OF}${ALSO}${NOT}(?:再)?(?:${INVITES}|${COMES})?(?:${COMES})?${END}`,
    'u',
  ),
  new RegExp(`^${LEAD}${NAMES}${OF}${ALSO}${OFF}${END}`, 'u'),
  new RegExp(`^${LEAD}${NOT}(?:再)?${INVITES}${NAMES}${OF}(?:${COMES})?${END}`, 'u'),
  new RegExp(`^${LEAD}(?:${OFF}|减少|减|少请|不要|不用|不带)${NAMES}${OF}(?:${COMES})?${END}`, 'u'),
];
const ADDS: readonly RegExp[] = [
  new RegExp(
    `^${LEAD}(?:加上|加进|加入|增加|新增|增请|补充|带上|叫上|喊上|请上|邀请|算上|加|添上|添|补上|补|带|叫|喊|请|让|通知|漏|少|落|忘|缺)了?(?:一?[个家])?${NAMES}${OF}${ALSO}(?:${COMES})?${END}`,
    'u',
  ),
  new RegExp(`^${LEAD}${NAMES}${OF}${ALSO}${ON}(?:${COMES})?${END}`, 'u'),
  new RegExp(
    `^${LEAD}${NAMES}${OF}(?=[^□]*(?:也|一起|一块|一并|一同|还))${ALSO}${COMES}${END}`,
    'u',
  ),
  new RegExp(`^${LEAD}${NAMES}${OF}(?:来)?(?:配合|协办|协助|陪同|随同|列席)${END}`, 'u'),
];
/** 换成城管局, behind who does not come. */
const INSTEAD = new RegExp(
  `^${LEAD}(?:换成|换|改成|改为|改由|由)${NAMES}${OF}${ALSO}(?:${COMES})?${END}`,
  'u',
);
const REPLACES = new RegExp(
  sequence(
    `^${LEAD}`,
    either(
      `不是(?<not>${NAMES})(?:而|应该?|得)?是(?<but>${NAMES})`,
      `(?:应该?|得)?是(?<right>${NAMES})(?:才对|才是)?(?:而)?(?:不是|没有?)${NAMES}`,
      `(?<old>${NAMES})(?:(?:换|改)[成为]?了?|(?:写错|搞错|弄错|错|不对)了?(?:应该?|得)?(?:是|改成|换成))(?<by>${NAMES})`,
    ),
    END,
  ),
  'u',
);

function readClause(clause: string, charged: readonly Charged[]): UnitsChanged | null {
  if (charged.length === 0) return null;
  const part = PARTS.find(([form]) => form.test(clause))?.[1] ?? null;
  const rest = clause.replace(LABEL, '');
  const { not, old = not, right } = REPLACES.exec(rest)?.groups ?? {};
  if (right !== undefined) {
    const count = countIn(right);
    return { part, added: charged.slice(0, count), dropped: charged.slice(count) };
  }
  if (old !== undefined) {
    const count = countIn(old);
    return { part, added: charged.slice(count), dropped: charged.slice(0, count) };
  }
  if (DROPS.some((form) => form.test(rest))) return { part, added: [], dropped: charged };
  return [...ADDS, INSTEAD].some((form) => form.test(rest))
    ? { part, added: charged, dropped: [] }
    : null;
}

const together = (all: readonly UnitsChanged[]): UnitsChanged => ({
  part: all.find(({ part }) => part !== null)?.part ?? null,
  added: all.flatMap(({ added }) => added),
  dropped: all.flatMap(({ dropped }) => dropped),
});
