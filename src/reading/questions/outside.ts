import type { Intent } from '../../domain/intent.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Said } from '../names/mentions.ts';
import { ORGANS } from '../names/organs.ts';
import type { Asked, Asker, QuestionReader } from '../reader.ts';
import { plain } from '../text/plain.ts';

/** A number that the plan does not have: 任务38, 第九组. */
export function readMissingNumber(asked: Asked): Intent | null {
  const { missingTask, missingGroup } = asked.subjects;
  if (missingTask !== null) return { kind: 'miss-number', of: 'task', number: missingTask };
  if (missingGroup !== null) return { kind: 'miss-number', of: 'group', number: missingGroup };
  return null;
}

/**
 * Something of another district or of a higher level of government: 邻区的公厕, 市城管局局长, 市城管局.
 * A name that only begins like it and stands in the plan is none: 《某市停车场规划》.
 */
export function readElsewhere(asked: Asked, _asker: Asker, reader: QuestionReader): Intent | null {
  const subject = elsewhereIn(asked, reader);
  if (subject === null) return null;
  return subject.startsWith('区')
    ? { kind: 'miss-name', name: subject }
    : { kind: 'decline', subject };
}

/** The general offices of government and party are not the command's. */
const GENERAL_OFFICE = /[市省县区](?:人民)?(?:政府|委|人大|政协)办(?:公[室厅])?/u;

function elsewhereIn(asked: Asked, { plan, planText }: QuestionReader): string | null {
  const office = GENERAL_OFFICE.exec(asked.text)?.[0];
  if (office !== undefined && !planText.includes(office)) return office;
  for (const mention of asked.mentions) {
    const words = asked.text.slice(mention.start, mention.end);
    if (mention.meanings.some(({ kind }) => kind === 'unit' || kind === 'post')) {
      const before = asked.text.slice(0, mention.start);
      if (/(?<!城)[市省]$/u.test(before) && !/^[区各]/u.test(words))
        return `${before.slice(-1)}${words}`;
    }
    if (!mention.meanings.some((meaning) => meaning.kind === 'elsewhere')) continue;
    const rest = asked.text.slice(mention.end);
    if (
      rest.startsWith(plain(plan.command.district)) ||
      planText.includes(words + rest.slice(0, 3))
    )
      continue;
    if (!isAbove(words, plan)) return words;
    const next = asked.mentions.find((other) => other.start === mention.end);
    const isOfIt = next?.meanings.some(
      (meaning) => meaning.kind === 'unit' || meaning.kind === 'post',
    );
    if (isOfIt || /^的?(?:.{0,6}(?:局|委|办|部|厅|市长|书记|主任|领导|政府)|.{0,4}有)/u.test(rest))
      return words;
    if (asked.subjects.tasks.length === 0 && !asked.guidance.some((match) => match.tells > 0))
      return words;
  }
  return null;
}

/** Whether it is a higher level of this district, which people may name beside their own. */
const isAbove = (words: string, { document }: Plan): boolean =>
  [document.issuer, ...document.basis.map((basis) => basis.name)].some((name) =>
    plain(name).includes(words),
  );

const UNIT_LIKE =
  /(?<!本|我|全|辖|社|片|小|城|街|校|景)区[\u4e00-\u9fff]{1,8}?(?:局|委员会|办公室|委(?!办)|办|部|中心|大队|分局|法院|检察院|公司)/u;
/** The same without 区, where nothing else is said before it: 税务局牵头几项. */
const UNIT_SAID =
  /^(?:请问)?(?!.{0,3}(?:[哪几每各我咱俺本这那谁什啥]|单位|多少))[\u4e00-\u9fff]{2,6}?(?:局|大队|委员会|检察院)(?=有|的|负责|牵头|参与|承担|是|在|几|管|归|要|需要|干|做)/u;
const NAME_ASKED =
  /^(?:请问|问下|问一下|那|那个)?([\u4e00-\u9fff]{2,4}?)(?:同志)?(?:是谁|是哪位|是什么(?:人|职务)|是干(?:什么|啥|嘛)的|什么职务|担任(?:什么|啥)|任什么职|负责什么|是哪个组)/u;

/** What calls itself an organ and is asked for its tasks, its group or its head. */
const BODY_ASKED =
  /^(?:请问|问下)?(区?[^哪几每各我咱俺本这那谁什啥怎如何的是有在归由和与跟及、,为把给被要问知道个项条家位了\s\w]{2,8}?(?:办|局|中心|集团|公司|委员会))(?=(?:的?(?:现任)?(?:一把手|负责人|副?主任|副?局长|书记|经理))|(?:都|也|一共|总共)*(?:有|牵头|负责|参与|参加|承担)(?:了)?(?:哪|几|什么|啥|多少)|(?:在|属于?|进)(?:了)?(?:哪|几|什么)|是(?:谁|干|做|什么|哪)|谁(?:当|是|任)|干(?:什么|啥|嘛))/u;

