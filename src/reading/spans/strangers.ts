import type { Plan } from '../../domain/plan.ts';
import type { Mention, Said } from '../names/mentions.ts';
import { ORGANS } from '../names/organs.ts';
import { either, followedBy, sequence } from '../pattern.ts';
import type { QuestionReader } from '../reader.ts';
import { plain } from '../text/plain.ts';
import { withoutAsks } from './asks.ts';
import type { Skeleton, Span, Stranger } from './span.ts';

/** What the text names and the plan has not: places elsewhere, bodies, groups and people in no list. */
export const strangersIn = (skeleton: Skeleton, reader: QuestionReader): readonly Span[] =>
  [
    elsewhereIn(skeleton, reader),
    strangeBody(skeleton, reader),
    strangeGroup(skeleton, reader),
    strangeOrgan(skeleton),
    unknownUnit(skeleton),
    unknownName(skeleton),
  ].flatMap((found) => found ?? []);

function stranger(of: Stranger, said: string, start = 0): Span {
  return { start, end: start + said.length, key: `stranger:${of}`, said };
}

/** The general offices of government and party are not the command's. */
const GENERAL_OFFICE = /[市省县区](?:人民)?(?:政府|委|人大|政协)办(?:公[室厅])?/u;

/**
 * Something of another district or of a higher level of government: 邻区的公厕, 市城管局局长, 市城管局.
 * A name that only begins like it and stands in the plan is none: 《某市停车场规划》.
 */
function elsewhereIn(
  { text, mentions }: Skeleton,
  { plan, planText }: QuestionReader,
): Span | null {
  const office = GENERAL_OFFICE.exec(text);
  if (office && !planText.includes(office[0]))
    return stranger(office[0].startsWith('区') ? 'body' : 'elsewhere', office[0], office.index);
  for (const mention of mentions) {
    const found =
      levelAbove(mention, text) ?? areaElsewhere(mention, { text, mentions }, plan, planText);
    if (found) return found;
  }
  return null;
}

/** 市城管局. */
function levelAbove({ start, end, meanings }: Mention, text: string): Span | null {
  if (!meanings.some(({ kind }) => kind === 'unit' || kind === 'post')) return null;
  const words = text.slice(start, end);
  const isAbove = /(?<!城)[市省]$/u.test(text.slice(0, start)) && !/^(?:[区各]|街)/u.test(words);
  return isAbove ? stranger('elsewhere', text.slice(start - 1, end), start - 1) : null;
}

function areaElsewhere(
  mention: Mention,
  { text, mentions }: Pick<Skeleton, 'text' | 'mentions'>,
  plan: Plan,
  planText: string,
): Span | null {
  if (!mention.meanings.some(({ kind }) => kind === 'elsewhere')) return null;
  const words = text.slice(mention.start, mention.end);
  const rest = text.slice(mention.end);
  if (rest.startsWith(plain(plan.command.district)) || planText.includes(words + rest.slice(0, 3)))
    return null;
  const found = stranger('elsewhere', words, mention.start);
  if (!isAbove(words, plan)) return found;
  const next = mentions.find((other) => other.start === mention.end);
  const isOfIt = next?.meanings.some(({ kind }) => kind === 'unit' || kind === 'post');
  if (isOfIt || OF_A_LEVEL.test(rest)) return found;
  const namesTask = mentions.some(({ meanings }) =>
    meanings.some(({ kind }) => kind.startsWith('task')),
  );
  return namesTask ? null : found;
}

const OF_A_LEVEL = /^的?(?:.{0,6}(?:局|委|办|部|厅|市长|书记|主任|领导|政府)|.{0,4}有)/u;

/** Whether it is a higher level of this district, which people may name beside their own. */
const isAbove = (words: string, { document }: Plan): boolean =>
  [document.issuer, ...document.basis.map((basis) => basis.name)].some((name) =>
    plain(name).includes(words),
  );

const UNIT_LIKE =
  /(?<!本|我|全|辖|社|片|小|城|街|校|景)区[\u4e00-\u9fff]{1,8}?(?:局|委员会|办公室|委(?!办|部|的|各|口)|办|部(?!门)|中心|大队|分局|法院|检察院|公司)/u;
/** The same without 区, where nothing else is said before it: 税务局牵头几项. */
const UNIT_SAID =
  /^(?:请问)?(?!.{0,3}(?:[哪几每各我咱俺本这那谁什啥]|单位|多少))[\u4e00-\u9fff]{2,6}?(?:局|大队|委员会|检察院)(?=有|的|负责|牵头|参与|承担|是|在|几|管|归|要|需要|干|做)/u;
const NAME_ASKED =
  /^(?:请问|问下|问一下|那|那个)?([\u4e00-\u9fff]{2,4}?)(?:同志)?(?:是谁|是哪位|是什么(?:人|职务)|是干(?:什么|啥|嘛)的|什么职务|担任(?:什么|啥)|任什么职|负责什么|是哪个组)/u;

