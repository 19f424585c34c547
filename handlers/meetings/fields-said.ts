import { unitsChanged } from '../../src/reading/charging/units-changed.ts';
import { either, followedBy, named, sequence } from '../../src/reading/pattern.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { guestsIn, guestsOf, isNobody, NOBODY, together } from './guests-said.ts';
import type { Guests } from './intents.ts';
import { whenBegins, whenIn, withoutWhen } from './when-said.ts';

/** What a text says of a meeting's plan; null and nobody for what it does not. */
export interface Fields {
  readonly day: string | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly agenda: string | null;
  readonly only: Guests | null;
  readonly added: Guests;
  readonly dropped: Guests;
}

export const NO_FIELDS: Fields = {
  day: null,
  time: null,
  place: null,
  agenda: null,
  only: null,
  added: NOBODY,
  dropped: NOBODY,
};

const LABELLED = new RegExp(
  sequence(
    /^(?:会议)?/u,
    named(
      'label',
      either(
        /时间|地方|地点|地址|会场|议题|主题|内容|议程|参加(?:人员|单位|对象|范围)?|参会(?:人员|单位|范围)?|与会(?:人员|单位)?/u,
        /出席(?:人员|单位)?|邀请|列席/u,
      ),
    ),
    either(
      /[：:]|是|为|定为|定在|改为|改到|改成|改在|换成|换到|调整为|变更为|就在|在|(?<=地方|地点|地址|会场)[改换]/u,
      /(?<=议题)(?![改换调变加增添补再不没还呢吗啥什有里上都也定先照])(?=[\p{Script=Han}\d]{2})/u,
      /(?<=主题|内容|议程)(?=\p{Script=Han}{4})/u,
      /(?<=人员|单位|对象|范围)(?:有|包括|就是)?(?=\p{Script=Han}{3})/u,
    ),
    /[\s：:]{0,2}(?<value>.{1,400})$/u,
  ),
  'u',
);
const DROPS = /^(?:减少|去掉|减去?|不用?请|不邀请|删[除去掉]?|拿掉)(?<who>.{2,80})$/u;
const STAY_AWAY = /^(?<who>.{2,60}?)(?:就|都)?(?:不用|不必|不要|别)(?:来|去|参加|到会)了?$/u;
const ADDS =
  /^(?:[\u4e00-\u9fff]{2,8}?(?:的事|这块|那块|那项))?(?:再|还|另外?|也)?(?:增加|加上|加|再请|还请|也请|另请|再叫|叫|让|邀请|请|补充|新增|增请|通知)(?:上)?(?<who>.{2,80}?)(?:也|一起|都){0,2}(?:来)?(?:参加|列席|到会|参会|出席|来)?$/u;
/** 另外把公安分局也叫上. */
const CALLS_IN =
  /^(?:再|还|另外|也|顺便)?[，,\s]?(?:把|将)(?<who>.{2,80}?)(?:也|都|一起|一并|一块儿?){0,2}(?:叫|请|喊|带|算|加|通知)(?:上|来|过来|进来|进去)了?$/u;
const ATTEND = /^(?<who>.{2,60}?)(?:(?:也|一起|都){0,2}(?:参加|列席|也来)|(?:都|一起)来)$/u;
const DELIBERATES = new RegExp(
  sequence(
    /^(?:主要|重点|专题|就|只|专门)?/u,
    either(
      /研究|讨论|部署|调度|听取|听(?=[\u4e00-\u9fff]{3})|审议|商量|商议|商讨|布置|通报|传达|解决|汇报|总结|推进|说说|说一说|聊聊|聊一聊|谈谈/u,
      /[说讲聊谈定](?=[\u4e00-\u9fff]{4})(?!在|明)|议(?![题定事程案论会])(?=[\u4e00-\u9fff]{3})|议一?议|议一?下|碰一下|过一[下遍过]|关于/u,
    ),
  ),
  'u',
);
const IN_PLACE = /^(?:地点)?(?:就|还|定)?(?:在|到|于)(?!建)(?<place>.{2,40})$/u;
const PLACE =
  /(?:室|厅|楼|馆|堂|现场|大厦|中心|广场|公园|政府|社区|村委会|校|站|大队|分局|局|院|所|处)$|会议室|[\d一二三四五六七八九十]楼|(?<!\d)\d{3,4}$/u;
