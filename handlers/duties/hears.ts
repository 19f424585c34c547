import { chargedAfter } from '../../src/domain/charged.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { asksForOrder, asksOnly } from '../../src/reading/act.ts';
import { readClockTime } from '../../src/reading/calendar/clock-time.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { withMonth } from '../../src/reading/calendar/with-month.ts';
import { chargedIn } from '../../src/reading/charging/charged-in.ts';
import { unitsChanged } from '../../src/reading/charging/units-changed.ts';
import { fieldChanged } from '../../src/reading/corrections/field-changed.ts';
import { correctionIn, putRight } from '../../src/reading/corrections/put-right.ts';
import { leadersIn } from '../../src/reading/names/leaders-said.ts';
import { readUnitName } from '../../src/reading/names/unit-name.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { Hearing, Said } from '../../src/reading/said.ts';
import { partedAtBlanks } from '../../src/reading/text/parted-at-blanks.ts';
import { asPutRight, waitingAs } from '../../src/reading/waiting-as.ts';
import { readActivitiesAsked } from './activities-asked.ts';
import {
  BESIDE_PLACE,
  changeIn,
  OF_VISIT,
  readChangedCalled,
  TIME,
  unitsOf,
} from './activity-changed.ts';
import { isActivityWished } from './activity-wished.ts';
import { ChangeActivity, RegisterActivity, RegisterStreet } from './intents.ts';

/** What the office registers of its leaders' days and of the streets. */
export const hears: Hearing = {
  order: async (said) =>
    readActivity(said) ??
    readActivitiesAsked(said) ??
    readCancelled(said.body) ??
    readCancelledOfDay(said) ??
    readCancelledCalled(said) ??
    (await readCalledOff(said)) ??
    readChangedCalled(said) ??
    (await readChanged(said)) ??
    readStreetsAsked(said.body) ??
    (await readStreet(said)),
  answer(said) {
    const waiting = waitingAs(RegisterActivity, said.draft);
    if (waiting && CALLED_OFF.test(said.body.trim())) return { kind: 'cancel-draft' };
    const proposal = waiting ? completed(waiting, said) : null;
    return proposal && asPutRight(proposal);
  },
};

const ACTIVITY = new RegExp(
  either(
    sequence(
      /^(?:请)?(?:登记|新增|安排|记录|录入|记一下|添加)(?:一[个项场次])?领导(?:的)?(?:活动|行程|日程|调研)(?:安排)?[：:，,\s]{1,3}/u,
      /(?<said>[\s\S]{2,400})$/u,
    ),
    /^领导(?:的)?(?:活动|行程|日程)(?:(?:登记|安排|新增)[：:，,\s]{1,3}|[：:]\s?)(?<told>[\s\S]{2,400})$/u,
  ),
  'u',
);

function readActivity(said: Said): Intent | null {
  const { said: first, told } = ACTIVITY.exec(said.body.trim())?.groups ?? {};
  const text = first ?? told;
  const isWished = !NUMBERED.test(said.body) && isActivityWished(said);
  const wished = text ?? (isWished ? said.body.trim() : null);
  return wished === null ? null : { kind: 'keep-draft', proposal: activityIn(wished, said) };
}

/** 领导活动1, 1号领导活动: one that is registered already. */
const NUMBERED = /领导活动\d|\d号领导活动/u;

const ACCOMPANIES =
  /^(?<who>.{2,60}?)(?:负责|一起|全程)?(?:陪同|随同|参加陪同|陪着|陪|跟着|参加|配合)$|^(?:由|请|让|叫)?(?<by>.{2,60}?)(?:陪同|随同|陪着|陪)$|^陪同(?:单位)?[：:]?(?<after>.{2,60})$/u;
