import type { Task } from '../../domain/plan.ts';
import type { Statement } from '../achievements/counted.ts';
import { tellsDone } from '../figures/tells-done.ts';
import type { Mention } from '../names/mentions.ts';
import { either, sequence } from '../pattern.ts';
import { findNumberedTasks } from '../tasks/task-numbers.ts';
import { matchesOf, type Span } from '../text/text.ts';
import {
  BY_OTHERS,
  BY_THOSE_ABOVE,
  GIVEN_FROM_ABOVE,
  HAS_IN_HAND,
  HONOURS,
  IN_OTHER_HANDS,
  OUR_OWN,
  PUT_RIGHT_BY_US,
} from '../words/roles.ts';
import { TOGETHER } from '../words/together.ts';
import type { AssignedPart } from './report-parts.ts';
import { findReportPeriods } from './report-periods.ts';
import { within } from './report-sentences.ts';

/**
 * The parts about one task as its numbers are read from them: the progress, and of all else only the thing that it
 * speaks of, which a number after it may mean (航道疏浚进度滞后，仅完成5.2公里).
 */
export function statementsOf(
  parts: readonly AssignedPart[],
  mentions: readonly Mention[],
  today: string,
  task: Task | null,
): readonly Statement[] {
  let ofOthers = false;
  const isOfStreet = parts.some(({ text }) => OF_STREET.test(text));
  return parts.map((part) => {
    const named = within(mentions, part);
    ofOthers = tellsOfOthers(part, named, ofOthers) || (isOfStreet && OF_DISTRICT.test(part.text));
    const lead = leadOf(part, named, today);
    const isProgress = part.section === 'progress';
    return {
      start: part.start,
      end: part.end,
      text: part.text,
      begins: part.opens !== 'part',
      isHead: part.isHead,
      isHeaded: isProgress && part.isHeaded,
      leadsOn: part.closes === 'colon',
      state: part.state ?? null,
      ofOthers: ofOthers || isGiven(part),
      section: part.section,
      topics: named
        .filter(isOfTask)
        .map((one) => part.text.slice(one.start - part.start, one.end - part.start)),
      lead,
      names: [...lead, ...named, ...togetherIn(part)],
      theme: isProgress && part.isHead ? themeOf(part, lead, task) : topicOf(part, named),
    };
  });
}

/** 我街道建成1座，全区建成5座: a street tells of its own, and of the district only beside it. */
const OF_STREET = /[我本咱]们?(?:街道|街办|办事处)/u;
const OF_DISTRICT = /^(?:而|目前)?(?:全区|区里|其他街道|别的街道|兄弟街道)/u;

/** 那段由历下区负责施工 */
const isInHandsOf = ({ start, end, meanings }: Mention, part: AssignedPart): boolean =>
  meanings.every(({ kind }) => kind === 'elsewhere') &&
  /[由是归]$/u.test(part.text.slice(0, start - part.start)) &&
  HAS_IN_HAND.test(part.text.slice(end - part.start));

/** 历城区覆盖率98%，投放准确率91%: from where they are named until it is we who speak, or the sentence ends. */
function tellsOfOthers(part: AssignedPart, named: readonly Mention[], before: boolean): boolean {
  const [first] = named;
  if (part.opens !== 'part' || !OUR_OWN.test(part.text)) {
    if ([BY_OTHERS, BY_THOSE_ABOVE, IN_OTHER_HANDS].some((words) => words.test(part.text)))
      return true;
    if (named.some((one) => isInHandsOf(one, part))) return true;
  }
  const isNamed =
    first?.start === part.start &&
    first.meanings.every(({ kind }) => kind === 'elsewhere') &&
    !HONOURS.test(part.text.slice(first.end - part.start));
  if (isNamed) return !OUR_OWN.test(part.text);
  const isOurs = OUR_OWN.test(part.text) || PUT_RIGHT_BY_US.test(part.text);
  return before && part.opens === 'part' && !isOurs;
}

/** 市里已批1处 says nothing of the figure behind it, nor of what we made of it. */
const isGiven = ({ text }: AssignedPart): boolean =>
  GIVEN_FROM_ABOVE.test(text) && !PUT_RIGHT_BY_US.test(text);