const SPEAKS_OF_TIME =
  /^(?:开会|会议)?(?:时间|日期)?(?:要|拟)?(?:改期|改|调整|变更|提前|推迟|延期|延后|顺延|挪|换|定)?(?:一下)?(?:为|成|到|至|在|于)?[：:，,\s]{0,2}/u;

/** 停车场的事, as what it is for. */
const SPOKEN_ABOUT =
  /^(?:就?是|主要|为了|关于|说说?|聊聊?|商量|碰碰?|议议?)?(?:一下)?(?<what>(?!我|你|他|她|有|没|还有)[\u4e00-\u9fff\d]{2,20}?(?<!有))(?:这个|那个|这|那)?的?事(?:情|儿)?$/u;

/** 把住建、财政几家叫过来碰一下停车场的事. */
export const CALLED_TOGETHER =
  /(?:把|叫|喊|请|召集)(?<who>[^，,。；;：:\n]{1,24}?)(?:几家|几个单位|这几家|的人)?(?:叫|喊|请|找|约|召集|聚|拢)?(?:过来|来|到一起|到一块儿?|拢)[，,\s]?(?<about>(?:说说|说一说|说一?下|碰一?碰|碰一?下|碰个?头|议一?议|议一?下|聊一?聊|商量|研究|讨论|对一?对|过一?[遍下])[^，,。；;\n]{2,60})/u;

/** 换到307开, with no word of the time. */
const MOVES =
  /^(?:会议)?(?:改|换|调整|调|挪|搬|移)(?:(?:到|在|至)|(?=[\d一二三四五六七八九十]{1,3}(?:楼|号楼|层)|[大小东西南北]?会议室))|(?<=\d{3,4}|[室厅楼])(?:召开|开会|开)$/gu;

/** 在城管局二楼, said after the 议题. */
const SAYS_WHERE = /^(?:地点|地方|会场|(?:就|还|定)?在)/u;

/** 局里四楼, 三楼会议室: nothing but a room. */
const ROOM_ALONE =
  /^(?:我们|咱们?)?[\u4e00-\u9fff]{0,6}?(?:[\d一二三四五六七八九十]{1,3}楼(?:[大小东西南北]?会议室)?|会议室|报告厅)$/u;

/** The parts of a text, comma by comma: 时间, 地点, 议题, who is to come. `today` is YYYY-MM-DD. */
export function fieldsIn(text: string, today: string, reader: QuestionReader): Fields {
  let fields = NO_FIELDS;
  let isInAgenda = false;
  const changed = unitsChanged(text, reader);
  if (changed) {
    return { ...NO_FIELDS, added: guestsOf(changed.added), dropped: guestsOf(changed.dropped) };
  }
  const body = text
    .trim()
    .replace(/^(?:改|修改|更正|调整|变更)(?:一下)?[：:，,\s]{1,2}/u, '')
    .replace(/^(?:会议)?方案(?:是|为)?[：:，,\s]{0,2}/u, '')
    .replace(ASKS_LEAVE, '')
    .replace(BLANK_BEFORE_LABEL, '，');
  for (const clause of body.split(/[，,；;。\n]/u).map(withoutMark)) {
    if (clause === '' || STAYS.test(clause) || ALL_COME.test(clause)) continue;
    const next = fieldOf(clause, today, reader);
    const hasStarted = isInAgenda && fields.agenda !== null && !NAMES_PLACE.test(clause);
    const isWhere = fields.place === null && (SAYS_WHERE.test(clause) || ROOM_ALONE.test(clause));
    const isPlace = next !== null && next.place !== null && next.time === null && !isWhere;
    const isMore = next === null || next.agenda !== null || isPlace;
    if (hasStarted && isMore) {
      fields = { ...fields, agenda: `${fields.agenda}，${next?.agenda ?? clause}` };
      continue;
    }
    if (next === null) continue;
    isInAgenda = next.agenda !== null;
    fields = joined(fields, next);
  }
  return fields;
}

/** ：议题：…, of 开会：议题：…. */
const withoutMark = (clause: string): string => clause.replace(/^[：:\s]{1,3}/u, '').trim();

/** 地点改成二楼行不行 wishes for 二楼. */
const ASKS_LEAVE =
  /[，,]?(?:行不行?|行吗|可以吗|可不可以|可以不|好不好|好吗|成不成|成吗|中不中)[？?。]?$/u;

