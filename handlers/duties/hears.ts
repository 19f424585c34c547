import type { Intent } from '../../src/domain/intent.ts';
import { readClockTime } from '../../src/reading/calendar/clock-time.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { chargedIn } from '../../src/reading/charging/charged-in.ts';
import { readNumber } from '../../src/reading/numbers/numbers.ts';
import type { Hearing, Said } from '../../src/reading/said.ts';
import { waitingAs } from '../../src/reading/waiting-as.ts';
import { RegisterActivity } from './intents.ts';

/** What the office registers of its leaders' days and of the streets. */
export const hears: Hearing = {
  order: (said) => readActivity(said) ?? readCancelled(said.body) ?? readStreet(said.body),
  answer(said) {
    const waiting = waitingAs(RegisterActivity, said.draft);
    const proposal = waiting ? completed(waiting, said) : null;
    return proposal && { kind: 'keep-draft', proposal };
  },
};

const ACTIVITY =
  /^(?:请)?(?:登记|新增|安排|记录|录入|记一下|添加)(?:一[个项场次])?领导(?:的)?(?:活动|行程|日程|调研)(?:安排)?[：:，,\s]{1,3}(?<said>[\s\S]{2,400})$/u;

function readActivity(said: Said): Intent | null {
  const text = ACTIVITY.exec(said.body.trim())?.groups?.said;
  return text === undefined ? null : { kind: 'keep-draft', proposal: activityIn(text, said) };
}

const ACCOMPANIES =
  /^(?<who>.{2,60}?)(?:负责)?(?:陪同|随同|参加陪同|参加|配合)$|^(?:由|请)?(?<by>.{2,60}?)(?:陪同|随同)$|^陪同(?:单位)?[：:]?(?<after>.{2,60})$/u;
const TIME =
  /(?:凌晨|早上|上午|中午|下午|傍晚|晚上)?(?:\d{1,2}|[零一二两三四五六七八九十]{1,3})(?:[点时](?:钟|整)?(?:半|一刻|三刻|\d{1,2}分?)?|[：:]\d{2})/u;

function activityIn(text: string, { today, reader }: Said): RegisterActivity {
  const [day] = findDays(text, today).filter(({ from, to }) => from === to);
  const dated = day ? text.replace(day.text, '') : text;
  const time = TIME.test(dated) ? readClockTime(dated) : null;
  const clauses = dated
    .replace(TIME, '')
    .split(/[，,；;。\n]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '');
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

const CANCELS =
  /^(?:请)?(?:取消|撤销|删除)(?:第)?(?:领导活动(?<after>\d{1,4}|[一二三四五六七八九十]{1,2})号?|(?<before>\d{1,4})号领导活动)(?:[：:，,\s]{1,2}(?<reason>[\s\S]{1,200}))?[。]?$/u;

function readCancelled(body: string): Intent | null {
  const { after, before, reason = '' } = CANCELS.exec(body.trim())?.groups ?? {};
  const activity = readNumber(after ?? before ?? '');
  return activity === null ? null : { kind: 'cancel-activity', activity, reason: reason.trim() };
}

const STREET =
  /^(?:请)?(?:登记|新增|录入|更新|更正|修改)(?:街道|镇街|街镇|乡镇|[镇乡])(?:组织)?(?:架构)?(?:信息)?[：:，,\s]{1,3}(?<said>[\s\S]{2,200})$/u;
const NAMED =
  /(?<street>[\u4e00-\u9fff]{2,6}?街道|[\u4e00-\u9fff]{1,5}?[镇乡])(?:办事处|办|人民政府|政府)?/u;
const HEAD =
  /(?:负责人|主要负责人|书记|主任|分管领导|牵头人|组长)(?:是|为|由)?[：:\s]?(?<name>[\u4e00-\u9fff·]{2,4})/u;
const CONTACT = /(?:联络员|联系人|联络人)(?:是|为|由)?[：:\s]?(?<name>[\u4e00-\u9fff·]{2,4})/u;

function readStreet(body: string): Intent | null {
  const text = STREET.exec(body.trim())?.groups?.said;
  if (text === undefined) return null;
  return {
    kind: 'register-street',
    street: NAMED.exec(text)?.groups?.street ?? null,
    head: HEAD.exec(text)?.groups?.name ?? null,
    contact: CONTACT.exec(text)?.groups?.name ?? null,
  };
}