/** Numbers of tasks, months and units may come before the thing that a clause counts, and are no part of its name. */
function leadOf(part: AssignedPart, named: readonly Mention[], today: string): readonly Span[] {
  const { text, start, numberedAt } = part;
  const found = [...findNumberedTasks(text), ...findReportPeriods(text, today)].map(({ span }) => ({
    start: span.start + start,
    end: span.end + start,
  }));
  const since = matchesOf(SINCE, text).map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
  const here = [...found, ...since, ...(numberedAt === null ? [] : [numberedAt])];
  const units = named.filter(
    (mention) =>
      mention.meanings.some((one) => one.kind === 'unit') &&
      isHeadOf(text.slice(0, mention.start - start), here.length > 0) &&
      !GOES_ON.test(text.slice(mention.end - start)),
  );
  return [...here, ...units.map((unit) => withOurs(unit, part))];
}

/** 半年来, 三个月以来: since when, and no part of what is counted. */
const SINCE =
  /(?:大半|[半一两三四五六七八九十几\d]{1,3})(?:年|个?多?月|周|个?季度)多?(?:以来|来(?=[\u4e00-\u9fff，,]))/gu;

/** 我街道 */
const withOurs = ({ start, end }: Span, part: AssignedPart): Span =>
  /[我本咱]/u.test(part.text.charAt(start - part.start - 1))
    ? { start: start - 1, end }
    : { start, end };

/** 药山街道拆违12处 begins with the unit; in 培训消防责任人 it is part of the thing. */
const isHeadOf = (before: string, isLed: boolean): boolean =>
  before.length <= (isLed ? 10 : 3) && !/[完建成培训更新查]/u.test(before);

/** 以上两项任务 counts no figure. */
function togetherIn({ text, start }: AssignedPart): readonly Span[] {
  const words = TOGETHER_AT_HEAD.exec(text)?.[0] ?? '';
  return words === '' ? [] : [{ start, end: start + words.length }];
}

const TOGETHER_AT_HEAD = new RegExp(`^${TOGETHER}`, 'u');

/** 街办1个 counts the units themselves, and 微型消防站 is no unit. */
const GOES_ON = /^(?:[那这]?[\d一二两三四五六七八九十]|[站点栓车员伍])/u;

/** What a head says beside numbers and months: 公厕 of 公厕这块. */
function themeOf(part: AssignedPart, lead: readonly Span[], task: Task | null): string {
  const rest = [...part.text]
    .filter((_, at) => !lead.some((span) => isIn(part.start + at, span)))
    .join('')
    .replace(IDLE, '')
    .replace(TELLING, '');
  return task && rest.includes(task.title) ? '' : rest;
}

const isIn = (place: number, { start, end }: Span): boolean => start <= place && place < end;

const IDLE =
  /[（(【].{0,60}?[）)】]|这块|那块|这边|方面|情况|进展|工作|简报|小结|总结|[月季周]报|汇报|通报|快报|进度表|^的|的$|[\s：:，,。]/gu;

/** 重报：, 补报：, 今日更新：: that something is told, and not what. */
const TELLING =
  /^(?:今[天日]|昨[天日]|[本这]周)?(?:再|重新?|补|续|另|改|加)?(?:报|补充|更新|上报|填报|报送)(?:一下|下)?$/u;

const isOfTask = ({ meanings }: Mention): boolean => meanings.some((one) => one.kind === 'task');

function topicOf(part: AssignedPart, named: readonly Mention[]): string {
  const topic = named.find(isOfTask);
  const said = topic ? part.text.slice(topic.start - part.start, topic.end - part.start) : '';
  const thing = thingDone(part);
  return thing === '' || thing.endsWith(said || thing.slice(1)) ? said : thing;
}

/** 扶手 of 公厕的扶手都装好了: the thing of which a clause without a number says that all of it was done; empty for none. */
function thingDone({ text, section, isHead }: AssignedPart): string {
  if (section !== 'progress' || isHead || text.length > LONGEST_TOLD) return '';
  const { thing = '', all = '', done = all } = ALL_DONE.exec(text)?.groups ?? {};
  return tellsDone(done) && !tellsDone(thing) ? thing : '';
}
/** In signs. */
const LONGEST_TOLD = 40;
const ALL_DONE = new RegExp(
  sequence(
    /^(?:[^，。\d]*的)?(?<thing>[^\s，。\d的这那几俩仨]{2,10}?)/u,
    either(
      /(?:也|已经?|现在|目前|基本)?(?:都|均|全部?)(?:已经?)?(?<all>[\u4e00-\u9fff]{2,6})/u,
      /(?:也|已经?)?(?<done>[搞弄做建修改拆装铺栽换补清挂划立贴安配摆刷添种焊接][好完齐上妥]了)/u,
    ),
    /$/u,
  ),
  'u',
);
