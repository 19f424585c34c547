import type { Plan, WorkingGroup } from '../../domain/plan.ts';
import {
  groupsHeadedBy,
  groupsLedBy,
  groupsOfUnit,
  tasksLedBy,
  tasksOf,
} from '../../domain/plan-lookups.ts';
import type { Mention } from '../names/mentions.ts';
import type { QuestionReader } from '../reader.ts';
import { matchesOf } from '../text/text.ts';
import { calledInShort } from './called-in-short.ts';
import { OWN_UNIT_NAME } from './own.ts';

const THE = '(?:那|这|的)+(?:一|1)?';
const THE_GROUP = `${THE}个?(?:行动|工作|提升)*(?:小组|专班|组)(?![长织员]|成(?!员))`;
const LEADS =
  '(?:来|所|在|主要)*(?:牵头|领头|打头|挑头|挂帅|主责|负责|管|带|(?:当|做|任|是|为|担任)组长(?:单位)?)';
/** 王波那个组, 郭百健管的组. */
const OF_PERSON = new RegExp(`^(?:同志|局长|主任|组长)?(?:${LEADS}|手下|名下)?${THE_GROUP}`, 'u');
/** 水务局牵头的那个组, 水务局那个组. */
const OF_UNIT = `(?:${LEADS}|(?=那))${THE_GROUP}`;
/** 法院所在的组. */
const WITH_UNIT = `(?:所在|参加|加入)${THE_GROUP}`;
/** 我们参加的那项任务, 法院牵头的那一项. */
const TASK_OF_UNIT =
  '(?:要|需要)?(?:参加|参与|承担|涉及|负责|配合|牵头|领头|主责)的(?:那|这)(?:一|1)?(?:项|个|条)(?:任务|工作)?(?!组)';

const AFTER_LEAD = new RegExp(`^${OF_UNIT}`, 'u');
const AFTER_MEMBER = new RegExp(`^${WITH_UNIT}`, 'u');
const AFTER_TASK = new RegExp(`^${TASK_OF_UNIT}`, 'u');

/** Words of a text that mean a group or a task by whose it is, and what they mean by its name. */
interface Described {
  readonly start: number;
  readonly end: number;
  readonly name: string | null;
}

/**
 * A plain text with the units called by their names that it calls in short (财政这边), and the working groups and tasks that it
 * calls by whose they are: 我们牵头的那个组, 耿玉远那个组, 我们参加的那项任务. What leads no group, and has several such tasks or none, stays as it is.
 */
export function nameDescribed(
  text: string,
  mentions: readonly Mention[],
  ownUnits: readonly string[],
  { plan, shortNames }: Pick<QuestionReader, 'plan' | 'shortNames'>,
): string {
  const found = [
    ...calledInShort(text, mentions, shortNames).map(({ start, end, unit }) => ({
      start,
      end,
      name: unit,
    })),
    ...describedByField(text, mentions, plan),
    ...mentions.flatMap((mention) => describedBy(mention, text, plan)),
    ...describedAsOwn(text, ownUnits, plan),
  ].sort((a, b) => b.start - a.start);
  return found.reduce(
    (named, { start, end, name }) =>
      name === null ? named : named.slice(0, start) + name + named.slice(end),
    text,
  );
}

function describedBy({ start, end, meanings }: Mention, text: string, plan: Plan): Described[] {
  const [only, ...others] = meanings;
  if (!only || others.length > 0) return [];
  const rest = text.slice(end);
  const at = (words: string | undefined, name: (words: string) => string | null): Described[] =>
    words === undefined ? [] : [{ start, end: end + words.length, name: name(words) }];
  if (only.kind === 'person') {
    return at(OF_PERSON.exec(rest)?.[0], () => namesOf(groupsLedBy(plan, only.name)));
  }
  if (only.kind !== 'unit') return [];
  return [
    ...at(AFTER_LEAD.exec(rest)?.[0], () => headedBy([only.unit], plan)),
    ...at(AFTER_MEMBER.exec(rest)?.[0], () => onlyGroupOf(only.unit, plan)),
    ...at(AFTER_TASK.exec(rest)?.[0], (words) => onlyTaskOf([only.unit], words, plan)),
  ];
}

/** 道路交通那个组, 蓝天那组: a group by the word that tells it from the others. */
function describedByField(text: string, mentions: readonly Mention[], plan: Plan): Described[] {
  const [the] = FIELD_GROUP.exec(text) ?? [];
  if (the === undefined) return [];
  const end = text.indexOf(the) + the.length;
  const before = text.slice(0, end - the.length);
  const known = plan.groups
    .flatMap((group) => fieldsOf(group).map((words) => ({ words, name: group.name })))
    .filter(({ words }) => before.endsWith(words) && isWholeField(before, words, mentions))
    .sort((a, b) => b.words.length - a.words.length)[0];
  return known ? [{ start: before.length - known.words.length, end, name: known.name }] : [];
}

/** 食品安全那个组 is no 安全组. */
function isWholeField(before: string, words: string, mentions: readonly Mention[]): boolean {
  const start = before.length - words.length;
  return (
    BEFORE_FIELD.test(before.slice(0, start)) || mentions.some((mention) => mention.end === start)
  );
}

const BEFORE_FIELD =
  /(?:^|[^\u4e00-\u9fff]|[在是跟和与及归属进入加问查看下管到个给把的里区市责]|城市)$/u;

const FIELD_GROUP =
  /的?(?:那|这)(?:一|1)?个?(?:行动|工作|提升)*(?:小组|专班|组)(?![长织员]|成(?!员))/u;

const fieldsOf = ({ short, aliases }: WorkingGroup): readonly string[] =>
  [short, ...aliases].map((words) => words.replace(/(?:工作)?(?:小组|专班|组)$/u, ''));

function describedAsOwn(text: string, units: readonly string[], plan: Plan): Described[] {
  const found = (form: RegExp, name: (words: string) => string | null): Described[] =>
    matchesOf(form, text).map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      name: name(words),
    }));
  return [
    ...found(OWN_GROUP, () => headedBy(units, plan)),
    ...found(OWN_TASK, (words) => onlyTaskOf(units, words, plan)),
  ];
}

const OWN_GROUP = new RegExp(`${OWN_UNIT_NAME}${OF_UNIT}`, 'gu');
const OWN_TASK = new RegExp(`${OWN_UNIT_NAME}${TASK_OF_UNIT}`, 'gu');

const headedBy = (units: readonly string[], plan: Plan): string | null =>
  namesOf(units.flatMap((unit) => groupsHeadedBy(plan, unit)));

const namesOf = (groups: readonly WorkingGroup[]): string | null =>
  groups.length === 0 ? null : groups.map(({ name }) => name).join('和');

function onlyGroupOf(unit: string, plan: Plan): string | null {
  const groups = groupsOfUnit(plan, unit);
  return groups.length === 1 ? namesOf(groups) : null;
}

function onlyTaskOf(units: readonly string[], words: string, plan: Plan): string | null {
  const tasksMeant = /牵头|领头|主责/u.test(words) ? tasksLedBy : tasksOf;
  const [only, ...others] = units.flatMap((unit) => tasksMeant(plan, unit));
  return only && others.length === 0 ? `任务${only.number}` : null;
}
