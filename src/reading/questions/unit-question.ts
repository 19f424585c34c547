import type { Intent } from '../../domain/intent.ts';
import type { Question } from '../../domain/question.ts';
import { isOfOwnUnit, namesOwnUnit } from '../names/own.ts';
import type { Asked, Asker, QuestionReader } from '../reader.ts';
import { saysInOrder } from '../text/in-order.ts';
import { oneOrSeveral, oneOrWhich } from './several.ts';
import { asksBesidesTasks } from './task-asks.ts';

const COMPARES = /^[^谁比哪]*[谁比哪].*[多少]|更多|多还是|相比|比较|more tasks|fewer|\bcompare\b/u;

/** Tasks that units have together; 都有哪些 asks for each one's. */
const SHARES = new RegExp(
  [
    '一起|一块|一道|一同|共同|同时|合作|协作|重合|重叠|重复|相同|交集|交叉|碰头|搭伙|搭档|共有的|共享的|两家都',
    '都(?:参加|参与|负责|承担|涉及|牵头|出现|列|写|占|算|沾|在|有)(?:有|了|着|到|进|去|在|份|里|内|其中|名单|责任|分工|单位|边|面|头)*的',
    '(?:任务|项|一个).{0,6}(?:既有|既是|又有|都(?:在|有|列|写|算)(?!哪|什么|啥|几))',
    '\\b(?:both|together|share|in common)\\b',
  ].join('|'),
  'u',
);

const saysShared = (text: string): boolean =>
  SHARES.test(text) || saysInOrder(text, /任务|[哪几][一些几]?项/u, EACH_TAKES_PART);

const EACH_TAKES_PART = /都(?:参加|参与|负责|承担|涉及|在|有|列|写|算)(?:里|内|份|了)?(?:面|头)?$/u;

/** A question about a unit: its tasks, the ones it leads, the groups it belongs to. */
export function readUnitQuestion(asked: Asked, asker: Asker): Intent | null {
  const { units, unclearUnits } = asked.subjects;
  const as = asksForLead(asked) ? 'lead' : 'responsible';
  if (units.length > 1 && COMPARES.test(asked.text)) {
    const isOfGroups = /(?:组|专班)(?!长)/u.test(asked.text) && !/任务/u.test(asked.text);
    return { kind: 'compare-units', units: [...units], as: isOfGroups ? 'member' : as };
  }
  const others = othersInGroup(asked);
  if (others) return others;
  const inGroup = inGroupQuestion(asked, asker);
  if (inGroup) return inGroup;
  const shared = sharedThings(asked);
  const together = shared ? unitsTogether(asked, asker) : [];
  if (shared && together.length > 1) return { kind: shared, units: [...together] };
  if (units.length > 0) return oneOrSeveral(units.flatMap((unit) => questionsAbout(unit, asked)));
  const [unclear] = unclearUnits;
  if (unclear && !isOfOwnUnit(asked.text)) {
    return oneOrWhich(
      unclear.word,
      unclear.units.flatMap((unit) => questionsAbout(unit, asked)),
    );
  }
  return isOfOwnUnit(asked.text) ? ownUnitQuestion(asked, asker) : null;
}

/** 中心牵头哪些任务: a word that only ends the names of units. With more of them than these it says nothing. */
export function readVagueUnit(
  asked: Asked,
  _asker: Asker,
  { plan }: QuestionReader,
): Intent | null {
  const word = VAGUE.exec(asked.text)?.[1];
  if (word === undefined || asked.subjects.units.length > 0) return null;
  const units = plan.units.filter(({ name }) => name.endsWith(word)).map(({ name }) => name);
  if (units.length < 2 || units.length > MOST_VAGUE) return null;
  return oneOrWhich(
    word,
    units.flatMap((unit) => questionsAbout(unit, asked).slice(0, 1)),
  );
}

const VAGUE =
  /^(?:请问|那个?|这个?)*(中心|大队|分局)(?:里|这边|那边)?(?:都|也|一共|总共|要|需要|现在)*(?=有|的|是|在|几|多少|牵头|负责|参与|参加|承担|管|干|做|哪|什么|啥|进)/u;
const MOST_VAGUE = 6;

/** 蓝天组除了生态环境分局还有谁: the members of the group. */
function othersInGroup({ subjects, skeleton }: Asked): Intent | null {
  if (!/除(?:了|去|开)?U|U(?:之|以)?外/u.test(skeleton)) return null;
  return oneOrSeveral(
    subjects.groups.map((group) => ({ kind: 'ask-group', group, about: 'members' }) as const),
  );
}