/** 安排, and half a day whose hour is said elsewhere. */
const HEADLESS = /^(?:请|麻烦)?(?:安排|登记|记)?(?:一下)?[：:]?(?:早上|上午|中午|下午|傍晚|晚上)?/u;
/** 登记一下, behind what is to be registered. */
const ASKS_TO_REGISTER =
  /^(?:请|麻烦|帮我?|你|给我?|先){0,3}(?:登记|登|记|安排|录入|记录|报|建)(?:一下|一个|个|上|下来)?(?:领导)?(?:的)?(?:活动|行程)?(?:安排)?吧?$/u;
/** 9点出发: the hour is read, and that is all of it. */
const SETS_OUT = /^(?:从[^，]{1,8})?(?:出发|动身|启程|走|集合|开始|到达?)$/u;
function activityIn(text: string, { today, reader }: Said): RegisterActivity {
  const days = findDays(text, today).filter(({ from, to }) => from === to);
  const [day] = days;
  // 7月8日周三 is one day.
  const same = days.filter(({ to }) => to === day?.to);
  const dated = same.reduce((left, one) => left.replace(one.text, ''), text);
  const time = TIME.test(dated) ? readClockTime(dated) : null;
  const clauses = partedAtBlanks(dated)
    .replace(TIME, '')
    .split(/[，,；;。\n]/u)
    .map((one) => one.trim())
    .filter((one) => !ASKS_TO_REGISTER.test(one))
    .map((one) => one.replace(HEADLESS, ''))
    .filter((one) => one !== '' && !SETS_OUT.test(one));
  const units = clauses.flatMap((one) => accompanying(one, reader));
  const what = clauses.filter((one) => accompanying(one, reader).length === 0).join('，');
  return {
    kind: 'register-activity',
    day: day?.to ?? null,
    time,
    what: what === '' ? null : what,
    units: [...new Set(units)],
  };
}

function accompanying(clause: string, reader: Said['reader']): readonly string[] {
  const { who, by, after } = ACCOMPANIES.exec(clause)?.groups ?? {};
  const said = who ?? by ?? after;
  if (said === undefined) return [];
  const { leading, assisting, named } = chargedIn(said, reader);
  return [...leading, ...assisting, ...named].flatMap((one) =>
    one.kind === 'unit' ? [one.unit] : [],
  );
}

/** What a waiting activity lacks still, or whom it is to have with it. */
function completed(waiting: RegisterActivity, said: Said): RegisterActivity | null {
  if (said.body.length > 80) return null;
  const changed = unitsChanged(said.body, said.reader);
  if (changed) {
    const before = waiting.units.map((unit) => ({ kind: 'unit' as const, unit }));
    return { ...waiting, units: unitsOf(chargedAfter(before, changed)) };
  }
  const { who } = ONLY_WITH.exec(said.body.trim())?.groups ?? {};
  const only = who === undefined ? [] : accompanying(`${who}陪同`, said.reader);
  if (only.length > 0) return { ...waiting, units: [...only] };
  const what = waiting.what === null ? null : rewordedAct(waiting.what, said.body.trim());
  if (what !== null) return { ...waiting, what };
  const more = activityIn(said.body.trim(), said);
  const next = {
    ...waiting,
    day: more.day ?? waiting.day,
    time: more.time ?? waiting.time,
    what: waiting.what ?? more.what,
    units: [...new Set([...waiting.units, ...more.units])],
  };
  return JSON.stringify(next) === JSON.stringify(waiting) ? null : next;
}

/** 换成区城管局陪同, 陪同单位改为区城管局: and nobody else. */
const ONLY_WITH =
  /^(?:陪同(?:单位|人员)?)?(?:改为|改成|换成|换为|改由)(?<who>[^，,。；;]{2,40}?)(?:陪同|陪|参加)?[了吧。！!]{0,2}$/u;

/** 韩利师调研小清河: whom, what they do, and where. */
const ACT =
  /(?<act>调研|视察|检查|督导|督查|走访|慰问|察看|查看|看望|参加|出席|巡查|指导)(?<where>[^，,。；;]{2,40})/u;

