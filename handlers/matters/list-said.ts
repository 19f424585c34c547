import type { Intent } from '../../src/domain/intent.ts';
import type { MatterKind } from '../../src/domain/matter.ts';
import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { type Decided, decidedAsked } from '../../src/reading/matters/decided-asked.ts';
import { leadersIn } from '../../src/reading/names/leaders-said.ts';
import { findMentions } from '../../src/reading/names/mentions.ts';
import { groupsIn, unitsIn } from '../../src/reading/names/named-in.ts';
import { askerOf, type Said } from '../../src/reading/said.ts';
import { documentIn } from '../../src/reading/spans/document.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { piecesBy } from '../../src/reading/words/pieces.ts';
import type { ListMatters, Picked } from './intents.ts';
import { type Part, WORDS } from './list-words.ts';

const partsOf = piecesBy(WORDS);
const LONGEST = 28;
/** What must stand somewhere in it; most messages are spared the rest by it. */
const NAMES_ANY = /批|查[了过我咱]|督办|问题|调度|移交|签|文|会|检查|明察|暗访|核销|销号|注结/u;

/**
 * 哪些批示超期了, 住建局的督办, 上周发了几个文, 韩书记批了几件, 没签收的催一下: which records, in what state, of which days and whose; every word of
 * it is known. Null for any other text.
 */
export function readPicked(said: Said): Intent | null {
  const { body } = said;
  const decided = decidedAsked(body);
  if (decided) return listDecided(decided, said);
  if (body.length > LONGEST || !NAMES_ANY.test(body) || IS_TO_GIVE.test(body)) return null;
  if (INSPECTED_US.test(body) && unitsReportedFor(said.roles).length > 0)
    return listed('inspection', 'all', { unit: null, group: null }, null);
  if (NEXT_MEETING.test(body)) return listed('meeting', 'open', NOBODYS, null);
  const { scope, days, text } = scopeIn(body, said);
  const { pieces, rest } = partsOf(text);
  if (rest !== '') return null;
  const has = (...parts: readonly Part[]) => parts.some((part) => pieces.includes(part));
  const isGiven = has('given') || scope.giver !== undefined;
  const named = [...new Set(pieces.filter(isKind))];
  const implied = isGiven ? 'instruction' : impliedBy(text);
  const kinds: readonly MatterKind[] = named.length === 0 && implied ? [implied] : named;
  const [pick, ...others] = [...new Set(pieces.flatMap((one) => pickOf(one) ?? []))];
  const [of = null] = kinds;
  if (of !== null && others.length === 0 && COUNTED.includes(of) && ofAllAndSome(text))
    return listed(of, 'all', scope, days);
  if (kinds.length > 1 || others.length > 0) {
    const isCounted = has('quantity') && kinds.every((kind) => COUNTED_TOGETHER.includes(kind));
    return isCounted ? listedEach(kinds, [...(pick ? [pick] : []), ...others], scope) : null;
  }
  if (has('urge') && URGES.test(text)) {
    const isUrged = pick === 'unsigned' || (of !== null && (pick === 'late' || pick === 'soon'));
    return isUrged ? { kind: 'urge-matters', of, pick } : null;
  }
  if (of === null || (of === 'issue' && UNSOLVED.test(text))) return null;
  // 六月份各单位反映了哪些存在问题: of the reports of that month.
  if (of === 'issue' && days !== null && TOLD_BY_UNITS.test(body)) return null;
  // 这个通知的文号: of the notice itself, and of no meeting that was called.
  if (of === 'meeting' && documentIn({ text }).length > 0) return null;
  const isOfMany = has('all') || (isGiven && !has('one') && !ONE_OF_THEM.test(text));
  if (of === 'transfer' && (has('how') || HANDED_OVER.test(text)))
    return listed(of, 'all', scope, days);
  if (has('how') && !isOfMany) {
    const isOne = has('one') || /[我咱][们的]?/u.test(text) || of === 'meeting';
    return isOne && !pick ? { kind: 'show-lately', of } : null;
  }
  const isOfRecords = of !== 'issue' || has('begun', 'how') || pick !== undefined;
  const isOfDays =
    days !== null &&
    isOfRecords &&
    (has('quantity', 'how') || pick !== undefined || ANY_OF_THEM.test(text)) &&
    !(of === 'document' && days.from > said.today);
  if (days !== null && !isOfDays) return null;
  const isListed =
    isOfDays ||
    has('how') ||
    (has('recent') && has('held', 'begun', 'given') && has('shows', 'quantity')) ||
    (of === 'transfer' && TRANSFERS_COUNTED.test(text)) ||
    (isGiven && (pick !== undefined || has('quantity'))) ||
    (has('quantity') && (COUNTED.includes(of) || has('held', 'begun'))) ||
    (isOfSomebody(scope) && OF_UNITS.includes(of)) ||
    (OF_KIND.includes(of) && ALL_OF.test(text)) ||
    (of === 'meeting' && HELD_YET.test(text));
  // 批示谁登记 asks who does it by the rule.
  if (pick === undefined && has('begun', 'held') && WHO.test(text)) return null;
  // 批示办结了 tells, and asks for no list; 批示谁来落实 asks of the rule.
  if (pick === 'closed' && ((!isListed && !DONE_ONES.test(text)) || WHO.test(text))) return null;
  if (!pick && WHO.test(text) && !has('how') && !isOfSomebody(scope)) return null;
  const isOnlyHeld = of === 'document' && !BY_NAME.test(text) && !has('held') && !pick;
  if ((!pick && !isListed) || isOnlyHeld) return null;
  return listed(of, pick ?? 'all', scope, isOfDays ? days : null);
}