/** 时间下周二上午9点 地点三楼会议室, 议停车场用地 就在水务局二楼: a blank as a comma, where another part begins behind it. */
const BLANK_BEFORE_LABEL = new RegExp(
  sequence(
    /(?<=[^，,；;。：:\s])[^\S\n]/u,
    followedBy(
      either(
        /(?:开会|会议)?(?:时间|地点|会场|议题|参加人员|参会)/u,
        /(?:就|还|定)?在(?![建册岗编线途])(?=[\u4e00-\u9fff\d]{2})|主要(?=[议研讨听说])|议(?![定程案论会])|研究|讨论|商量|听取|邀请|[请叫](?=[\u4e00-\u9fff]{2})/u,
      ),
    ),
  ),
  'gu',
);

/** 三楼被防汛占了: why it cannot be there. */
const NO_PLACE =
  /被|占(?:用|了|着|满)|没(?:有|空)|不(?:行|够|能|让|方便|好)|满了|停[水电]|装修|检修|有(?:人|会)|太[小挤远吵]|坐不下|用不|了(?=.)|[月日号]底?之?前|(?:\d|[一二两三四五六七八九十])[处所]$|[选建修清改做办]完|决定|议定|牵头/u;

/** 地点不变, 时间照旧, 地点仍在三楼会议室: nothing of it is to be different. */
const STAYS =
  /^(?:开会|会议)?(?:时间|钟?点儿?|几点|地点|地方|会场|议题|参加(?:人员|单位)?|人员|其他|其它|别的|内容)(?:都|也|还是|仍|均)?(?:不变|不动|不改|照旧|一样|不用改|没变|仍(?:然)?(?:在|是|为)|还(?:是)?在|还是)/u;

/** 八个组都来人, 各组来一个人, 请各成员单位联络员参加: those who are asked anyway. */
const ALL_COME = new RegExp(
  sequence(
    /^(?:请|要求|通知|还|[，,\s]){0,2}(?:各|每|八|8|\d|所有|全体|我们|咱们?){1,2}个?(?:工作|成员|责任|有关|相关|参会)?(?:组|单位|家)(?:的)?/u,
    /(?:联络员|组长|联系人|负责人|负责同志|有关同志|分管(?:领导|负责同志)|同志){0,2}(?:都|各|也|均|全部?|一起|准时|按时){0,2}(?:要|得)?/u,
    /(?:来|派|到|去|参加|参会|出席)(?:[一1两二]?[个名]?)?(?:人|同志|代表|会)?(?:参加)?[了吧。！!]?$/u,
  ),
  'u',
);

/** A place by its name goes on with no agenda. */
const NAMES_PLACE = /^(?:开会|会议)?(?:地点|会场)/u;

/** What one clause says; null where it is none of these. */
function fieldOf(clause: string, today: string, reader: QuestionReader): Fields | null {
  const { label = '', value = '' } = LABELLED.exec(clause)?.groups ?? {};
  if (label !== '') return labelled(label, value, today, reader);
  const where = /^(?:开会|会议)?(?:地点|会场)(?<place>[^改换调变].{1,60})$/u.exec(clause)?.groups
    ?.place;
  if (where !== undefined) return { ...NO_FIELDS, place: where };
  const called = CALLED_TOGETHER.exec(clause)?.groups;
  if (called) {
    const { who = '', about = '' } = called;
    return {
      ...NO_FIELDS,
      ...whenIn(clause, today),
      agenda: agendaOf(SPOKEN_ABOUT.exec(about)?.groups?.what ?? about),
      added: guestsIn(who, reader),
    };
  }
  const dropped = guestsAfter(DROPS, clause, reader) ?? guestsAfter(STAY_AWAY, clause, reader);
  if (dropped) return { ...NO_FIELDS, dropped };
  const added =
    guestsAfter(ADDS, clause, reader) ??
    guestsAfter(CALLS_IN, clause, reader) ??
    guestsAfter(ATTEND, clause, reader);
  const when = whenIn(clause, today);
  if (added) return { ...NO_FIELDS, ...when, added };
  const isTimed = when.day !== null || when.time !== null;
  const rest = isTimed
    ? withoutWhen(clause.replace(SPEAKS_OF_TIME, ''), today).replace(SPEAKS_OF_TIME, '')
    : clause.replace(MOVES, '');
  if (DELIBERATES.test(rest)) return { ...NO_FIELDS, ...when, agenda: agendaOf(rest) };
  const about = SPOKEN_ABOUT.exec(rest)?.groups?.what;
  if (about !== undefined) return { ...NO_FIELDS, ...when, agenda: about };
  const named = IN_PLACE.exec(rest)?.groups?.place ?? (PLACE.test(rest) ? rest : null);
  const place =
    named === null || NO_PLACE.test(named)
      ? null
      : named.replace(/^(?:就|还是|定)(?=我们|咱|本)|了$/gu, '');
  return place !== null || isTimed ? { ...NO_FIELDS, ...when, place } : null;
}

