import { addDays } from '../../src/domain/day.ts';
import { momentIn } from '../../src/domain/moment.ts';
import { groupsActedFor, isOffice } from '../../src/domain/responsibility.ts';
import { actOf, asksOnly, tellsOfWork } from '../../src/reading/act.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { withMonth } from '../../src/reading/calendar/with-month.ts';
import { groupsIn } from '../../src/reading/names/named-in.ts';
import { either, named, sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import { partedAtBlanks } from '../../src/reading/text/parted-at-blanks.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { CALLED_TOGETHER, type Fields, fieldsIn, NO_FIELDS } from './fields-said.ts';
import { isNobody, NOBODY, together, unitsIn, without } from './guests-said.ts';
import type { MaterialSaid, PlanMeeting } from './intents.ts';
import { lackingIn } from './lacking.ts';
import { materialsApart } from './materials-said.ts';
import { moreAgendaIn } from './more-agenda.ts';
import { inviteesMeant } from './planned.ts';
import { timeMoved } from './time-moved.ts';
import { whenIn, withoutWhen } from './when-said.ts';

type Sort = Pick<PlanMeeting, 'type' | 'group'>;

const CONVENES = new RegExp(
  sequence(
    /(?:召开|召集|举行|组织开|开|办(?!公)|(?:安排|组织|筹备)(?=一?[次个场]))(?:一?[次个场下])?(?<what>[^，,。；;：:\n]{0,24}?)/u,
    /(?:会议(?![题程]|室|纪要|精神|通知|情况|材料)|会(?:(?=议[题程])|(?![议计展同员见前后上中期场长诊务战]|商(?!量))))(?<tail>[^，,。；;\n]{0,120})/u,
  ),
  'u',
);
/** 把组里的人喊来说说扬尘的事: who is called together, and what for. */
const CALLS_TOGETHER = new RegExp(sequence('(?<what>)', named('tail', CALLED_TOGETHER)), 'u');
/** 碰个头, 碰一下: a meeting of a group by another name. */
const MEETS =
  /(?<what>)碰(?:个?头会?|一下头?|个?面|[个一次]{1,2}会|一次(?![^，,。；;]{0,2}壁))(?<tail>[^，,。；;\n]{0,120})/u;
const NOT_AN_ACT = /^(?:展|工|放|发|始|具|通|业|挖|辟|拓|支|学|办(?!公室)|理|好|法)/u;
/** 召开了, 召开调度会3次: what was done is reported. */
const IS_DONE = new RegExp(
  either(
    /(?:召开|召集|举行|开|研究|讨论|部署|听取|传达|解决|审议|通报)(?:了|过)|已(?:经)?(?:召开|举行|开)/u,
    /会议?[^，,。；;]{0,6}(?:\d{1,4}|[一二两三四五六七八九十]{1,3})(?:余|多)?[次场个]/u,
    /(?:\d{1,3}|[两三四五六七八九十])[次场]/u,
  ),
  'u',
);
const SUGGESTS = /建议|提议|提请/u;
/** What may stand before the word: who asks, whose meeting it is, and that it is to be. */
const FILLERS = new RegExp(
  either(
    /请|麻烦|您好|你好|定了|说好了|各位|领导|我们?|咱们?|本|想|要|拟|于|定于|准备|计划|打算|决定|安排|组织|申请|建议|提议|提请|需要?|希望|能不能|能否|可否|可不可以|请问/u,
    /凑(?:到)?(?:一[块起])?|一[块起]儿?|聚(?:一聚|一下)?|坐(?:下来|一坐|到一起)|找个?(?:时间|空)|抽(?:个?空|个?时间)|要不|不如|还是|我看|我觉得|是不是|该|得|就|先|那|看看|这边/u,
    /通知|一下|行动|工作|各?(?:责任|成员|有关|相关|参会)?单位|各?组?(?:的)?(?:联络员|组长)|大家|第?[一二三四五六七八\d]{1,2}组|组里?|小组|副?总指挥|指挥部|办公室|区|的/u,
    /(?:\p{Script=Han}{1,3}(?:主任|区长|局长|组长|书记|[总局处科])|总指挥)?(?:让我?|叫我?|说|要求|交代|安排|吩咐|的?意思是?)(?:通知|转告)?|上午|下午|晚上|早上|左右|可以|尽快|再|[，,：:、\s]/u,
  ),
  'gu',
);
const LONGEST = 600;
const LONGEST_HEAD = 60;

/** 召开第四组会议，6月8日下午2点，…; 我们组周一下午开个会. Null for a text that convenes nothing, asks, or reports what was done. */
export function readPlan(said: Said): PlanMeeting | null {
  const text = calledBefore(parted(said.body.trim()));
  if (text.length > LONGEST) return null;
  const start = text.slice(0, LONGEST_HEAD + 160);
  const match = CONVENES.exec(start) ?? CALLS_TOGETHER.exec(start) ?? MEETS.exec(start);
  if (!match) return readParts(text, said);
  if (match.index > LONGEST_HEAD || IS_DONE.test(text)) return null;
  if (isOther(text) && !isWishOfOthers(said, match.index)) return null;
  const { what = '', tail = '' } = match.groups ?? {};
  const head = text.slice(0, match.index);
  if (NOT_AN_ACT.test(what) || leftOf(head, said) > 2) return null;
  if (IS_AWAY.test(head) && WORKS_ON.test(text)) return null;
  const place = PLACED.exec(head)?.groups?.place ?? null;
  const named = sortIn(what, said);
  const whose = `${place === null ? head : head.replace(place, '')}${what}`;
  const told = named.type === null ? sortIn(whose, said) : named;
  const isOfNoKind = /^(?:各?[\u4e00-\u9fff]{0,4}单位|大家|[个次场])?$/u.test(what);
  const sort = told.type === null && isOfNoKind ? onlySort(said) : told;
  const behind = materialsApart(text.slice(match.index + match[0].length), said);
  const around = `${head.replace(PLACED, '').replace(OF_OFFICE, '')}，${tail}，${behind.rest}`;
  const fields = fieldsIn(around, said.today, said.reader);
  if (sort.type === null && !mayMean(fields, said) && !isWishOfOthers(said, match.index)) {
    return null;
  }
  if (fields.day !== null && fields.day < said.today && fields.time === null) return null;
  const { only, added, dropped } = namedOnly(fields, sort, said);
  return {
    kind: 'plan-meeting',
    ...sort,
    agenda: fields.agenda ?? agendaIn(what, tail),
    day: fields.day,
    time: fields.time,
    place: place ?? fields.place,
    only,
    added,
    dropped,
    ...(behind.materials.length > 0 ? { materials: behind.materials } : {}),
    isSuggested: SUGGESTS.test(head),
  };
}

/** 这个月指挥部会还没开，建议召集一次: the meeting is named before it is to be convened. */
const calledBefore = (text: string): string =>
  text.replace(A_FEW, '').replace(NAMED_BEFORE, '$<who>$<verb>一次$<called>');
/** 住建、财政几家: so many as were named. */
const A_FEW =
  /(?<=[\u4e00-\u9fff]{2})几[家个](?:单位|局)?(?=(?:都|也|一起|一块)?(?:叫|喊|请|找|约|召集|过来|来))/u;
const NAMED_BEFORE = new RegExp(
  sequence(
    /^[^，,。；;\d]{0,8}?(?<called>(?:指挥部|办公室|第?[一二三四五六七八]组|我们组|组里)的?(?:会议|会))[^，,。；;\d]{0,4}(?:没开|没召开|未开|未召开|该开|得开)[^，,。；;\d]{0,4}[，,]\s?/u,
    /(?<who>[^，,。；;]{0,12}?)(?<verb>召集|召开|开|组织|安排)(?:一?[次个场]|一?下)/u,
  ),
  'u',
);

/** 环保和城管都来 说扬尘的事: a blank as a comma, but for 水务局 二楼会议室, which is one place. */
const parted = (text: string): string =>
  partedAtBlanks(text.replace(LABEL_BEFORE_BLANK, '$<label>：')).replace(OF_ONE_PLACE, ' ');
/** 议题 宣传方案: behind a label a blank stands for its colon. */
const LABEL_BEFORE_BLANK =
  /(?<=^|[，,；;。：:\s])(?<label>议题|主题|时间|地点|会场|(?:参会|参加|与会)(?:单位|人员|范围))[^\S\n]{1,3}(?=\S)/gu;
const OF_ONE_PLACE =
  /(?<=[\u4e00-\u9fff])(?<![来去加会到人员点半刻分])，(?=(?:[\d一二三四五六七八九十]{1,3}(?:楼|层|号楼|会议室)|[东西南北大小]?(?:会议室|会议厅|报告厅)))/gu;

/** 那定周三上午九点半，在三楼会议室，议一下公园进度: a day, a time and two more parts convene without the word, where there is one group to convene. */
function readParts(text: string, said: Said): PlanMeeting | null {
  const [group, ...others] = groupsActedFor(said.roles, said.reader.plan);
  if (group === undefined || others.length > 0) return null;
  const { rest, materials } = materialsApart(text, said);
  const fields = fieldsIn(rest, said.today, said.reader);
  const { agenda, day, time, place, only, added } = fields;
  const isAttended = !isNobody(added) || only !== null;
  const parts = [agenda !== null, place !== null, isAttended].filter((one) => one).length;
  if (day === null || day < said.today || time === null || parts < 2 || isOther(text)) return null;
  const higher = OF_HIGHER.exec(text)?.groups?.who;
  const own = { type: 'group' as const, group };
  const sort = { kind: 'plan-meeting' as const, ...(higher ? sortIn(higher, said) : own) };
  const guests = namedOnly(fields, sort, said);
  return { ...sort, agenda, day, time, place, ...guests, materials, isSuggested: false };
}

/** 指挥部办公室会议7月15日下午3点开: none of the group, whoever says so. */
const OF_HIGHER = /(?<who>指挥部办公室|办公室|指挥部)(?:的)?会议?(?!室)/u;

/** 住建、城管参加, of a meeting to which both would be asked with others: they alone are asked. Anybody else comes to those who are. */
function namedOnly(
  { only, added, dropped }: Fields,
  { type, group }: Sort,
  { body, reader: { plan } }: Said,
): Pick<PlanMeeting, 'only' | 'added' | 'dropped'> {
  const others = { ...added, groups: added.groups.filter((one) => one !== group) };
  const asked = { type, group, only, added: others, dropped };
  const usual = { ...asked, only: null, added: NOBODY };
  const isOfUsual =
    only === null &&
    !isNobody(others) &&
    COME.test(body) &&
    inviteesMeant(asked, plan).length === inviteesMeant(usual, plan).length;
  return isOfUsual ? { only: others, added: NOBODY, dropped } : { only, added: others, dropped };
}

/** 住建、城管参加; 也叫上财政局 speaks of one more. */
const COME =
  /(?:^|[，,。；;\s])(?!再|还|也|另|加|叫|增|补|通知)[^，,。；;\s也]{2,60}(?:参加|出席|参会|到会|[都也]来)(?:$|[，,。；;！!\s])/u;

/** 耿局在市里开会，我替他点一下: somebody is at a meeting, and something else is said. */
const IS_AWAY = /(?:正|还|都|去|今天|现在|上午|下午|[局长任总组])?在[^，,。；;]{0,8}$/u;
const WORKS_ON =
  /看了|看过|同意|没意见|没问题|签|批|替|代|改成|改为|退回|不行|回不来|来不了|不方便/u;

/** A question, or a report that a meeting stands in. */
const isOther = (text: string): boolean => asksOnly(text) || tellsOfWork(text);

/** Whose meeting it is, and not where. */
const OF_OFFICE = /(?:指挥部|我们|咱们)?办公室/u;
const PLACED = /(?:在|于|到|来)(?<place>[^，,。；;：:\n\d][^，,。；;：:\n]{1,30})$/u;

/** 议题：停车场选址, 为推进本组工作: what for, before it is said that one meets. */
const SAYS_WHAT_FOR = /^\s?(?:议题|主题|为(?:了)?(?=推进|做好|加强|落实|研究|解决|进一步))/u;

/** How much stands before the word that is neither a time, a place nor a filler. */
function leftOf(head: string, { today, reader }: Said): number {
  const clauses = head.replace(PLACED, '').split(/[，,]/u);
  const told = clauses.filter(
    (clause) => fieldsIn(clause, today, reader).place === null && !SAYS_WHAT_FOR.test(clause),
  );
  const rest = withoutWhen(told.join('，'), today);
  return rest.replace(FILLERS, '').length;
}

/** Somebody who convenes meetings, and says when or what for. */
const mayMean = (fields: Fields, { body, roles, reader }: Said): boolean =>
  (fields.day !== null ||
    fields.time !== null ||
    fields.agenda !== null ||
    NOTHING_BUT.test(body)) &&
  (isOffice(roles) ||
    groupsActedFor(roles, reader.plan).length > 0 ||
    roles.some(({ role }) => role === 'commander' || role === 'deputy-commander'));

/** 我们局想开个座谈会: who convenes none wishes for one, and is told who does. */
function isWishOfOthers({ body, draft, roles, isInGroup }: Said, at: number): boolean {
  const isUnits = roles.length > 0 && roles.every(({ role }) => UNITS.includes(role));
  const isFree = draft === null && !isInGroup && !tellsOfWork(body);
  return isUnits && isFree && at <= LONGEST_WISH && WISHES.test(body.trim().slice(0, at));
}

const UNITS: readonly string[] = ['liaison', 'unit-leader', 'none'];
const LONGEST_WISH = 16;
const WISHES =
  /^(?:请问|您好|那)?[，,]?(?:我们?局?|咱们?|本局|我局|我单位|局里|单位|我们单位)?(?:这边)?(?:也)?(?:想要?|打算|准备|要|得|需要|希望|申请|建议|提议|能不能|能否|可不可以|可以|可否){1,2}(?:由|自己|牵头)?(?:我们?|咱们?)?(?:来|再|先)?$/u;

/** 开个会: everything else is still to be asked. */
const NOTHING_BUT =
  /^\s?(?:我?们?(?:组|办公室)?(?:想|要|准备|打算|得|需要)?)(?:开|召集|召开|安排|组织)(?:一?[个次])?会议?[吧。！!\s]{0,2}$/u;

/** Which of the three it is, by its name or by whose it is called; null where the words leave it open. */
export function sortIn(words: string, { roles, reader }: Pick<Said, 'roles' | 'reader'>): Sort {
  const groups = [...new Set(groupsIn(plain(words), reader))];
  if (groups.length === 1) return { type: 'group', group: groups[0] ?? null };
  if (/(?:我们?|本|咱们?|小)组|组里|工作组|专班|^组会?$|个组$/u.test(words)) {
    const own = groupsActedFor(roles, reader.plan);
    return { type: 'group', group: own.length === 1 ? (own[0] ?? null) : null };
  }
  if (/办公室|指挥办|(?:我们|咱们)办/u.test(words)) return { type: 'office', group: null };
  if (/指挥部|总指挥/u.test(words)) return { type: 'command', group: null };
  return { type: null, group: null };
}

/** Who acts for one group and for nothing else convenes no other meeting than its own. */
function onlySort({ roles, reader }: Said): Sort {
  const [group, ...others] = groupsActedFor(roles, reader.plan);
  const isOfGroups = roles.every(({ role }) => role === 'group-liaison' || role === 'group-leader');
  return group !== undefined && others.length === 0 && isOfGroups
    ? { type: 'group', group }
    : { type: null, group: null };
}

/** 停车场选址专题会: what the meeting is called by says what for. */
function agendaIn(what: string, tail: string): string | null {
  const after = tail.replace(/^(?:议|的)?(?:主要|来|，)?/u, '').trim();
  if (after.length >= 4 && !/^(?:室|通知)/u.test(after)) return after;
  const called = what.replace(
    /第?[一二三四五六七八\d]{1,2}组|我们?组?|本组|行动工作组|工作组|小组|指挥部|办公室|全体|领导|专题|协调|推进|调度|碰头|工作|例/gu,
    '',
  );
  const bare = called.replace(/^的|的$/gu, '');
  return bare.length >= 4 ? bare : null;
}

/** What completes or changes a plan that waits: what is asked for, or 地点改为…, 增加区财政局. Null for a text that says none of it. */
export function readOfPlan(waiting: PlanMeeting, said: Said): PlanMeeting | null {
  const text = parted(said.body.trim().replace(/[吧呗哈啊。！!\s]{1,4}$/u, '')).replace(
    WHY_NOT_THEN,
    '',
  );
  if (text.length > LONGEST_ANSWER || asks(text)) return null;
  const more = moreAgendaIn(text);
  if (more !== null) {
    const agenda = waiting.agenda === null ? more.more : `${waiting.agenda}、${more.more}`;
    const next = { ...waiting, agenda };
    return more.rest === '' ? next : (readOfPlan(next, { ...said, body: more.rest }) ?? next);
  }
  const time = timeMoved(text, waiting.time);
  if (time !== null) return { ...waiting, time };
  const lacks = lackingIn(waiting, said);
  const { rest, materials } = materialsApart(text, said);
  const fields = notPast(fieldsIn(rest, said.today, said.reader), waiting, rest, said);
  const isOfFields = lacks === null || isKnown(fields) || materials.length > 0;
  return (
    (isOfFields ? null : answerTo(lacks, text, waiting, said)) ??
    changed(waiting, fields, materials)
  );
}

/** 不行周五防汛，挪下周一: why the day does not do is no day of it. */
const WHY_NOT_THEN =
  /^[^，,。；;]{0,4}(?:不行|不成|不巧|没空|冲突|撞)[^，,。；;]{0,14}[，,]\s?(?=(?:往[前后])?(?:挪|改|换|推|放|定|提前))|^[^，,。；;]{2,14}(?:有事|有会|没空|来不了|不行|冲突|防汛|检查|出差)[，,]\s?(?=(?:往[前后])?(?:挪|改|换|推|放|定|提前))/u;

/** 往后挪挪，周一吧, said on a Monday, is that of the next week. */
function notPast(fields: Fields, waiting: PlanMeeting, text: string, { at }: Said): Fields {
  const time = fields.time ?? waiting.time;
  const isBare = fields.day !== null && time !== null && BARE_WEEKDAY.test(text);
  if (!isBare || momentIn(fields.day, time) > at) return fields;
  return { ...fields, day: addDays(fields.day, 7) };
}

/** 周一, with no word of which week. */
const BARE_WEEKDAY = /(?<![上本这])(?:周|星期|礼拜)[一二三四五六日天]/u;

/** 改周四, 议题是…, 增加区财政局: it says itself what it is, whatever was asked for. */
const isKnown = (fields: Fields): boolean =>
  Object.entries(fields).some(([name, value]) => value !== NO_FIELDS[name as keyof Fields]);

/** 各单位要准备啥: what is asked fills no place of a plan. */
const asks = (text: string): boolean => asksOnly(text) || actOf(text) === 'asks';
const LONGEST_ANSWER = 200;

function answerTo(
  lacks: NonNullable<ReturnType<typeof lackingIn>>,
  text: string,
  waiting: PlanMeeting,
  said: Said,
): PlanMeeting | null {
  switch (lacks) {
    case 'type': {
      const sort = sortIn(text, said);
      return sort.type === null ? null : { ...waiting, ...sort };
    }
    case 'past':
    case 'day':
    case 'time': {
      const { day, time } = whenIn(text, said.today);
      if (day === null && time === null) return null;
      const old = lacks === 'past' ? { day: null, time: null } : waiting;
      return { ...waiting, day: day ?? old.day, time: time ?? old.time };
    }
    case 'place':
      if (NO_PLACE.test(text)) return null;
      return {
        ...waiting,
        place: text.replace(
          /^(?:地点|就?在|就(?=我们|咱|[\u4e00-\u9fff]{2})|到|放在|安排在)[：:是在]?/u,
          '',
        ),
      };
    case 'agenda':
      return {
        ...waiting,
        agenda: text.replace(/^(?:议题|内容|主题)[：:是]?/u, ''),
      };
    case 'material-unit': {
      const [unit] = unitsIn(text, said.reader);
      return unit === undefined ? null : withMaterial(waiting, ['unit', unit]);
    }
    case 'material-due': {
      const [due] = findDays(withMonth(text, said.today), said.today);
      return due === undefined ? null : withMaterial(waiting, ['dueOn', due.to]);
    }
  }
}

/** 行，让许办弄通知: somebody is to do something, and nothing says where. */
const NO_PLACE =
  /^(?:行|好的?|嗯|可以|对|先|等|不|算了)(?=$|[，,\s])|(?:让|叫|请|由)[\u4e00-\u9fff]{2,10}?(?:弄|发|通知|定|办|安排|准备|写)|通知(?!.{0,4}[室厅楼])/u;

/** The first of the materials of which this is open has it. */
function withMaterial(
  waiting: PlanMeeting,
  [part, value]: readonly ['unit' | 'dueOn', string],
): PlanMeeting {
  const materials = waiting.materials ?? [];
  const open = materials.findIndex((one) => one[part] === null);
  return {
    ...waiting,
    materials: materials.map((one, at) => (at === open ? { ...one, [part]: value } : one)),
  };
}

/** What is on the list already is shown as it stands. */
function changed(
  waiting: PlanMeeting,
  fields: Fields,
  materials: readonly MaterialSaid[],
): PlanMeeting | null {
  if (!isKnown(fields) && materials.length === 0) return null;
  return {
    ...waiting,
    agenda: fields.agenda ?? waiting.agenda,
    day: fields.day ?? waiting.day,
    time: fields.time ?? waiting.time,
    place: fields.place ?? waiting.place,
    only: fields.only ?? waiting.only,
    added: together(without(waiting.added, fields.dropped), fields.added),
    dropped: together(without(waiting.dropped, fields.added), fields.dropped),
    materials: [...(waiting.materials ?? []), ...materials],
  };
}
