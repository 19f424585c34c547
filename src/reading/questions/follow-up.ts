import type { Intent } from '../../domain/intent.ts';
import type { Plan } from '../../domain/plan.ts';
import { taskOf } from '../../domain/plan-lookups.ts';
import {
  AskParts,
  AskSeveral,
  AskTaskDeadline,
  AskTaskItem,
  AskTaskTargets,
  FindTask,
} from '../../domain/question.ts';
import { actOf } from '../act.ts';
import { type Focus, focusOf, Subject } from '../focus.ts';
import { itemAsked } from '../frames/item.ts';
import { leftClaimed } from '../numbers/left-claimed.ts';
import { findQuantities } from '../numbers/quantities.ts';
import { readInFocus, readQuestion } from '../question.ts';
import type { Asker, QuestionReader } from '../reader.ts';
import { placeSaid } from '../spans/ordinals.ts';
import { namesOwnUnit, OWN_UNIT_NAME } from '../spans/own.ts';
import { taskPointedAt } from '../spans/this-task.ts';
import { plain } from '../text/plain.ts';
import { TO_CLERK } from '../words/joining.ts';
import { WHY_ALONE } from '../words/record.ts';
import { aboutThing } from './about-thing.ts';
import { couldLean, readLeaning } from './leaning.ts';
import { meantInstead } from './replaced.ts';
import { asStated } from './stated.ts';
import { type Thing, thingIn } from './thing.ts';

/** 那城管局呢, 28号呢, 上个月呢, 支路的: one thing, asked of as before. */
const FORM =
  /^(?:那么?|还有|换成)(.{1,20}?)(?:的)?(?:呢|怎么样|如何)?[?？。]?$|^(.{1,20}?)(?:的)?呢[?？。]?$|^(.{1,16}?)(?:那边|这边|那里)?也?(?:有没有|有没|有吗|有不|怎么说|咋说)[?？。]?$|^(?!(?:好|是|对|行|可以|有|没|知道|真|会|要|明白|收到|没事|应该|必须|同意|不是|不对)的)([\u4e00-\u9fff]{2,8})的[?？。]?$/u;
/** What did not fit at first: 全部. */
const REST =
  /^(?:看|查看|要看|列出|都列出来|显示)?(?:全部|其余|剩下|余下|所有)(?:的|单位|任务)*(?:看看|列出来|发我|都列出来)?[吧。]?$/u;
/** 剩下的呢, 没交的呢, after who reported. */
const THE_OTHERS =
  /^(?:那么?)?(?:剩下|其余|其他|其它|另外|别的?|没交|没报|没有报|未报|没有交|配合|协助|参与|不牵头)的?(?:几家|单位|那几家|那些)?(?:还有?)?(?:是谁|哪几?家|都有谁|有谁|有哪些|是哪些|呢)[?？。]?$/u;

/** Who has not, of those who were asked whether they have; null after any other question. */
function whoIsMissing(before: Intent): Intent | null {
  if (before.kind !== 'ask-reported' || before.of !== 'given') return null;
  const { task, unit, group = null, period = null } = before;
  if (task !== null || unit !== null) return null;
  return { kind: 'ask-missing', of: 'units', group, period, isRest: false };
}

/** 其他的呢, after who leads a task: the others who are responsible for it. */
function othersOfTask(before: Intent, asker: Asker, reader: QuestionReader): Intent | null {
  if (before.kind === 'ask-unit-tasks' && before.as === 'lead')
    return { ...before, as: 'not-lead' };
  const { task } = Subject.safeParse(before).data ?? {};
  const isOfUnits = before.kind === 'ask-task-lead' || before.kind === 'ask-unit-in-task';
  return isOfUnits && task ? readQuestion(`任务${task}其他责任单位有哪些`, asker, reader) : null;
}

/** By whom what was just told was reported. */
const BY_WHOM =
  /^(?:这?(?:些|个|条)?都?是)?(?:谁|哪家|哪个单位|哪个局)(?:报|说|写|提|反映|交|弄|填|办|登记|发)的[?？呀啊]?$/u;