/** An organ made up of words that the plan knows: 海绵办, 园林绿化集团. */
export function readStrangeBody(
  { text, mentions }: Asked,
  _asker: Asker,
  { planText }: QuestionReader,
): Intent | null {
  const found = BODY_ASKED.exec(text);
  const body = found?.[1];
  if (!found || body === undefined || planText.includes(body)) return null;
  const end = found[0].length;
  const within = mentions.filter((mention) => mention.start < end);
  const isKnown = within.length === 0 || within.some((mention) => mention.end >= end);
  return isKnown ? null : { kind: 'miss-name', name: body };
}

/** 宣传舆论组 before what a group is asked for. */
const GROUP_ASKED =
  /^(?:请问|问下|那个?|咱们?|我们|谁是|有没有|查一?下?|看看)*(?!.{0,8}(?:牵头|领头|参加|参与|所在|成员|分管|加入).{0,3}组)([^哪几每各我咱俺本这那谁什啥怎如何的是有在归由和与跟及、,为把给被要问知道个项条家位了除不上下本第\d\s\w]{2,8})((?:那|这)个?)?(工作组|行动组|小组|专班|组)(?=(?:的|里|都|现任)*(?:组长|副组长|负责人|成员|组员|牵头|单位|任务|谁|有|是|归|由|叫|管|负责|包括|哪)|$)/u;

/** A working group that the plan has not, or one within whose name a known one only happens to stand: 食品安全组. */
export function readStrangeGroup(
  asked: Asked,
  _asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const [, field, the = '', ending] = GROUP_ASKED.exec(asked.text) ?? [];
  if (field === undefined || ending === undefined || NO_FIELD.test(field)) return null;
  const name = field + ending;
  if (isNamedAs(field + the + ending, asked) || isKnownGroup(field, name, reader)) return null;
  return { kind: 'miss-name', name, of: 'group' };
}

/** 水务局组 speaks of the organ, 行动组 of all groups. */
const NO_FIELD =
  /(?:局|中心|大队|院|委|部|联|办|处|会|街道)$|^(?:工作|行动|提升|专项|其他|其它)+$/u;

/** Whether the plan has a thing by the whole name, a task by all of it but 组 (养老专班), or a unit by 交警那个组. */
const isNamedAs = (name: string, { mentions, text }: Asked): boolean =>
  mentions.some(({ start, end, meanings }) => {
    const words = text.slice(start, end);
    const rest = name.replace(words, '');
    return (
      words.includes(name) ||
      (meanings.some(isOwnTopic) && GROUP_ALONE.test(rest)) ||
      (meanings.some(({ kind }) => kind === 'unit') && THAT_GROUP.test(rest))
    );
  });

const GROUP_ALONE = /^(?:(?:那|这)个?)?(?:工作组|行动组|小组|组|专班)$/u;
const THAT_GROUP = /^(?:那|这)个?(?:工作组|行动组|小组|组|专班)$/u;

const isOwnTopic = (meaning: Said): boolean =>
  meaning.kind === 'task' && meaning.strength !== 'shared';

function isKnownGroup(
  field: string,
  name: string,
  { planText, lexicon, speller, plan }: QuestionReader,
): boolean {
  const { district, districtAliases } = plan.command;
  const area = [district, ...districtAliases, '区', '城市'].find((words) => name.startsWith(words));
  const local = area === undefined ? name : name.slice(area.length);
  return (
    planText.includes(name) ||
    plan.groups.some(({ short }) => short === field) ||
    [local, speller.respell(name)].some((words) => words !== null && lexicon.forms.has(words))
  );
}

/** An organ that every district has and the plan has not, beside a group or a task of the plan: 检察院在不在治理能力组. */
export function readStrangeOrgan({ subjects, asks, skeleton }: Asked): Intent | null {
  const { units, groups, tasks } = subjects;
  if (!asks.has('yes-or-no') || units.length > 0 || groups.length + tasks.length === 0) return null;
  const organ = ORGANS.find((name) => skeleton.includes(name));
  return organ === undefined ? null : { kind: 'miss-name', name: organ };
}

/** A unit that stands in no list of the plan: 区税务局有哪些任务. */
export function readUnknownUnit(asked: Asked): Intent | null {
  const { skeleton } = asked;
  const unit =
    UNIT_LIKE.exec(skeleton)?.[0] ??
    UNIT_SAID.exec(skeleton)?.[0] ??
    BODY_ASKED.exec(skeleton)?.[1];
  return unit ? { kind: 'miss-name', name: unit } : null;
}

/** A person who stands in no list of the plan. */
export function readUnknownName(asked: Asked): Intent | null {
  const name = NAME_ASKED.exec(asked.skeleton)?.[1];
  return name && !/[谁哪什啥这那在]/u.test(name) ? { kind: 'miss-name', name } : null;
}