/** 消防大队在蓝天组吗, 安全组有我们吗. */
function inGroupQuestion(asked: Asked, asker: Asker): Intent | null {
  const { subjects, asks, text } = asked;
  if (subjects.groups.length === 0 || !asks.has('yes-or-no') || /任务|[几哪][些个]?项/u.test(text))
    return null;
  const isOwn = subjects.units.length === 0 && isOfOwnUnit(text);
  if (isOwn && asker.units.length === 0) return { kind: 'ask-own-unit' };
  const as = /组长单位|牵头|领头|主责/u.test(text) ? 'lead' : 'member';
  return oneOrSeveral(
    (isOwn ? asker.units : subjects.units).flatMap((unit) =>
      subjects.groups.map((group) => ({ kind: 'ask-unit-in-group', unit, group, as }) as const),
    ),
  );
}

const SAME_GROUP = /(?:同|同一个?|同个|一个)(?:行动|工作)*(?:组|专班)|同组/u;

/** What units are said to have in common, if anything. */
function sharedThings(asked: Asked): 'ask-shared-tasks' | 'ask-shared-groups' | null {
  if (sharesTasks(asked)) return 'ask-shared-tasks';
  return saysShared(asked.text) || SAME_GROUP.test(asked.text) ? 'ask-shared-groups' : null;
}

const sharesTasks = ({ text }: Asked): boolean =>
  saysShared(text) &&
  (/任务|[几哪][些个]?[项条]/u.test(text) || !/(?:组|专班)(?![长织])/u.test(text));

/** 我们局和住建局一起: the asker's unit beside the one that is named. */
function unitsTogether({ subjects, text }: Asked, asker: Asker): readonly string[] {
  const own = namesOwnUnit(text) ? asker.units.slice(0, 1) : [];
  return [...new Set([...own, ...subjects.units])];
}

function ownUnitQuestion(asked: Asked, asker: Asker): Intent | null {
  if (asker.units.length === 0) return { kind: 'ask-own-unit' };
  return oneOrWhich(
    '我们单位',
    asker.units.flatMap((unit) => questionsAbout(unit, asked).slice(0, 1)),
  );
}

function questionsAbout(unit: string, asked: Asked): readonly Question[] {
  const wantsGroups =
    asked.asks.has('group') ||
    /^[^组专]*[组专].*(?:成员|参加|参与)|(?:几|哪些?|多少)个?(?:工作)?组|(?:牵头|领头|负责|组长单位)的?(?:那|这)?个?(?:工作)?(?:组|专班)|那个?(?:工作)?(?:组|专班)|(?:进|入|加入|参加)了?(?:工作)?组/u.test(
      asked.text,
    );
  const wantsTasks = /任务|几项|哪些?项|几个事|task/u.test(asked.text);
  const asksOfGroup = asked.subjects.groups.length > 0 && !wantsTasks;
  const as = asksForLead(asked) ? 'lead' : 'responsible';
  const besides = tasksBesides(asked);
  const tasks: Question =
    besides.length > 0
      ? { kind: 'ask-unit-tasks', unit, as: 'responsible', besides }
      : { kind: 'ask-unit-tasks', unit, as };
  const groups: Question = { kind: 'ask-unit-groups', unit };
  if (wantsGroups || asksOfGroup) return wantsTasks ? [tasks, groups] : [groups];
  return [tasks];
}

/** 除了康养那项还有别的不: the tasks that the question knows already. */
const tasksBesides = (asked: Asked): number[] =>
  asksBesidesTasks(asked) ? [...asked.subjects.tasks] : [];

/** How many in all, and how many of them are led: 总共几项，里头牵头的占几项. */
const asksShare = (text: string): boolean =>
  text.includes('其中') ||
  saysInOrder(text, /总数|任务数|总任务/u, LED) ||
  saysInOrder(text, /里[头面边]?(?:面)?.{0,4}(?:牵头|领头|主责)/u, /占/u) ||
  saysInOrder(text, IN_ALL_BUT_LED, LED) ||
  saysInOrder(text, HOW_MANY, LED, HOW_MANY) ||
  saysInOrder(text, LED, HOW_MANY, /[一总]共|总计|合计|全部/u);

const LED = /牵头|领头|主责/u;
const HOW_MANY = /几|多少/u;
const IN_ALL_BUT_LED = /(?:一共|总共|总计|合计|共|全部|总的)(?!.{0,2}(?:牵头|领头|主责))/u;

/** 牵头 alone asks for the tasks that a unit leads; beside 负责 or 参与 the whole list shows both. */
function asksForLead({ text }: Asked): boolean {
  if (asksShare(text)) return false;
  const leads = /牵头|主责|首列|领头|挑头|\bleads?\b|\bleading\b/u.test(text);
  const areOthers = !/[吗吧么]$/u.test(text) && /[不没未非无]有?(?:牵头|领头|主责)/u.test(text);
  return leads && !areOthers && !/参与|配合|涉及|全部|一共(?:有)?几|共有|responsible/u.test(text);
}