/** 地点改为北园公厕, 韩利师改为副指一, 调研改成检查: the words of an activity with that in them; null where nothing of it is named. */
function rewordedAct(what: string, text: string): string | null {
  const correction = correctionIn(text);
  if (correction === null || findDays(text, '2020-01-01').length > 0 || TIME.test(text))
    return null;
  const right = correction.wrong === null ? null : putRight(what, correction);
  if (right !== null) return right;
  const changed = fieldChanged(text);
  const { where } = ACT.exec(what)?.groups ?? {};
  const isOfPlace = changed !== null && (changed.field === '' || PLACE_NAMED.test(changed.field));
  return isOfPlace && where !== undefined ? what.replace(where, changed.right) : null;
}

const PLACE_NAMED = /地点|位置|地方/u;

const CANCELS =
  /^(?:请)?(?:取消|撤销|删除)(?:第)?(?:领导活动(?<after>\d{1,4}|[一二三四五六七八九十]{1,2})号?|(?<before>\d{1,4})号领导活动)(?:[：:，,\s]{1,2}(?<reason>[\s\S]{1,200}))?[。]?$/u;

/** 下雨，明天的活动取消; 14号的活动不搞了. */
const CANCELS_OF_DAY =
  /^(?:(?<why>[^，,。\d]{1,16})[，,])?(?<when>[^，,。]{2,8}?)的?(?:那个)?(?:领导)?活动(?:先|就|都)?(?:取消|不搞|不办|不去|不安排|作罢)了?(?:[，,](?<reason>[^。]{1,60}))?[。！!]?$/u;

function readCancelledOfDay({ body, today, roles }: Said): Intent | null {
  const { when, why = '', reason = '' } = CANCELS_OF_DAY.exec(body.trim())?.groups ?? {};
  if (when === undefined || !isOffice(roles)) return null;
  const [day, ...others] = findDays(when.replace(/号$/u, '日'), today).filter(
    ({ from, to }) => from === to,
  );
  if (!day || others.length > 0) return null;
  const told = `${why}${reason}`.trim();
  return { kind: 'cancel-activity', activity: null, day: day.from, reason: told };
}

/** 小清河调研取消, 韩区长调研小清河的活动不搞了，下雨: by where it goes. */
function readCancelledCalled({ body, today, roles, draft, reader }: Said): Intent | null {
  const { whole: said = '', reason = '' } = CANCELS_CALLED.exec(body.trim())?.groups ?? {};
  const whole = withMonth(said, today);
  const isOfVisit =
    OF_VISIT.test(whole) || (leadersIn(whole, reader.plan).length > 0 && /[去到看]/u.test(whole));
  if (!isOfVisit || draft !== null || !isOffice(roles) || asksOnly(body)) return null;
  const [day, ...others] = findDays(whole, today).filter(({ from, to }) => from === to);
  const named = [day?.text ?? '', ...leadersIn(whole, reader.plan)];
  const called = named
    .reduce((left, one) => left.replace(one, ''), whole)
    .replace(BESIDE_PLACE, '');
  if (called.length < 2 || others.length > 0) return null;
  return {
    kind: 'cancel-activity',
    activity: null,
    ...(day ? { day: day.from } : {}),
    called,
    reason,
  };
}

const CANCELS_CALLED =
  /^(?<whole>[^，,。；;：:？?]{4,24}?)(?:先|就|都|也|[，,]){0,2}(?:取消|不搞|不办|不去|不安排|作罢)了?吧?(?:[，,：:]\s?(?<reason>[^？?]{1,60}?))?[。！!]?$/u;
/** 韩区长说不去了, 取消了，下雨, of what was registered or changed last; 周四领导不去了, of the only one of that day. */
async function readCalledOff(said: Said): Promise<Intent | null> {
  const { today, roles, draft } = said;
  const text = said.body.trim();
  const dropped = DROPPED.exec(text)?.groups;
  const isOff = CALLED_OFF.test(text) || dropped !== undefined;
  if (draft !== null || !isOffice(roles) || !isOff || asksOnly(text)) return null;
  const called = { kind: 'cancel-activity', reason: dropped?.reason ?? '' };
  const own = await activityBefore(said);
  if (own) return { ...called, ...own };
  const [day, ...others] = findDays(text, today).filter(({ from, to }) => from === to);
  const isMeant = OF_LEADER.test(text) && others.length === 0;
  return day && isMeant ? { ...called, activity: null, day: day.from } : null;
}