/** What calls itself an organ and is asked for its tasks, its group or its head. */
const BODY_ASKED = new RegExp(
  sequence(
    /^(?:请问|问下)?(区?[^哪几每各我咱俺本这那谁什啥怎如何的是有在归由和与跟及、,为把给被要问知道个项条家位了\s\w]{2,8}?(?:办|局|中心|集团|公司|委员会))/u,
    followedBy(
      either(
        /(?:的?(?:现任)?(?:一把手|负责人|副?主任|副?局长|书记|经理))/u,
        /(?:都|也|一共|总共)*(?:有|牵头|负责|参与|参加|承担)(?:了)?(?:哪|几|什么|啥|多少)/u,
        /(?:在|属于?|进)(?:了)?(?:哪|几|什么)|是(?:谁|干|做|什么|哪)|谁(?:当|是|任)|干(?:什么|啥|嘛)/u,
      ),
    ),
  ),
  'u',
);

/** An organ made up of words that the plan knows: 海绵办, 园林绿化集团. */
function strangeBody({ text, mentions }: Skeleton, { planText }: QuestionReader): Span | null {
  const found = BODY_ASKED.exec(text);
  const body = found?.[1];
  if (!found || body === undefined || planText.includes(body)) return null;
  const end = found[0].length;
  const within = mentions.filter((mention) => mention.start < end);
  const isKnown = within.length === 0 || within.some((mention) => mention.end >= end);
  return isKnown ? null : stranger('body', body, text.indexOf(body));
}

/** 宣传舆论组 before what a group is asked for. */
const GROUP_ASKED = new RegExp(
  sequence(
    /^(?:请问|问下|那个?|咱们?|我们|谁是|有没有|查一?下?|看看)*(?!.{0,8}(?:牵头|领头|参加|参与|所在|成员|分管|加入).{0,3}组)/u,
    /([^哪几每各我咱俺本这那谁什啥怎如何的是有在归由和与跟及、,为把给被要问知道个项条家位了除不上下本第\d\s\w]{2,8})((?:那|这)个?)?/u,
    /(工作组|行动组|小组|专班|组)/u,
    followedBy(
      /(?:的|里|都|现任)*(?:组长|副组长|负责人|成员|组员|牵头|单位|任务|谁|有|是|归|由|叫|管|负责|包括|哪)|$/u,
    ),
  ),
  'u',
);

/** A working group that the plan has not, or one within whose name a known one only happens to stand: 食品安全组. */
function strangeGroup(skeleton: Skeleton, reader: QuestionReader): Span | null {
  const { text } = skeleton;
  const [, field, the = '', ending] = GROUP_ASKED.exec(text) ?? [];
  if (field === undefined || ending === undefined || NO_FIELD.test(field)) return null;
  const name = field + ending;
  if (isNamedAs(field + the + ending, skeleton) || isKnownGroup(field, name, reader)) return null;
  const start = text.indexOf(field);
  return { start, end: start + (field + the + ending).length, key: 'stranger:group', said: name };
}

const NO_FIELD =
  /(?:局|中心|大队|院|委|部|联|办|处|会|街道)$|^(?:工作|行动|提升|专项|其他|其它)+$/u;

/** Whether the plan has a thing by the whole name, a task by all of it but 组 (养老专班), or a unit by 交警那个组. */
const isNamedAs = (name: string, { mentions, text }: Skeleton): boolean =>
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
function strangeOrgan({ text, mentions }: Skeleton): Span | null {
  const found = ORGAN.exec(text);
  if (!found) return null;
  const [organ] = found;
  const isWithin = mentions.some(
    (one) => one.start < found.index + organ.length && found.index < one.end,
  );
  return isWithin ? null : stranger('body', organ, found.index);
}

const ORGAN = new RegExp(`区?(?:${ORGANS.join('|')})`, 'u');

/** A unit that stands in no list of the plan: 区税务局有哪些任务. */
function unknownUnit({ skeleton, text }: Skeleton): Span | null {
  const unit =
    UNIT_LIKE.exec(skeleton)?.[0] ??
    UNIT_SAID.exec(skeleton)?.[0] ??
    BODY_ASKED.exec(skeleton)?.[1];
  return unit === undefined || !text.includes(unit)
    ? null
    : stranger('unit', unit, text.indexOf(unit));
}

/** A person who stands in no list of the plan. */
function unknownName({ skeleton, text }: Skeleton): Span | null {
  const name = NAME_ASKED.exec(skeleton)?.[1];
  const isWord = name && withoutAsks(name).replaceAll('·', '') === '';
  return name && !isWord && text.includes(name) && !/[谁哪什啥这那在]/u.test(name)
    ? stranger('person', name, text.indexOf(name))
    : null;
}