/** 下一项呢, 上一项谁牵头: the task next to the one that was spoken of. */
const BESIDE =
  /^(?:那么?|再|排在?)?(?:它|这[个项])?的?(?:(下|后)|[上前])(?:[一1]|面的?那?[一1]?)(?:项|个|条)(?:重点)?(?:任务)?(?!月|季|期|次|步)/u;

const WHY = new RegExp(WHY_ALONE, 'u');

/** 为啥, after it was told how something stands, asks what hinders it; of lights, why they are so. */
const WHY_OF: Readonly<Record<string, string>> = {
  'ask-task-progress': '卡在哪',
  'ask-achieved': '卡在哪',
  'ask-record': '卡在哪',
  'ask-goals': '有哪些存在问题',
  'ask-overview': '有哪些存在问题',
  'ask-lights': '为什么红',
};

/** 谢谢 那36呢: a courtesy before it asks nothing. */
const THANKS =
  /^(?:谢谢(?:您|你|啦|了)?|多谢|辛苦了?|好的?|收到|知道了|明白了?|嗯+|哦+)[，,。.!！~\s]*(?=那|还有|第|换成)/u;

/** 这一项我们配合单位都有谁: it is the task that has what is called ours. */
const OURS_OF_IT = new RegExp(
  `${OWN_UNIT_NAME}的?(?=(?:其[他它余]|[配协][合办]|责任|牵头|参与|主办)(?:的)?(?:单位|部门)|组长|目标|指标|任务量|时限|期限|截止)`,
  'u',
);

const SEVERAL = /[几两二三2-9]项/u;

/** Whether a text can take up the question before it at all, whatever that was. */
export const couldFollowUp = (text: string): boolean => {
  const said = asStated(plain(text).trim()).replace(THANKS, '');
  if (TO_CLERK.test(said)) return false;
  return (
    FORM.test(said) ||
    meantInstead(said) !== null ||
    REST.test(said) ||
    WHY.test(said) ||
    BESIDE.test(said) ||
    WITH_ANOTHER.test(said) ||
    COMPARED_WITH.test(said) ||
    couldLean(said) ||
    taskPointedAt(said) !== null ||
    (said.length <= LONGEST && (ASKS.test(said) || claimsLeft(said)) && !namesByNumber(said))
  );
};

/** 全年8座，还缺两座是吧: so much is taken to be left, and asked to be said. */
const claimsLeft = (said: string): boolean =>
  leftClaimed(said) !== null && (actOf(said) === 'asks' || /[吧呗][?？]?$|[?？]$/u.test(said));

/** 24号, a subject of its own; the 8座 of 全年8座 is none. */
const namesByNumber = (said: string): boolean =>
  NAMED.test(
    findQuantities(said)
      .filter(({ unit }) => unit !== '' && unit !== '项')
      .reduceRight((text, { span }) => text.slice(0, span.start) + text.slice(span.end), said),
  );
/** 是不是10月底之前 and 到2030年的 hold a day against what was told. */
const NAMED = /(?<![第\d.])\d{1,4}(?!\d|\.\d|年|月|%)/u;
/** What leaves out its subject is short. */
const LONGEST = 16;
const ASKS =
  /[谁哪几啥吗没不怎咋多]|什么|多少|多久|何时|目标|单位|第.|最后|进展|内容|期限|时限|截止|组长|在.{0,6}[里内]面?头?吧|^.{2,6}也(?:算|在|列|有|参|是|得|要)/u;

/**
 * The question before with the unit, task, group or period that the text names instead (那城管局呢), or a new one
 * about its task (这项什么时候完成). Null where the text names none or several, or where the question before has no such thing.
 */
