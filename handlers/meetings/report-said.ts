import { asksForOrder } from '../../src/reading/act.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { chargedPlaces } from '../../src/reading/charging/charged-places.ts';
import { tasksIn } from '../../src/reading/names/named-in.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { Said } from '../../src/reading/said.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { unitsIn } from './guests-said.ts';
import type { ReportMeeting } from './intents.ts';
import { recordLacks } from './lacking-record.ts';

type Reported = Pick<ReportMeeting, 'attended' | 'decisions'>;
type DecisionSaid = NonNullable<ReportMeeting['decisions']>[number];

const NONE =
  /(?:也|就)?(?:没有|没什么|没啥|没|无|未)(?:形成|作出|做出)?(?:任何|什么|啥|新的)?(?:要|可|需要?)?(?:议定|决定|决议|定)(?:啥|什么|任何)?(?:事项|事|的?事|的|下?来)?/u;
const DECIDES =
  /(?:[两二三四五六七八\d]{1,2}[条件项点](?:事|意见|事项)?(?=[：:]))[：:\s]{0,2}|(?:会议)?(?:议定|议决|决定|明确|形成决议|定了|定下|定下来|要求)(?:事项|了|如下|以下事项|的?事){0,2}(?:[一二两三四五六七八九\d]{1,2}[件项个条点](?:事项|事)?)?[：:，,\s]{0,2}/u;
const ATTENDED = new RegExp(
  either(
    /(?:到会|实到|参会|出席|与会|来了|到了|来)(?:单位|人员|情况|的)?(?:有|是)?[：:，,\s]{0,2}(?<after>[^；;。\n]{1,300})/u,
    sequence(
      /(?<=^|[；;。，,：:\n])(?<before>[^；;。，,：:\n]{1,60}?)(?:(?<!\d)(?:单位|人))?(?:全部|全体|都|均|全)?/u,
      /(?:到会|参会|参加|出席|到齐|(?<=都|均|全部|全)(?:到|来)(?:齐|了|(?=$|[，,。；;\n])))/u,
    ),
  ),
  'u',
);

/** What was reported of a meeting: who came, and what was decided with 责任单位 and 时限. */
export function reportIn(text: string, said: Said): Reported {
  const decides = DECIDES.exec(text);
  const none = NONE.exec(text);
  const end = none?.index ?? decides?.index ?? text.length;
  const before = `${text.slice(0, end)}${none ? text.slice(end + none[0].length) : ''}`;
  const groups = ATTENDED.exec(before)?.groups;
  const attended =
    (groups?.after ?? groups?.before)
      ?.replace(BEHIND_ATTENDED, '')
      .replace(/[，,\s]{0,3}(?:会上|会议上|会议)?[，,\s]{0,3}$/u, '')
      .trim() ?? null;
  const came = attended && wholeOf(attended, before);
  if (none) return { attended: came || null, decisions: [] };
  if (!decides) return { attended: came || null, decisions: null };
  const items = itemsOf(text.slice(decides.index + decides[0].length), said);
  const decisions = items.map((item) => decisionIn(item, said));
  return { attended: came || null, decisions: decisions.length > 0 ? decisions : null };
}

/** 应到8家，全部到齐. */
function wholeOf(attended: string, said: string): string {
  const due = /应到(?<due>[^，,。；;]{1,12})/u.exec(said)?.groups?.due;
  return due && /^(?:全部|全体|都|均|全)$/u.test(attended) ? `${due}全部到会` : attended;
}

/** 8家，情况：大家都认可: what was said there is no 到会. */
const BEHIND_ATTENDED =
  /[，,]\s?(?:会议?)?(?:情况|会上|大家|研究|讨论|主要|明确)[^；;。\n]{0,200}$/u;

const ITEM =
  /(?:^|[；;。\n])\s{0,4}(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[.．、)）]|[一二三四五六七八九]是)?/u;

/** 一是……，二是……; 另外……: the next is counted, or comes besides. */
const NEXT_COUNTED =
  /[，,]\s?(?:[二三四五六七八九]是|第?[二三四五六七八九][、件项条](?:事?是)?|再一个是?|再就是|还有(?:一[件项个条])?(?:就是|是)?|另外(?:一[件项个条])?(?:就是|是)?)[：:，,]?/u;