/** 下次会啥时候, 下个会定在哪天. */
const NEXT_MEETING =
  /^(?:请问|那)?(?:下一?(?:次|个|回)|最近一?(?:次|个)|后面的?)的?(?:指挥部|办公室|例)?会议?(?:是|在|定在|定|开){0,2}(?:啥时候?|什么时[候间]|哪[天一]?[天日]?|几号|何时|几点)(?:开|召开)?(?:啊|呀|呢)?[？?]?$/u;

/** 最近暗访我们了吗, 检查有我们的吗: what they may know of is listed, and nothing else is told. */
const INSPECTED_US =
  /^(?:(?:最近|近期|这[个两]?[天月周]|本[月周]|上[月周]|有没有|有|办公室|指挥部|你们|又|是不是|[，,\s]){0,5}(?:来)?(?:暗访|明察|检查|抽查|巡查|查)(?:过|了|到)?(?:我们?|咱们?|我局)(?:局|单位|中心|大队|街道|这边|这)?(?:的|了|过)?(?:吗|没有?|么|不)?|(?:暗访|明察|检查|抽查)(?:里|中|名单|记录)?有(?:没有)?(?:我们?|咱们?|我局)(?:局|单位|中心)?(?:的)?(?:吗|没有?|么)?)[？?。]?$/u;

/** 会议定的事办到哪了: the 督办 that came of it. */
function listDecided({ isOwn, which }: Decided, said: Said): ListMatters {
  const { units, groups } = askerOf(said);
  return {
    kind: 'list-matters',
    of: 'supervision',
    unit: isOwn ? (units[0] ?? null) : null,
    group: isOwn && units.length === 0 ? (groups[0] ?? null) : null,
    pick: which,
    from: { kind: 'meeting', number: null },
    page: 1,
  };
}

/** 有什么要我批的, 有没有要督办的: what waits for a yes, or is still to be pressed for, and was not given out yet. */
const IS_TO_GIVE =
  /(?:要|等着?|需要?|该|得|待|让)(?:我们?|咱们?|领导|区长|书记)?(?:签批|批示?|交办|督办|立项)(?:的|[吗么没?？。]|$)/u;

type Scope = Pick<ListMatters, 'unit' | 'group' | 'giver'>;
type Days = NonNullable<ListMatters['held']>;

const isOfSomebody = ({ unit, group }: Scope): boolean => unit !== null || group !== null;