export function readFollowUp(
  text: string,
  before: Intent,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const said = asStated(plain(text).trim()).replace(THANKS, '');
  if (TO_CLERK.test(said) || isOfAll(said, before)) return null;
  const ofEach = FORM.test(said) ? askedOfEach(text, before, asker, reader) : null;
  if (ofEach) return ofEach;
  const leaning = readLeaning(said, before, asker, reader);
  if (leaning) return leaning;
  const { today } = asker;
  if (REST.test(said)) return 'isRest' in before ? { ...before, isRest: true } : null;
  if (BY_WHOM.test(said) && before.kind === 'ask-record') return before;
  if (THE_OTHERS.test(said)) return whoIsMissing(before) ?? othersOfTask(before, asker, reader);
  const pointed = taskPointedAt(said);
  const about = taskSpokenOf(before) ?? onlyListed(before, reader.plan);
  const why = WHY.test(said) ? WHY_OF[before.kind] : undefined;
  if (why !== undefined) {
    const [subject = ''] = about === null ? (focusOf(before, reader.plan)?.subjects ?? []) : [];
    return readQuestion(`${about === null ? subject : `任务${about}`}${why}`, asker, reader);
  }
  if (pointed !== null && about !== null && !SEVERAL.test(pointed)) {
    const named = `任务${about}${said.slice(pointed.length)}`;
    const nobody = { units: [], groups: [], today };
    return namesOwnUnit(said)
      ? readQuestion(named.replace(OURS_OF_IT, ''), asker, reader)
      : readQuestion(named, nobody, reader);
  }
  const compared = withUnitSpokenOf(said, before, asker, reader);
  if (compared) return compared;
  const other = about === null ? null : WITH_ANOTHER.exec(said);
  if (other) {
    const both = `任务${about}和任务${other[1]}${said.slice(other[0].length)}`;
    return readQuestion(both, asker, reader);
  }
  const placed = ofPlace(said, before, reader);
  if (placed) return placed;
  const next = BESIDE.exec(said);
  if (next && about !== null) {
    const task = about + (next[1] === undefined ? -1 : 1);
    return besideTask(task, said.slice(next[0].length), before, asker, reader);
  }
  const match = FORM.exec(said);
  const words = match?.[1] ?? match?.[2] ?? match?.[3] ?? match?.[4] ?? '';
  const thing = match && thingIn(words, today, reader);
  const focus = couldFollowUp(text) ? focusOf(before, reader.plan) : null;
  const again =
    thing?.kind === 'task' && focus ? askedAgain(words, focus, before, asker, reader) : null;
  if (again) return again;
  const number = thing || !match ? null : ofOtherNumber(words, before, reader);
  if (number) return number;
  const ofAll = thing && OF_HOW_ALL_STANDS.has(before.kind) ? HOW_IT_STANDS[thing.kind] : undefined;
  const stands = ofAll && readQuestion(`${words.replace(THAT_PART, '')}${ofAll}`, asker, reader);
  if (stands) return stands;
  const taken = thing && aboutThing(before, thing);
  if (taken || (thing && thing.kind !== 'period')) return taken;
  const asked = focus?.kind === 'task' ? said.replace(OURS_OF_IT, '') : said;
  const inFocus = focus && readInFocus(asked, focus, asker, reader);
  const isTheSame = match !== null && JSON.stringify(inFocus) === JSON.stringify(before);
  return isTheSame ? null : inFocus;
}

/** After how all of it stands 公厕那个呢 asks how that stands, and 水务呢 what that one has reported. */
const OF_HOW_ALL_STANDS: ReadonlySet<string> = new Set([
  'ask-overview',
  'ask-briefing',
  'ask-changes',
]);
const HOW_IT_STANDS: Readonly<Partial<Record<Thing['kind'], string>>> = {
  task: '进展怎么样',
  unit: '进展怎么样',
};
const THAT_PART = /的?[那这](?:个|块|项|边|里|头)?$/u;

