import type { InspectionType } from '../../src/domain/inspection.ts';
import { leadUnitOf, taskOf, tasksOf } from '../../src/domain/plan-lookups.ts';
import { groupsActedFor, isOffice } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { chargedIn } from '../../src/reading/charging/charged-in.ts';
import { tasksMeant } from '../../src/reading/charging/task-in.ts';
import { type FieldChanged, fieldChanged } from '../../src/reading/corrections/field-changed.ts';
import {
  type Correction,
  correctionIn,
  putRight,
} from '../../src/reading/corrections/put-right.ts';
import { findMentions } from '../../src/reading/names/mentions.ts';
import { tasksIn } from '../../src/reading/names/named-in.ts';
import { either, named, repeated, sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { plain } from '../../src/reading/text/plain.ts';
import type { RegisterInspection } from './intents.ts';

const HEAD = new RegExp(
  either(
    sequence(
      /^(?:请|现)?(?:登记|新增|记录|录入|补登|记一下)?(?:一[次个处])?(?<type>暗访|明察|明查|日常检查|日常巡查)(?:情况|记录|问题|登记)?[：:，,]/u,
      /\s?(?<said>[\s\S]{2,1000})$/u,
    ),
    sequence(
      /^(?:请|现)?(?:登记|新增|记录|录入|补登)(?:一[次个处])?(?<other>暗访|明察|明查|日常检查|日常巡查|检查)(?:情况|记录|问题)?\s{0,2}/u,
      /(?<rest>[\s\S]{2,1000})$/u,
    ),
  ),
  'u',
);
const TYPE = '暗访|明察暗访|明察|明查|日常检查|日常巡查';
/** 7月20日上午去北园街道暗访了任务28，有一处公厕没开门: told as it was done. */
const DONE = new RegExp(
  `(?:进行|开展|组织)?了?(?<type>${TYPE})(?:了|时|中|过|发现)?(?:一下|一次)?(?:发现)?`,
  'u',
);
/** 昨天下午悄悄去北园街道看了下; 今天巡查发现…, 今天查出来…. */
const LOOKED =
  /(?:巡查|检查|察看|查看|排查|看|转|查|跑)(?:了|时|中|过)?(?:一?[下圈趟遍次]|出来|出)?(?:，|,)?(?:发现|看到)?/u;
const SECRETLY = /悄悄|偷偷|突击|[没不未]打招呼|没(?:提前)?通知|暗中|私下|微服/u;
const FINDS =
  /发现|查出|^(?:我们?组?|组里|办公室)?(?:今天|昨天|前天|今早|上午|下午|刚才|刚刚|刚|\d{1,2}月\d{1,2}[日号])[^，,]{0,4}(?:[去到赴][^，,]{2,8}?)?(?:(?:查|检查|巡查|看|转)了|巡查|检查|抽查|察看)/u;
/** What is told of work done, of a word given or of somebody else’s checks is another record. */
const ELSEWHERE = /完成|累计|整改(?:完|到位|好)|督办|批示|下一步|市里|上级|省/u;
const TYPES: Readonly<Record<string, InspectionType>> = {
  暗访: 'unannounced',
  明察: 'announced',
  明查: 'announced',
};

/** 昨天去了趟宝华街, 药山转了一圈: that somebody was there. */
const VISITED =
  /(?:去|到|跑|转|走|溜达)了?(?:一?[趟圈次遭遍])|[去到](?:了|过)(?=[\u4e00-\u9fff]{2})/u;
/** 记一笔, 登一下: that it is to be kept. */
const TO_KEEP =
  /(?:请|先|再|给我?|帮我?|麻烦)?(?:记一?[笔下](?:暗访|明察|检查)?|记个(?:暗访|明察|检查)?|记上|记着|记住|记下来?|登一?[下笔]|登个|登上|登记(?:一下)?|录一?下|存着|先存着?|存一?下|存个档|备个?案)(?:吧|啊|哈)?/u;
/** 先保密, 别让街道和环保知道: who is not to hear of it; it is said to the clerk, and was found nowhere. */
const KEPT_BACK = new RegExp(
  either(
    /(?:先|暂时?|暂且|这事|注意)?(?:保密|不公开|不公布|不发布|不外传|别声张|不要声张|不声张|压着|压一?压|别公开|别公布|别发布?|不要发布?|先不发)(?:着|一下)?/u,
    /(?:先|暂时?|可|千万)?(?:别|不要|不用|甭|莫)(?:让|叫|给|跟|和|告诉|往)[^，,。；;\s]{0,14}?(?:知道|晓得|说出?去?|外传|讲|看到|听到|外说)(?:了|啊)?/u,
    /(?:先|暂时?)?(?:别|不要|甭)(?:告诉|通知|惊动)[^，,。；;\s]{0,12}/u,
  ),
  'u',
);

/** Without one of these words nothing was inspected. */
const INSPECTS =
  /暗访|明察|明查|检查|巡查|抽查|察看|发现|查出|查了|看了|悄悄|偷偷|打招呼|通知|暗中|私下|微服/u;

/** 登记暗访：6月18日下午，北园街道，任务28，公厕地面积水; 日常检查：…. Null for any other text. */
export function readInspection(said: Said): RegisterInspection | null {
  const mayTell = INSPECTS.test(said.body) || FINDS.test(said.body) || isToBeKept(said.body);
  if (!mayTell || asksOnly(said.body)) return null;
  const { type, said: first, other, rest } = HEAD.exec(said.body.trim())?.groups ?? {};
  const text = first ?? rest;
  if (text === undefined) return readTold(said);
  return begun(type ?? other ?? '', text.replace(/^[：:，,\s]{1,4}/u, ''), said);
}

/** 去了趟宝华街 公厕没纸 记一笔: where somebody was, and that it is to be kept or nobody is to hear of it. */
const isToBeKept = (body: string): boolean =>
  VISITED.test(body) && (TO_KEEP.test(body) || KEPT_BACK.test(body)) && !ELSEWHERE.test(body);

/** Of whom inspections are: the office, and of 日常检查 the groups as well; with a day and what it was about. */
function readTold(said: Said): RegisterInspection | null {
  const { body, roles, reader } = said;
  if (body.length > LONGEST_TOLD) return null;
  const isVisit = isToBeKept(body);
  const found = DONE.exec(body) ?? lookedIn(body);
  const isSecret = SECRETLY.test(body) || KEPT_BACK.test(body);
  const type = found?.groups?.type ?? (isSecret ? '暗访' : '日常检查');
  if (!found && !isVisit) return null;
  const isOwn = TYPES[type] === undefined && groupsActedFor(roles, reader.plan).length > 0;
  if (!(isOffice(roles) || isOwn)) return null;
  const dated = TODAY.test(body) && findDays(body, said.today).length === 0 ? `今天${body}` : body;
  const bare = isVisit ? dated : dated.replace(found?.[0] ?? '', '，');
  const told = begun(type, bare.replace(SECRETLY, ''), said);
  const isCalledSo = found?.groups?.type !== undefined && isOffice(roles);
  const isAboutSomething =
    isCalledSo || told.tasks.length > 0 || told.units.length > 0 || told.place !== '';
  return (told.day !== null || isVisit) && isAboutSomething && told.finding !== null ? told : null;
}

/** Only what was looked at in secret, or what was found, is an inspection without its name. */
const lookedIn = (body: string): RegExpExecArray | null =>
  (SECRETLY.test(body) || FINDS.test(body)) && !ELSEWHERE.test(body) ? LOOKED.exec(body) : null;

/** 上午暗访了两个公厕: told as of today. */
const TODAY = /^(?:我们?|刚刚?|刚才|今早|上午|下午|早上|中午|早晨)/u;
const LONGEST_TOLD = 200;

function begun(type: string, text: string, said: Said): RegisterInspection {
  return {
    kind: 'register-inspection',
    type: TYPES[type] ?? 'daily',
    group: isOffice(said.roles) ? null : (groupsActedFor(said.roles, said.reader.plan)[0] ?? null),
    ...withTaskFound(partsIn(withoutHandling(text), said), said),
  };
}

/** 公厕没纸 is of 任务28, where no unit is named; of several tasks it is that one unit leads them all. */
function withTaskFound(parts: Parts, { reader }: Said): Parts {
  const { tasks, units, finding } = parts;
  if (tasks.length > 0 || units.length > 0 || finding === null) return parts;
  const meant = tasksMeant(finding, reader);
  const leads = new Set(meant.map((task) => leadUnitOf(taskOf(reader.plan, task))));
  return leads.size === 1 ? { ...parts, tasks: [...meant] } : parts;
}

/** Without what is said to the clerk: 记一笔, 先保密; 药山转了一圈 is 到药山. */
const withoutHandling = (text: string): string =>
  text.replace(KEPT_BACK, '').replace(TO_KEEP_ALONE, '').replace(ROUND, '到$<place>，');

const TO_KEEP_ALONE = new RegExp(
  `(?<=^|[，,。；;\\s])(?:${TO_KEEP.source})(?=$|[，,。；;！!\\s])`,
  'u',
);
const ROUND =
  /(?<=^|[，,。；;\s]|[今昨前]天|[昨今][晚早]|一早|早上|[上下]午)(?:又|再|[去到跑])?(?<place>(?!我们|组里|办公室|[今昨前]天|[今昨][晚早]|[上下]午|刚|[去到跑])[\u4e00-\u9fff]{2,6}?)(?:那边|那里)?(?:转|走|溜达)了(?:一?[圈遍])[，,\s]?/u;

type Parts = Pick<
  RegisterInspection,
  'day' | 'half' | 'place' | 'tasks' | 'units' | 'finding' | 'wish'
>;

const PLACE = new RegExp(
  sequence(
    /^(?:专门|顺路|随机|临时|现场|实地)?(?:在|[到去](?:了|过)?|[看查](?:了|过)|于|对|赴|我们?(?:在|到|去|对))?/u,
    named(
      'place',
      /[^，,。；;]{1,16}?(?:街道|大街|小区|路口|广场|公园|市场|社区|大厦|路|街|巷|河|桥|站|村|镇)(?![\u4e00-\u9fff]{0,3}(?:街道|大街|小区|路口|广场|公园|市场|社区|大厦))/u,
    ),
    /(?:办事处)?(?<rest>.*)$/u,
  ),
  'u',
);
/** 任务13北园大街: the number of its task, before where it was. */
const TASK_BEFORE = /^(?:任务\d{1,2}号?|第?\d{1,2}号任务)的?(?=[\u4e00-\u9fff]{2})/u;
const HALF_DAY =
  /^[（(]?(?:凌晨|早上|上午|中午|下午|傍晚|晚上)(?:\d{1,2}[点时](?:半|\d{1,2}分)?)?[）)]?/u;

/** 我们下午到药山: who went, before when and where. */
const WE =
  /^(?:我们?组?|咱们?组?|本组|组里|办公室)(?=(?:凌晨|早上|上午|中午|下午|傍晚|晚上|在|到|去))/u;

/** When, where, which task or unit, and what was found; empty and null for what is not said. */
export function partsIn(text: string, { today, reader }: Said): Parts {
  const [day] = findDays(text, today).filter(({ from, to }) => from === to);
  const dated = day ? text.replace(day.text, '') : text;
  const tasks = [...findNumberedTasks(dated).flatMap(({ numbers }) => numbers)];
  let place = '';
  const findings: string[] = [];
  const units: string[] = [];
  const wishes: string[] = [];
  const half = HALVES[HALF_SAID.exec(text)?.groups?.half ?? ''];
  for (const part of dated.split(/[，,；;。\s]/u)) {
    const clause = part
      .trim()
      .replace(WE, '')
      .replace(HALF_DAY, '')
      .replace(TASK_BEFORE, '')
      .replace(WENT, '')
      .trim();
    if (clause === '' || isTaskAlone(clause) || SAYS_NOTHING.test(clause)) continue;
    if (ORDERS_REPAIR.test(clause) || DUE_ALONE.test(clause)) {
      wishes.push(clause);
      units.push(...(DUE_ALONE.test(clause) ? [] : unitsIn(clause, reader)));
      continue;
    }
    const named = isOneStreet(clause) ? [] : unitsIn(clause, reader);
    if (named.length > 0 && clause.length <= named.join('').length + 4) {
      units.push(...named);
      continue;
    }
    const called = tasks.length === 0 ? taskCalled(clause, reader) : null;
    if (called !== null) {
      tasks.push(called);
      continue;
    }
    const at = place === '' ? (PLACE.exec(clause) ?? WENT_TO.exec(clause))?.groups : undefined;
    place = at?.place ?? place;
    const found = at ? (at.rest ?? '').replace(/^(?:的|那边|里)/u, '') : clause;
    const there = at && tasks.length === 0 ? taskCalled(found, reader) : null;
    if (there !== null) {
      tasks.push(there);
      continue;
    }
    if (found.trim() !== '' && !STUMP.test(found.trim())) findings.push(found.trim());
  }
  return {
    day: day?.to ?? null,
    ...(half ? { half } : {}),
    place,
    tasks: [...new Set(tasks)],
    units: [...new Set(units)],
    finding: findings.length === 0 ? null : findings.join('，'),
    ...(wishes.length > 0 ? { wish: wishes.join('，') } : {}),
  };
}

/** 昨天下午, 18日上午; 今早. */
const HALF_SAID =
  /(?:^|[，,。；;\s]|[今昨前]天|[日号]|周[一二三四五六日天]|我们?组?)(?<half>早上|上午|下午|傍晚|晚上|[今昨][早晚]|一大?早)/u;
/** In which half of the day it was. */
const HALVES: Readonly<Record<string, '上午' | '下午' | '晚上'>> = {
  早上: '上午',
  上午: '上午',
  今早: '上午',
  昨早: '上午',
  一早: '上午',
  一大早: '上午',
  下午: '下午',
  傍晚: '晚上',
  晚上: '晚上',
  今晚: '晚上',
  昨晚: '晚上',
};

/** 水务赶紧弄, 30号前改好: what somebody is to do about it was found nowhere. */
const ORDERS_REPAIR =
  /^(?:请|让|叫|要求|责成|通知)?[\u4e00-\u9fff]{2,10}?(?:那边|他们)?(?:赶紧|抓紧|尽快|马上|立即|立刻|限期|务必|必须|得|要)[^，,。；;]{0,10}?(?:弄|改|修|治|处理|解决|清|补|换|装|办|管)[^，,。；;]{0,6}$/u;
const DUE_ALONE =
  /^(?:最迟|最晚|限|要)?(?:(?:\d{1,2}月)?\d{1,2}[日号]|月底|本周|这周|周[一二三四五六日])(?:之?前|以前|内)(?:要|必须)?(?:改好|整改完?|完成|弄好|修好|办完|清完)?$/u;

/** 垃圾分类, alone in its clause: the task that is so called, and nothing that was found. */
function taskCalled(clause: string, reader: Said['reader']): number | null {
  const text = plain(clause);
  const isWhole = findMentions(text, reader.lexicon).some(
    ({ start, end }) => start === 0 && end === text.length,
  );
  const [task, ...others] = isWhole ? tasksIn(text, reader) : [];
  return task === undefined || others.length > 0 ? null : task;
}

/** 到药山, alone in its clause. */
const WENT_TO =
  /^(?:我们?)?(?:在|到|去|赴)(?<place>[\u4e00-\u9fff]{2,6}?)(?:那边|那里)?(?:[看转走查瞧跑](?:了(?:[看转走查瞧]|一?[圈下眼遍趟])?)?)?(?<rest>)$/u;

/** 药山街道 is where it was; 各街道办事处 are units. */
const isOneStreet = (clause: string): boolean =>
  /^(?:我们?组?)?(?:在|到|去|对|赴)?[\u4e00-\u9fff]{2,4}街道(?:办事处|办)?$/u.test(clause) &&
  !/各|所有|全部/u.test(clause);

/** 又去了趟: before where it was. */
const WENT =
  /^\s*(?:又|还|再|就|我们?组?|组里|办公室|刚才?|刚刚){0,3}(?:(?:去|到|跑)了?(?:一?[趟次下圈])|(?:去|到)?(?:看|查|检查|察看|查看|巡查)了(?:一?[趟次下圈])?)(?=[\u4e00-\u9fff]{2})/u;

/** 看, 是, of 去北园看了看 and 是暗访: what is left of a clause that said how it was seen. */
const STUMP = /^(?:[看查瞧]{1,2}|了?一?[下眼]|(?:就|也)?(?:是|算|属于?|按|的|有|了))$/u;

/** Who went, that they went, and what is to be done with it: no part of what was found. */
const SAYS_NOTHING = new RegExp(
  sequence(
    /^/u,
    repeated(
      either(
        /我们?组?|本组|办公室|刚才|刚刚|刚|组织|开展|又|还|再|就|去|到|在|现场|实地|一起|顺便|抽空|[转看走查]了[转看走查]|[转看走]了?一?[圈下]/u,
        /(?:请|麻烦|帮我?|给我?)?(?:登记|记录|记|录入|算)(?:[为成作]|一?下|上|下来)?(?:暗访|明察|检查|巡查)?|谢谢|辛苦了?/u,
      ),
      '{1,4}',
    ),
    /[吧了]?$/u,
  ),
  'u',
);

const isTaskAlone = (clause: string): boolean =>
  /^(?:涉及|属于|对应|关于|归|是|对|去|到|了)?(?:第?\d{1,2}号任务|任务第?\d{1,2}号?)(?:[、和及]\d{1,2})*$/u.test(
    clause,
  );

function unitsIn(text: string, reader: Said['reader']): readonly string[] {
  const { leading, named } = chargedIn(text, reader);
  const units = [...leading, ...named].flatMap((one) => (one.kind === 'unit' ? [one.unit] : []));
  return units.filter((unit) => tasksOf(reader.plan, unit).length > 0);
}

/** What a waiting inspection lacks still. */
export function completedInspection(
  waiting: RegisterInspection,
  said: Said,
): RegisterInspection | null {
  const text = said.body.trim();
  if (text.length > 200 || asksOnly(text) || ANOTHER_ACT.test(text)) return null;
  const bare = Number(TASK_ALONE.exec(text)?.groups?.task ?? 0);
  if (said.reader.plan.tasks.some(({ number }) => number === bare)) {
    return { ...waiting, tasks: [bare] };
  }
  const changed = fieldChanged(text);
  const field = changed && withField(waiting, changed, said);
  if (field) return field;
  const correction = correctionIn(text);
  if (correction) return reworded(waiting, correction, said);
  const more = partsIn(text, said);
  const next = {
    ...waiting,
    day: waiting.day ?? more.day,
    place: waiting.place === '' ? more.place : waiting.place,
    tasks: waiting.tasks.length > 0 ? waiting.tasks : more.tasks,
    units: waiting.units.length > 0 ? waiting.units : more.units,
    finding: waiting.finding ?? more.finding,
  };
  return JSON.stringify(next) === JSON.stringify(waiting) ? null : next;
}

/** 28, 27项的: of which task it is. */
const TASK_ALONE = /^(?:是|就是|对应)?(?<task>\d{1,2})(?:号|项)?(?:任务)?(?:的)?[。！!]?$/u;
/** 可以公布了，让城管24号前整改: an act of its own, whose day and unit are none of what was seen. */
const ANOTHER_ACT =
  /公布|发布|公开(?!厕)|转督办|下督办|立督办|(?:告诉|通知|告知|让|叫|请)[^，,。；;]{2,14}(?:整改|改好|处理|办|治理|知道)/u;

/** 改为明察, 任务改成27, 日期是6月4日, 地点是药山街道, 改为两处: the part that is named, or that fits what is said; null for none. */
function withField(
  waiting: RegisterInspection,
  { field, right }: FieldChanged,
  said: Said,
): RegisterInspection | null {
  const type = TYPES[right] ?? (/^日常(?:检查|巡查)$/u.test(right) ? 'daily' : undefined);
  if (type !== undefined && isOffice(said.roles)) return { ...waiting, type };
  const task = /^(?:任务|第)?(?<number>\d{1,2})号?(?:任务)?$/u.exec(right)?.groups?.number;
  if (field.startsWith('任务') && task !== undefined) {
    return { ...waiting, tasks: tasksMeant(`任务${task}`, said.reader).slice(0, 1) };
  }
  if (/地点|位置|地方|街道/u.test(field)) return { ...waiting, place: right };
  const { day, half } = partsIn(right, said);
  if (/日期|日子|时间|^$/u.test(field) && day !== null) return onDay(waiting, day, half);
  if (/问题|发现|情况|内容/u.test(field)) return { ...waiting, finding: right };
  const { finding } = waiting;
  if (field !== '' || finding === null || !COUNTED.test(right)) return null;
  return { ...waiting, finding: counted(finding, right) };
}

const COUNTED = /^(?:\d{1,3}|[一二两三四五六七八九十]{1,3})[处个家座条项件]/u;
const COUNT = /(?:\d{1,3}|[一二两三四五六七八九十]{1,3})[处个家座条项件]/u;

/** 井盖缺失 becomes 井盖缺失两处, and 井盖缺失1处 as well. */
function counted(finding: string, right: string): string {
  const bare = COUNT.exec(right)?.[0] ?? right;
  if (bare !== right) return COUNT.test(finding) ? right : `${finding}，${right}`;
  return COUNT.test(finding) ? finding.replace(COUNT, right) : `${finding}${right}`;
}

/** Another day has no half of the one before. */
function onDay(
  { half: _, ...waiting }: RegisterInspection,
  day: string,
  half: RegisterInspection['half'],
): RegisterInspection {
  return { ...waiting, day, ...(half ? { half } : {}) };
}

/** 地点写错了，是药山街道; 把3处改成4处. */
function reworded(
  waiting: RegisterInspection,
  correction: Correction,
  said: Said,
): RegisterInspection | null {
  const { day, half, place, tasks, units } = partsIn(correction.right, said);
  if (place !== '') return { ...waiting, place };
  if (day !== null) return onDay(waiting, day, half);
  if (tasks.length > 0) return { ...waiting, tasks };
  if (units.length > 0) return { ...waiting, units };
  const finding = waiting.finding === null ? null : putRight(waiting.finding, correction);
  return finding === null ? null : { ...waiting, finding };
}

/** 未发现问题, 一切正常. */
export const findsNothing = (finding: string): boolean =>
  /^(?:未|没有?|无)(?:发现|查出|存在)?(?:任何|明显)?(?:问题|异常|隐患)|一切正常|情况良好/u.test(
    finding,
  );