/** A list of one kind; a meeting is of the day on which it takes place, anything else of when it began, ended or is due. */
function listed(of: MatterKind, pick: Picked, scope: Scope, days: Days | null): ListMatters {
  const list: ListMatters = { kind: 'list-matters', of, ...scope, pick, page: 1 };
  if (days === null) return list;
  if (of === 'meeting') return { ...list, held: days };
  const what = pick === 'closed' ? 'ended' : pick === 'soon' ? 'due' : 'begun';
  return { ...list, pick: pick === 'soon' ? 'open' : pick, within: { what, ...days } };
}

/** Whose records are meant, who gave them and of which days they are, and the text without it. */
function scopeIn(body: string, said: Said) {
  const text = plain(body)
    .replace(/这周|这一周/u, '本周')
    .replace(/这个?季度/u, '本季度');
  const [found, ...others] = findDays(text, said.today);
  const days = found && others.length === 0 ? { from: found.from, to: found.to } : null;
  const bare = days === null ? text : text.replace(found?.text ?? '', '');
  const { giver, rest: given } = giverIn(bare, said);
  const { whose, rest } = whoseIn(given, said);
  return { scope: { ...whose, ...(giver ? { giver } : {}) }, days, text: rest };
}

/** 韩书记批了几件, 我批的: who gave the 批示, by surname or name, with the verb left in its place. */
function giverIn(text: string, { reader: { plan } }: Said) {
  const own = GIVEN_BY_SPEAKER.exec(text);
  if (own) return { giver: 'speaker' as const, rest: text };
  const [leader] = leadersIn(text, plan);
  const surname = leader === undefined ? undefined : NAMED_LEADER.exec(leader)?.groups?.surname;
  const isHolder = plan.posts.some(
    ({ holders }) => leader !== undefined && holders.includes(leader),
  );
  const name = isHolder ? leader : surname;
  if (leader === undefined || name === undefined || !GIVES.test(text.split(leader)[1] ?? ''))
    return { giver: null, rest: text };
  return { giver: { name, words: leader }, rest: text.replace(leader, '').replace(GIVES, '批示') };
}

const GIVEN_BY_SPEAKER = /^(?:我|本人)(?:亲自|之前|上次|刚)?(?:批|交办|签批)/u;
const GIVES =
  /^(?:亲自|之前|上次|刚)?(?:一共|总共|共|都)?(?:签批|批示|批|交办)(?:下来|下去|出去|过|了|给)*/u;
/** 韩书记, 韩区长: a surname and what they are called by; 区领导 names nobody. */
const NAMED_LEADER = /^(?<surname>[^区市副总])(?:副?区长|书记|副?市长|主任)$/u;

/** 发文、会议、督办各有几件在办; 批示办了几件，超期几件: a list for each. */
function listedEach(
  kinds: readonly MatterKind[],
  picks: readonly Picked[],
  scope: Scope,
): Intent | null {
  const wanted = kinds.flatMap((of) =>
    (picks.length > 0 ? picks : (['all'] as const)).map((pick) => listed(of, pick, scope, null)),
  );
  return wanted.length > 0 && wanted.length <= MOST_AT_ONCE
    ? { kind: 'take-several', wanted }
    : null;
}

const MOST_AT_ONCE = 6;

const NOBODYS = { unit: null, group: null };

/** 住建局的, 第四组的, 我们局的: whose records are meant, and the text without it. */
function whoseIn(text: string, said: Said) {
  const { units, groups } = askerOf(said);
  const own = OWN.exec(text);
  if (own?.groups?.group !== undefined)
    return { whose: { unit: null, group: groups[0] ?? null }, rest: text.replace(own[0], '') };
  if (own && units.length === 1)
    return { whose: { unit: units[0] ?? null, group: null }, rest: text.replace(own[0], '') };
  const named = findMentions(text, said.reader.lexicon).filter(({ start, end }) => {
    const words = text.slice(start, end);
    return (
      !OFFICES.test(words) &&
      unitsIn(words, said.reader).length + groupsIn(words, said.reader).length === 1
    );
  });
  const [only, ...others] = named;
  if (!only || others.length > 0) return { whose: NOBODYS, rest: text };
  const words = text.slice(only.start, only.end);
  const [unit = null] = unitsIn(words, said.reader);
  const [group = null] = unit === null ? groupsIn(words, said.reader) : [];
  return { whose: { unit, group }, rest: text.slice(0, only.start) + text.slice(only.end) };
}