function labelled(label: string, value: string, today: string, reader: QuestionReader): Fields {
  switch (label.slice(0, 2)) {
    case '时间':
      return { ...NO_FIELDS, ...whenIn(value, today) };
    case '地点':
    case '地方':
    case '地址':
    case '会场':
      return { ...NO_FIELDS, place: value };
    case '议题':
    case '主题':
    case '内容':
    case '议程':
      return agendaApart(value, today, reader);
    case '邀请':
    case '列席':
      return { ...NO_FIELDS, added: guestsIn(value, reader) };
    default: {
      const only = guestsIn(value, reader);
      return { ...NO_FIELDS, only: isNobody(only) ? null : only };
    }
  }
}

/** 停车场选址7月9日下午三点水务局五楼: a time of day, or a room behind 在, ends what it is for, though no comma stands there. */
function agendaApart(value: string, today: string, reader: QuestionReader): Fields {
  const at = whenBegins(value, today) ?? IN_ROOM.exec(value)?.index ?? null;
  if (at === null || at < SHORTEST_AGENDA) return { ...NO_FIELDS, agenda: agendaOf(value) };
  const rest = withoutLabel(value.slice(at));
  const behind = whenThenPlace(rest, today) ?? fieldOf(rest, today, reader) ?? NO_FIELDS;
  const agenda = agendaOf(
    value.slice(0, at).replace(/[，,、\s（(]{1,3}$|(?:开会)?时间[：:]?$/u, ''),
  );
  return { ...NO_FIELDS, ...behind, agenda };
}

const withoutLabel = (text: string): string => text.replace(/^(?:开会|会议)?时间[：:是]?/u, '');

/** 7月9日下午三点水务局五楼: all behind the time is where. */
function whenThenPlace(text: string, today: string): Fields | null {
  const when = whenIn(text, today);
  const place = withoutWhen(text, today).replace(
    /^[，,、\s]{0,2}(?:地点)?(?:就?[在到])?|[开会召）)]{1,3}$/gu,
    '',
  );
  return when.time === null || NO_PLACE.test(place)
    ? null
    : { ...NO_FIELDS, ...when, place: PLACE.test(place) ? place : null };
}

const IN_ROOM =
  /(?:地点)?(?:就|定)?在(?![建册岗编线途])[^，,。；;]{1,16}(?:会议室|报告厅|[\d一二三四五六七八九十]楼)$/u;

/** 夏季扬尘, of 议一下夏季扬尘: what is deliberated, and not that it is. */
function agendaOf(said: string): string {
  const bare = said.replace(SPOKEN_OF, '');
  return bare.length < SHORTEST_AGENDA ? said : bare;
}

const SPOKEN_OF =
  /^(?:主要|重点|就是?)?(?:议一?议|议一?下|碰一?碰|碰一?下|过一?下|过一?遍|聊一?聊|聊一?下|说一?说|说一?下|讲一?下|研究一下|讨论一下|商量一下|[说讲聊谈](?=[\u4e00-\u9fff]{4})|议(?![题定事程案论会])(?=[\u4e00-\u9fff]{3}))(?:一下)?(?:关于)?/u;
const SHORTEST_AGENDA = 2;

function guestsAfter(form: RegExp, clause: string, reader: QuestionReader): Guests | null {
  const who = form.exec(clause)?.groups?.who;
  const guests = who === undefined ? NOBODY : guestsIn(who, reader);
  return isNobody(guests) ? null : guests;
}

/** What was said first stays. */
const joined = (one: Fields, other: Fields): Fields => ({
  day: one.day ?? other.day,
  time: one.time ?? other.time,
  place: one.place ?? other.place,
  agenda: one.agenda ?? other.agenda,
  only: one.only && other.only ? together(one.only, other.only) : (one.only ?? other.only),
  added: together(one.added, other.added),
  dropped: together(one.dropped, other.dropped),
});