const itemsOf = (text: string, said: Said): readonly string[] =>
  text
    .split(ITEM)
    .flatMap((item) => item.split(NEXT_COUNTED))
    .flatMap((item) => byUnit(item, said))
    .map((one) => one.replace(/^[，,、\s]{1,3}|[，,、\s]{1,3}$/gu, '').trim())
    .filter((one) => /[\p{L}\p{N}]/u.test(one));

/** 住建月底前选址，交警20号前拿方案: a clause with a unit and a day of its own, behind one that has both, begins the next. */
function byUnit(item: string, { today, reader }: Said): readonly string[] {
  const isWhole = (part: string) =>
    unitsIn(part, reader).length > 0 && findDays(part, today).length > 0;
  const items: string[] = [];
  for (const clause of item.split(CLAUSE)) {
    const last = items.pop();
    if (last === undefined) items.push(clause);
    else if (isWhole(last) && isWhole(clause)) items.push(last, clause);
    else items.push(`${last}${clause}`);
  }
  return items;
}

/** A mark stands before what follows it. */
const CLAUSE = /(?=[，,])|(?<=\d[日号][^、，,；;。\n]{0,40})(?=、)/u;

function decisionIn(item: string, { today, reader }: Said): DecisionSaid {
  const task = findNumberedTasks(item)[0]?.numbers[0] ?? null;
  const bare = item.replace(/[（(](?:对应|涉及)?第?(?:任务)?\d{1,2}(?:号任务|号)?[）)]/u, '');
  const days = findDays(bare, today);
  const due = days.find(({ isBefore }) => isBefore) ?? days[0] ?? null;
  const units = unitsIn(bare, reader);
  return {
    text: contentOf(bare, due?.text ?? '', units, reader),
    units,
    dueOn: due?.to ?? null,
    task: task ?? onlyOf(tasksIn(plain(bare), reader)),
  };
}

const onlyOf = (tasks: readonly number[]): number | null => {
  const all = [...new Set(tasks)];
  return all.length === 1 ? (all[0] ?? null) : null;
};

/** What is to be done, without who and by when where these stand before it. */
function contentOf(
  item: string,
  due: string,
  units: readonly string[],
  reader: Said['reader'],
): string {
  const at = due === '' ? -1 : item.indexOf(due);
  const head = at < 0 ? '' : item.slice(0, at);
  const tail = at < 0 ? item : item.slice(at + due.length);
  const isOnlyWho = head.length <= 40 && unitsIn(head, reader).length === units.length;
  const kept = isOnlyWho ? tail : `${head}${tail}`;
  const content = kept.replace(LEADS_ON, '').replace(/[，,、\s]{1,3}$/u, '');
  const who = BY_WHOM.exec(content)?.[0] ?? '';
  const isWho = who !== '' && unitsIn(who, reader).length === units.length;
  return (isWho ? content.slice(who.length).replace(LEADS_ON, '') : content) || item;
}

/** What leads from the day on to what is to be done by it. */
const LEADS_ON = /^(?:之?前|以前|[，,、：:\s])+/u;
/** 由区住建局, behind the day; 工信局把…. */
const BY_WHOM =
  /^(?:由(?:[^，,。；;]{2,30}?(?:局|中心|大队|分局|办|委|部|街道|组)(?:[、和与及][^，,。；;]{2,20}?(?:局|中心|大队|分局|办|委|部|街道|组)){0,4}(?:负责|牵头)?)|[^，,。；;把将]{2,16}?(?:局|中心|大队|分局|委|部|街道|组)(?=把|将))/u;