/** 取消了，下雨不去了; 不搞了: nothing but that. */
const DROPPED =
  /^(?:那个?|这个?|活动|行程|[，,]){0,2}(?:取消|作罢|不搞|不办|不去|撤)了?吧?(?:[，,：:]\s?(?<reason>[^？?]{1,40}?)(?:[，,]?不去了?)?)?[。！!]?$/u;

const OF_LEADER = /领导|书记|区长|总指挥|主任|调研/u;
const CALLED_OFF =
  /^[^，,。？?]{0,14}?(?:[，,][^，,。？?]{0,8})?(?<![没不])(?:不去|去不了|去不成|不来|来不了|不调研|取消|作罢)了?(?:了|吧)?[。！!]?$/u;

/** 领导活动1取消，下雨; 1号领导活动不去了. */
const CANCELS_BEHIND =
  /^(?:第)?(?:领导活动(?<after>\d{1,4}|[一二三四五六七八九十]{1,2})号?|(?<before>\d{1,4})号领导活动)的?[，,：:\s]{0,2}(?:先|就|都)?(?:取消|不搞|不办|不去|不安排|作罢|撤销)了?[吧。！!]{0,2}(?:[：:，,\s]{1,2}(?<reason>[\s\S]{1,200}))?$/u;

function readCancelled(body: string): Intent | null {
  const said = CANCELS.exec(body.trim()) ?? CANCELS_BEHIND.exec(body.trim());
  const { after, before, reason = '' } = said?.groups ?? {};
  const activity = readNumber(after ?? before ?? '');
  return activity === null ? null : { kind: 'cancel-activity', activity, reason: reason.trim() };
}

const NAMED_ACTIVITY =
  /^(?:请|把|将|那个)?(?:第)?(?:(?:领导)?活动(?<after>\d{1,4})号?|(?<before>\d{1,4})号(?:领导)?活动|(?:领导)?活动|[\u4e00-\u9fff]{1,3}(?:副?区长|书记|副?市长|主任|局长|总)的?(?:[那这][个次场趟]的?(?:活动|调研|行程|视察|安排)?|(?:活动|调研|行程|视察)))的?[，,：:\s]{0,2}(?<rest>[\s\S]{2,80})$/u;
/** 领导活动1改到6月10日下午2点, 活动改到下午2点; without a name, of the one that was registered a moment ago. */
async function readChanged(said: Said): Promise<Intent | null> {
  if (!isOffice(said.roles)) return null;
  const { after, before, rest } = NAMED_ACTIVITY.exec(said.body.trim())?.groups ?? {};
  const text = rest ?? said.body.trim();
  const isOfOther = OF_OTHER.test(text);
  const change = asksOnly(text) || isOfOther ? null : changeIn(text, said);
  if (!change) return null;
  const activity = readNumber(after ?? before ?? '');
  if (rest !== undefined) {
    return { kind: 'change-activity', activity, registeredBy: registeredNow(said), ...change };
  }
  const isMoved = change.day !== null || change.time !== null;
  const isJustChanged = (await said.lastSaid())?.kind === 'change-activity';
  const isNear = isMoved || isJustChanged || registeredNow(said) !== null;
  const own = isNear ? await activityBefore(said) : null;
  return own && { kind: 'change-activity', ...own, ...change };
}

/** 活动改到下午2点半，督办也放宽到25号: what follows is said of another record. */
const OF_OTHER =
  /[，,；;。]\s?(?:另外|还有|再|那个?|这个?|把|将){0,2}(?:督办|批示|发文|公文|会议|会(?=[改推取])|检查|调度|移交|问题\d)/u;