const OWN =
  /(?:我们?|本|咱们?)(?:(?:局|单位|中心|大队|分局|街道|办事处)|(?<group>组))(?!里|长|织)/u;
/** 办公室 is who keeps the records. */
const OFFICES = /办公室|指挥部/u;

/** 还有哪些问题没解决 asks of the reports as well. */
const TOLD_BY_UNITS = /反[映应]|存在|报上?来|报送|月报|季报|提[了出到]|困难|难处/u;
const UNSOLVED = /^(?!.*(?:几|多少)).*[没未]解决/u;

const URGES = /催|督促|提醒|^(?:叫|让|请|通知)|抓紧|赶紧|赶快|尽快/u;
const DONE_ONES = /[结完好销决成]了?的/u;
/** 会议有哪些 asks for the three kinds of the notice; 会议都有哪些 for those that were held. */
const ALL_OF = /都有哪些|所有|全部/u;
const OF_KIND: readonly MatterKind[] = ['meeting', 'inspection', 'dispatch'];
/** 明天有会吗, 这周有督办吗. */
const ANY_OF_THEM =
  /有(?:什么|啥)?(?:新的?)?(?:会议?|督办|批示|发文|检查|调度)件?(?:要开)?(?:吗|没有?|么)?[？?。]?$|(?:[吗么]|没有?)[？?。]?$|没有?(?:搞|做|去|查|发|组织|开展|进行)过[^，,。]{0,8}[吧吗]?[？?。]?$/u;
const WHO = /谁/u;
/** 移交了没有; and 移交什么 asks of the rule. */
const HANDED_OVER = /移交(?:了|过去了?|过)?(?:没有?|吗|么)/u;
const TRANSFERS_COUNTED = /(?:几|多少)[批次件份]/u;
/** 一共几件，几件办结; 开了几件销了几件: the list of all says both. */
const ofAllAndSome = (text: string): boolean => COUNTED_TWICE.test(text);
const COUNTED_TWICE = /(?:几|多少)[件个][^几多]{0,8}(?:几|多少)[件个]/u;

/** 还有几件没核销: by the word that is said of one kind alone. */
const impliedBy = (text: string): MatterKind | null =>
  SAID_OF.find(([said]) => said.test(text))?.[1] ?? null;
const SAID_OF: readonly (readonly [RegExp, MatterKind])[] = [
  [/核销|销号/u, 'supervision'],
  [/注结/u, 'instruction'],
  [/查[了过](?:几|多少)[回次趟]/u, 'inspection'],
];
/** 我批的那件办得怎么样了. */
const ONE_OF_THEM = /那[件个份](?!几)/u;
/** 这个月指挥部会开了没. */
const HELD_YET = /开没开|开了[没吗]/u;
/** 发过哪些文, and never 文有哪些. */
const BY_NAME = /发文|公文/u;
/** Of these nothing but the records is meant where they are counted: the rules speak of other 公文 and 问题. */
const COUNTED_TOGETHER: readonly MatterKind[] = [
  'document',
  'meeting',
  'instruction',
  'supervision',
  'dispatch',
  'inspection',
];
const COUNTED: readonly MatterKind[] = ['document', 'instruction', 'supervision'];
/** A unit has these; its 问题 may be those of its reports, and so are those of a month: 6月有哪些存在问题. */
const OF_UNITS: readonly MatterKind[] = ['instruction', 'supervision'];

const isKind = (part: Part): part is MatterKind => KINDS.includes(part);
const KINDS: readonly string[] = [
  'document',
  'meeting',
  'instruction',
  'supervision',
  'issue',
  'dispatch',
  'inspection',
  'transfer',
];

const pickOf = (part: Part): Picked | null => PICKS.find((one) => part === `pick:${one}`) ?? null;
const PICKS: readonly Picked[] = ['open', 'closed', 'late', 'soon', 'unsigned', 'returned'];