/** What is said in answer to a question about the record that waits: 区住建局, 6月30日前, 没有议定事项. Null for what answers none. */
export function readOfRecord(waiting: ReportMeeting, said: Said): ReportMeeting | null {
  const text = said.body.trim();
  const lacks = recordLacks(waiting, said.today);
  if (lacks === null || text.length > LONGEST || asksForOrder(text)) return null;
  if (NONE.test(text)) return { ...waiting, decisions: [] };
  switch (lacks.kind) {
    case 'attended': {
      const attended = reportIn(text, said).attended ?? text.replace(/^到会/u, '');
      return saysWhoCame(attended, said) ? { ...waiting, attended } : withDay(waiting, said);
    }
    case 'decisions': {
      if (ATTENDED.test(text) && !DECIDES.test(text)) {
        return { ...waiting, attended: reportIn(text, said).attended };
      }
      const { decisions } = reportIn(
        DECIDES.test(text) || NONE.test(text) ? text : `议定：${text}`,
        said,
      );
      const isNone = /^(?:没有|无|没)[了的。]?$/u.test(text);
      return { ...waiting, decisions: isNone ? [] : decisions };
    }
    case 'unit': {
      const units = unitsIn(text, said.reader);
      if (units.length === 0) return withDay(waiting, said);
      const more = { units, text: withOwnWords(lacks.text, text, said) };
      return withDay({ ...waiting, decisions: completed(waiting, lacks.at, more) }, said);
    }
    case 'due':
    case 'past': {
      const dueOn = findDays(text, said.today)[0]?.to ?? null;
      if (dueOn === null) return text.length <= SHORT ? waiting : null;
      return { ...waiting, decisions: completed(waiting, lacks.at, { dueOn }) };
    }
  }
}

/** 第2项由区应急局每周巡查，7月15日前, of 加强巡查: what is said of it besides who and by when is kept with it. */
function withOwnWords(before: string, text: string, { today, reader }: Said): string {
  const days = findDays(text, today).reduce((rest, day) => rest.replace(day.text, '，'), text);
  const places = chargedPlaces(days, reader.lexicon);
  const bare = places.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}，${rest.slice(end)}`,
    days,
  );
  const clauses = bare
    .split(/[，,。；;：:、\s]/u)
    .map((clause) => clause.replace(BEFORE_WORK, '').replace(BEHIND_WORK, ''))
    .filter((clause) => clause.length >= SHORTEST_MORE && !before.includes(clause));
  return clauses.length === 0 ? before : `${before}，${clauses.join('，')}`;
}

const SHORTEST_MORE = 3;
/** Around the names and the day: 第2项由…, …前完成. */
const BEFORE_WORK =
  /^(?:第?[一二三四五六七八九十\d]{1,2}[项条个件]?|[这那][项条个件]|[应得就都也还是由让请给和与及来去吧了]|该|他们|之前|以前|前|完成|办结|负责|牵头|办理|落实|承办|主办){1,12}/u;
const BEHIND_WORK =
  /(?:负责|牵头|[来去]办|办理|办|落实|承办|主办|完成|办结|吧|了|即可|就行|之前|前){1,6}$/u;

const LONGEST = 400;
/** What is no longer than this answers what was asked, and is asked for once more where it does not fit. */
const SHORT = 30;

/** 8家, 各组都到了, 区水务局、区财政局: a day is no 到会. */
function saysWhoCame(text: string, { today, reader }: Said): boolean {
  const bare = findDays(text, today).reduce((rest, one) => rest.replace(one.text, ''), text);
  const isCounted = /(?:\d|[一二两三四五六七八九十百全各])[个家人位名]?/u.test(bare);
  return (
    isCounted ||
    /都|齐|全体|代表|同志|[局办组]长|主任/u.test(bare) ||
    unitsIn(bare, reader).length > 0
  );
}

/** What answers another question than the one that was asked: a day goes to the decision that has none. What says nothing of it is asked again. */
function withDay(waiting: ReportMeeting, said: Said): ReportMeeting | null {
  const text = said.body.trim();
  const dueOn = findDays(text, said.today)[0]?.to ?? null;
  const at = (waiting.decisions ?? []).findIndex((one) => one.dueOn === null);
  if (dueOn !== null && at >= 0) {
    return { ...waiting, decisions: completed(waiting, at, { dueOn }) };
  }
  return text.length <= SHORT ? waiting : null;
}

const completed = (
  { decisions }: ReportMeeting,
  at: number,
  more: Partial<DecisionSaid>,
): DecisionSaid[] =>
  (decisions ?? []).map((one, place) => (place === at ? { ...one, ...more } : one));