/** The one that the speaker registered or changed last, within a day; null where they did something else since. */
async function activityBefore(
  said: Said,
): Promise<Pick<ChangeActivity, 'activity' | 'registeredBy'> | null> {
  const now = registeredNow(said);
  if (now !== null) return { activity: null, registeredBy: now };
  const last = await said.lastDeed();
  if (RegisterActivity.safeParse(last?.intent).success) {
    return { activity: null, registeredBy: last?.cause ?? null };
  }
  const changed = ChangeActivity.safeParse(last?.intent).data;
  return changed
    ? { activity: changed.activity, registeredBy: changed.registeredBy ?? null }
    : null;
}

/** The message that registered one here a moment ago; null where it was something else. */
const registeredNow = ({ settled }: Said): string | null =>
  waitingAs(RegisterActivity, settled) ? (settled?.settledBy ?? null) : null;

const STREET =
  /^(?:请)?(?:登记|新增|录入|更新|更正|修改)(?:街道|镇街|街镇|乡镇|[镇乡])(?:组织)?(?:架构)?(?:信息)?[：:，,\s]{1,3}(?<said>[\s\S]{2,200})$/u;
const NAMED =
  /(?<street>[\u4e00-\u9fff]{2,6}?街道|[\u4e00-\u9fff]{1,5}?[镇乡])(?:办事处|办|人民政府|政府)?/u;
const HEAD =
  /(?:负责人|主要负责人|书记|主任|分管领导|牵头人|组长)(?:(?:也|都|已经?)?(?:定|确定|明确|落实|选定|报来|有)(?:好|下来)?了?[，,\s]{0,2}(?!没|吗))?(?:改为|改成|换成|换为|变成|是|为|由|叫)?[：:\s]?(?!定了|确定|明确|落实|没|还|暂|未|待|已)(?<name>[\u4e00-\u9fff·]{2,4}?)(?=牵头|负责|担任|兼|任|电话|手机|同志|联络员|联系人|联络人|[^\u4e00-\u9fff·]|$)/u;
/** 刘伟牵头, with no word for what he is. */
const LEADS =
  /(?:^|[，,。；;：:\s由])(?<name>[\u4e00-\u9fff·]{2,4}?)(?:同志|主任|书记)?(?:来|负责)?牵头(?=$|[，,。；;\s])/u;
const CONTACT =
  /(?:联络员|联系人|联络人)(?:(?:也|都|已经?)?(?:定|确定|明确|落实|选定|报来|有)(?:好|下来)?了?[，,\s]{0,2}(?!没|吗))?(?:改为|改成|换成|换为|变成|是|为|由|叫)?[：:\s]?(?!定了|确定|明确|落实|没|还|暂|未|待|已)(?<name>[\u4e00-\u9fff·]{2,4}?)(?=电话|手机|同志|担任|兼|任|主要负责人|负责人|书记|主任|分管领导|[^\u4e00-\u9fff·]|$)/u;

/** 登记一下, before what is to be registered. */
const REGISTERS =
  /^(?:请|麻烦|帮我?)?(?:登记|录入|记录|记|报|加|补)(?:一下|一个|上|个)[：:，,\s]?/u;

/** 街道那边报来了, before what they report. */
const REPORTED_SO =
  /^[^，,。；;\d]{0,4}(?:街道|镇街|街办|办事处|他们|各街)(?:那边|这边)?(?:刚|刚刚|今天|已经?)?(?:报|发|送|交|传)(?:来|上来|过来)?了?[，,：:\s]{1,2}(?=[\u4e00-\u9fff]{2,6}(?:街道|镇))/u;

/** 药山街道架构报来了，负责人张三，联络员李四: a street at the head, and who is what there. */
function toldOf(body: string): string | null {
  const text = body.trim().replace(REPORTED_SO, '').replace(REGISTERS, '');
  const isOrdered = text !== body.trim();
  const isTold = text.length <= 80 && STREET_TOLD.test(text) && (isOrdered || !asksForOrder(text));
  return isTold && [HEAD, LEADS, CONTACT].some((one) => one.test(text)) ? text : null;
}