/** 征收呢, after how many dwellings were to be begun and by when: both are asked of it. Null where not every question takes it up. */
function askedOfEach(
  text: string,
  before: Intent,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const questions = AskSeveral.safeParse(before).data?.questions ?? [];
  if (questions.length === 0) return null;
  const read = questions.map((one) => readFollowUp(text, one, asker, reader));
  if (!read.every((one, at) => one?.kind === questions[at]?.kind)) return null;
  const each = new Map(read.map((one) => [JSON.stringify(one), one]));
  const several = AskSeveral.safeParse({ kind: 'ask-several', questions: [...each.values()] });
  return each.size === 1 ? (read[0] ?? null) : (several.data ?? null);
}

/** 跟工信局比谁牵头的多, after what another unit leads: that one is the other side. */
function withUnitSpokenOf(
  said: string,
  before: Intent,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const { unit } = Subject.safeParse(before).data ?? {};
  if (!unit || !COMPARED_WITH.test(said)) return null;
  const read = readQuestion(`${unit}${said}`, asker, reader);
  return read?.kind === 'compare-units' || read?.kind.startsWith('ask-shared') ? read : null;
}

const COMPARED_WITH = /^(?:那么?|它|他们)?(?:跟|和|与|同|比)/u;

/**
 * 全区还有几家没报, 其他任务怎么样, 下次报送是哪天: of all, whatever was spoken of. 还有哪些单位没交 is so too, unless it was just asked who reported on a
 * task.
 */
function isOfAll(said: string, { kind }: Intent): boolean {
  return (
    OF_ALL.test(said) ||
    (OF_MANY.test(said) && !POINTS.test(said)) ||
    (kind !== 'ask-reported' && OF_UNITS.test(said))
  );
}

const OF_ALL =
  /全区|(?:一共|总共|共有?)(?:有|还有|还)?(?:几|多少)家(?=[还都也没未已报交])|其[他它余]的?(?:任务|几项|工作)|别的任务|(?:下[一1]?次|下回)(?:报|交|月报|季报)/u;
/** 哪些有困难的, 各家都有啥难处, 谁家卡住了: what many are asked for is asked of all. */
const OF_MANY =
  /(?:哪些|哪几[家项个]|各(?:家|单位|局|部门|组|项)|谁家|哪家)[^，。]{0,6}(?:困难|难处|难题|问题|难|卡|堵|麻烦|要协调|红灯|黄灯|迟|晚报)/u;
const POINTS = /[这那](?:[项个条件]|一项)|它/u;
const OF_UNITS =
  /(?:哪些|哪几家|哪几个|几家|多少家)(?:单位|部门|局)?(?:[一1][项个]都?|还|都|也)?(?:没有?|未)(?:报|交|填|动)/u;

/** The one task that was asked about or found, last where several things were asked; null for none or several. */
function taskSpokenOf(before: Intent): number | null {
  const parts =
    AskParts.safeParse(before).data?.parts ?? AskSeveral.safeParse(before).data?.questions;
  const last = parts?.at(-1);
  if (last) return taskSpokenOf(last);
  const [found, ...others] = FindTask.safeParse(before).data?.tasks ?? [];
  const task = Subject.safeParse(before).data?.task ?? (others.length > 0 ? null : found);
  return task ?? null;
}

/** The one task of a unit or a group that was listed. */
function onlyListed(before: Intent, plan: Plan): number | null {
  const [only, ...others] = focusOf(before, plan)?.listed ?? [];
  return others.length > 0 ? null : (only ?? null);
}

/** 第三个呢, after the second of what a task counts off. */
function ofPlace(said: string, before: Intent, { plan }: QuestionReader): Intent | null {
  const place = PLACE_ALONE.test(said) ? placeSaid(said) : null;
  if (place === null || place < 1) return null;
  const item = AskTaskItem.safeParse(before).data;
  const number = AskTaskTargets.safeParse(before).data;
  const task = item?.task ?? (number?.targets.length === 1 ? number.task : undefined);
  return task === undefined ? null : itemAsked(task, place, plan);
}

const PLACE_ALONE =
  /^(?:那么?)?第[\d一二三四五六七八九十]{1,2}(?:个|项|条|点|方面)?(?:目标|指标)?(?:呢|是(?:啥|什么))?[?？]?$/u;