const STREETS_ASKED = new RegExp(
  either(
    sequence(
      /^(?:街道|镇街|街镇)的?(?:组织)?架构(?:现在|目前|一共|总共|都){0,2}(?:报|登记|成立|建)?(?:上来|好)?了?/u,
      /(?:有)?(?:几|多少)个?(?:街道)?(?:报)?了?[？?]?$/u,
    ),
    sequence(
      /^(?:现在|目前|还有)?(?:哪些|哪几个|几个|有几个)(?:街道|镇街|街镇)(?:都|还|已经?)?(?:没有?|未)?(?:报送?|登记|上报|成立|明确)(?:了)?/u,
      /(?:组织|街道)?(?:架构|机构|负责人|联络员|名单)?(?:了)?[？?]?$/u,
    ),
    sequence(
      /^(?:各个?|所有)?(?:街道|镇街|街镇)(?:的?(?:组织)?架构)?(?:都|全|都已经?)?(?:成立|建|建立|搭|明确|报)(?:好|齐|起来|起)?了?/u,
      /(?:没有?|吗)[？?]?$/u,
    ),
    sequence(
      /^(?!各|所有)[\u4e00-\u9fff]{2,6}(?:街道|镇)(?:办事处|办)?(?:那边|这块)?(?:的)?/u,
      /(?:该?找谁|谁负责|联系谁|(?:负责人|联络员|联系人|牵头的)是?(?:谁|哪位))[？?]?$/u,
    ),
  ),
  'u',
);

/** 哪些街道报架构了. */
const readStreetsAsked = (body: string): Intent | null =>
  STREETS_ASKED.test(body.trim()) ? { kind: 'list-streets' } : null;

const STREET_TOLD =
  /^[\u4e00-\u9fff]{1,6}?(?:街道|镇)(?:办事处|办)?(?:的|那边|这边|[，,：:\s]){0,2}(?:(?:也|已经?|都|把|的)?(?:成立|建立|组建|搭建|搭|设立|调整|更新|明确|报来|报)(?:好|起来|来)?(?:了)?[^，,。；;]{0,12}[，,：:\s]|架构|组织架构|名单|人员|负责人|主要负责人|联络员|联系人|书记|主任)/u;

const SHORT_STREET = new RegExp(
  sequence(
    /^(?<short>[\u4e00-\u9fff]{2,4}?)(?:街道?|办事处)?(?:那边)?的?(?<post>联络员|联系人|负责人|书记|主任)/u,
    /(?<change>换成|改成|换为|改为|变成|换|由|是|为|叫|[：:]|(?:写|报|登|说|打|搞)?错了?[，,]?(?:应该?)?[是叫])(?<name>[\u4e00-\u9fff·]{2,4}?)了?[。！!]?$/u,
  ),
  'u',
);

/** 北园联络员换成钱亮了: of the street of that name, where no unit, group or post is called so; 泺口联络员是孙七 of the one registered last. */
async function shortStreet({ body, reader, lastDeed }: Said): Promise<string | null> {
  const { short, post, change, name } = SHORT_STREET.exec(body.trim())?.groups ?? {};
  if (short === undefined || /组|局|中心|总|办公室|我们?|指挥|街/u.test(short)) return null;
  if (readUnitName(`${short}局`, reader.lexicon) !== null) return null;
  const last = STATES.test(change ?? '') ? await lastDeed() : null;
  const isLast = RegisterStreet.safeParse(last?.intent).data?.street === `${short}街道`;
  if (STATES.test(change ?? '') && !isLast) return null;
  return `${short}街道，${post}改为${name}`;
}

const STATES = /^(?:是|为|叫|[：:])$|错/u;

async function readStreet(said: Said): Promise<Intent | null> {
  const { body, roles } = said;
  const registered = isOffice(roles) ? streetRegistered(body.trim()) : null;
  if (registered) return registered;
  const told = isOffice(roles) ? (toldOf(body) ?? (await shortStreet(said))) : null;
  const own = STREET.exec(body.trim())?.groups?.said ?? told;
  const last = own === null && isOffice(roles) ? await streetBefore(said) : null;
  const text = own ?? (last === null ? null : body.trim());
  if (text === null) return null;
  const named = rightNames(text);
  return {
    kind: 'register-street',
    street: NAMED.exec(named.replace(/^(?:请|麻烦|帮我?)?(?:把|将)/u, ''))?.groups?.street ?? last,
    head: (HEAD.exec(named) ?? LEADS.exec(named))?.groups?.name ?? null,
    contact: CONTACT.exec(named)?.groups?.name ?? null,
  };
}

/** 负责人张强，联络员李明，登记北园街道: a street and who is what there, in any order among words that only say that it is to be put down. */
function streetRegistered(text: string): RegisterStreet | null {
  if (text.length > LONGEST_STREET || asksOnly(text)) return null;
  const [head, contact] = [HEAD, CONTACT].map((one) => one.exec(text));
  const behind = [head, contact].flatMap((one) => (one ? [one[0]] : []));
  const left = behind.reduce((rest, one) => rest.replace(one, '，'), text);
  const bare = left.replace(REGISTERS_STREET, '，').replace(BESIDE_STREET, '，');
  const [name, ...others] = bare.split(/[，,。；;：:、\s]{1,4}/u).filter((one) => one !== '');
  const { street, short } = STREET_ALONE.exec(name ?? '')?.groups ?? {};
  const isOrdered = REGISTERS_STREET.test(left);
  const isCalled = short !== undefined && /街道|镇街/u.test(left.replace(name ?? '', ''));
  if (behind.length === 0 || others.length > 0 || !isOrdered) return null;
  if (street === undefined && !isCalled) return null;
  return {
    kind: 'register-street',
    street: street ?? `${short}街道`,
    head: head?.groups?.name ?? null,
    contact: contact?.groups?.name ?? null,
  };
}

const LONGEST_STREET = 50;
const REGISTERS_STREET =
  /(?:街道登记(?=[：:，,\s])|(?:登记|新增|录入|录|记)(?:一下|一个|上|个)?(?:街道(?=[：:，,\s哈啊呗]))?)/u;
const BESIDE_STREET =
  /^(?:请|麻烦|劳驾|帮忙|帮我|帮|您好|你好|办公室|[把将给，,\s])+|(?<=[，,。；;：:\s])(?:请|麻烦|帮忙|帮我|给|把|将)+|(?:那边|这边|的|哈|呗|吧|啊|了|谢谢|辛苦了|。){1,3}(?=$|[，,。；;：:\s])/gu;
const STREET_ALONE =
  /^(?:(?<street>[\u4e00-\u9fff]{2,5}?街道|[\u4e00-\u9fff]{1,5}?镇)(?:办事处|办)?|(?<short>[\u4e00-\u9fff]{2,3}))$/u;

/** 负责人不叫老李，叫李强; 联络员错了，是王五: the right name alone. */
const rightNames = (text: string): string =>
  text.replace(/(?:也|又|现在|已经?){1,2}(?=改|换|是)/u, '').replace(WRONG_NAME, '是');

const WRONG_NAME =
  /(?:也|又)?(?:(?:名字)?(?:写错|报错|登错|错|不对)了?|不(?:叫|是)[\u4e00-\u9fff·]{2,4})[，,：:\s]{1,2}(?:应该|而|得)?(?:叫|是|改成|改为|换成)/u;

/** The street that was registered by the words before: 负责人不叫老李，叫李强. */
async function streetBefore({ body, lastSaid }: Said): Promise<string | null> {
  const text = body.trim();
  const mayMean =
    text.length <= 40 &&
    /^(?:那个|他们?的?|这个)?(?:负责人|主要负责人|书记|主任|联络员|联系人)/u.test(text);
  if (!mayMean || asksOnly(text)) return null;
  return RegisterStreet.safeParse(await lastSaid()).data?.street ?? null;
}