/** The same question of the task beside, or what is asked of it. */
function besideTask(
  task: number,
  rest: string,
  before: Intent,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const isKnown = reader.plan.tasks.some(({ number }) => number === task);
  const asksNothing = /^(?:的|是)?[呢啊呀吧]?[?？。]?$/u.test(rest);
  if (isKnown && asksNothing) {
    return aboutThing(before, { kind: 'task', task }) ?? readQuestion(`任务${task}`, asker, reader);
  }
  return readQuestion(`任务${task}${asksNothing ? '' : rest}`, asker, reader);
}

/** 公园呢, after how far the greenway is: the same is asked of what is named, which may be another number of the task. */
function askedAgain(
  words: string,
  { asked }: Focus,
  before: Intent,
  asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const again = asked === '' ? null : readQuestion(`${words}${asked}`, asker, reader);
  if (again?.kind === 'ask-task-part' && NUMBERED.has(before.kind)) return again;
  return again?.kind === before.kind ? (ofPartAlone(words, again, reader) ?? again) : null;
}

/** 支路呢, behind a question on the rates of both kinds of roads: it asks of no other number. */
export function asksOfToldNumber(part: string, asked: Intent, reader: QuestionReader): boolean {
  const { data } = AskTaskTargets.or(AskTaskDeadline).safeParse(asked);
  const match = FORM.exec(plain(part).trim());
  const words = match?.[1] ?? match?.[2] ?? '';
  if (!data || words.length < LEAST_OF_NAME) return false;
  const { targets } = taskOf(reader.plan, data.task);
  return data.targets.some((place) => {
    const target = targets[place];
    return (
      target !== undefined && reader.targetForms.get(target)?.some((form) => form.includes(words))
    );
  });
}

/** 主干道呢, after the rate of lamps that another road is to have: a part of the name of one other number of the task. */
function ofOtherNumber(
  words: string,
  before: Intent,
  { plan, targetForms }: QuestionReader,
): Intent | null {
  const { data } = AskTaskTargets.or(AskTaskDeadline).safeParse(before);
  if (!data || data.targets.length === 0 || words.length < LEAST_OF_NAME) return null;
  const targets = taskOf(plan, data.task).targets.flatMap((target, place) =>
    targetForms.get(target)?.some((form) => form.includes(words)) ? [place] : [],
  );
  const [only, ...more] = targets;
  return only === undefined || more.length > 0 || data.targets.includes(only)
    ? null
    : { kind: data.kind, task: data.task, targets };
}

const LEAST_OF_NAME = 2;

const NUMBERED: ReadonlySet<string> = new Set(['ask-task-targets', 'ask-task-deadline']);

/** 臭氧呢, after what PM2.5 is to be: no number of the task is called like it. */
function ofPartAlone(words: string, again: Intent, { plan }: QuestionReader): Intent | null {
  const { data } = AskTaskTargets.or(AskTaskDeadline).safeParse(again);
  const task = data?.targets.length === 0 ? taskOf(plan, data.task) : null;
  if (!data || !task || plain(task.title).includes(words) || /\d/u.test(words)) return null;
  const names = task.targets.flatMap(({ metric, aliases, quote }) => [metric, ...aliases, quote]);
  const isCalled = names.some((name) =>
    [...words].slice(1).some((char, at) => plain(name).includes(`${words.charAt(at)}${char}`)),
  );
  if (names.length === 0 || isCalled) return null;
  const fact = data.kind === 'ask-task-deadline' ? 'day' : 'number';
  return { kind: 'ask-task-part', task: task.number, part: words, fact };
}

/** 跟14一个组不: the task that was spoken of, beside another that is called by its bare number. */
const WITH_ANOTHER =
  /^(?:那么?)?(?:它|这[个项])?(?:跟|和|与|同)(?:任务)?(\d{1,2})(?:号|项)?(?=\D)/u;
