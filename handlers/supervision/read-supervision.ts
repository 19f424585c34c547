import { type Charged, chargedAfter, partyOf } from '../../src/domain/charged.ts';
import type { SupervisionFocus, SupervisionSubject } from '../../src/domain/supervision.ts';
import { findDays } from '../../src/reading/calendar/days.ts';
import { chargedIn } from '../../src/reading/charging/charged-in.ts';
import { renamed } from '../../src/reading/charging/renamed.ts';
import { tasksMeant } from '../../src/reading/charging/task-in.ts';
import { unitsChanged } from '../../src/reading/charging/units-changed.ts';
import { correctionIn, putRight } from '../../src/reading/corrections/put-right.ts';
import { dayChanged } from '../../src/reading/matters/day-changed.ts';
import { dueDayIn } from '../../src/reading/matters/due-day.ts';
import { onlyAsksOf } from '../../src/reading/matters/matter-said.ts';
import { matterIn } from '../../src/reading/matters/reference.ts';
import { either, sequence } from '../../src/reading/pattern.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { withoutMarks } from '../../src/reading/text/without-marks.ts';
import type { OpenSupervision } from './intents.ts';

const MARKS = '，,：:。；;\\s';
const SLIP = '督办(?:事项|单子|单|件|令|立项|任务)?';
/** What opens one at the head of a message. */
const HEADS: readonly RegExp[] = [
  new RegExp(
    sequence(
      /^(?:请|现|拟|需要?|我要|麻烦|帮我?|再|也){0,3}/u,
      either(
        `(?:新增|新建|登记|下达?|下发|发|开|建|列入|纳入|加)(?:一?[个件项份])?${SLIP}|(?:立项)?${SLIP}|立项`,
        /(?:日常|专项)?督查(?:督办)?(?:立项)?/u,
      ),
      /[：:，,\s](?<what>[\s\S]{2,2000})$/u,
    ),
    'u',
  ),
  /^(?:请)?督办(?:一下)?(?<what>(?:任务|第?\d{1,2}号任务|区)[\s\S]{2,2000})$/u,
  new RegExp(
    `^(?:请|麻烦|帮我?|再|也|那就|另外){0,3}(?:给|对|向)(?<whom>[^${MARKS}]{2,20}?)(?:也|再)?(?:下达?|发|开|立|上|进行)(?:一?[个件项份])?${SLIP}[${MARKS}]{0,3}(?<what>[\\s\\S]{2,2000})$`,
    'u',
  ),
  new RegExp(
    `^(?:请|麻烦|帮我?|再|也){0,3}(?:下达?|发|开|立)(?:一?[个件份张])?${SLIP}给(?<whom>[^${MARKS}]{2,20})[${MARKS}]{1,3}(?<what>[\\s\\S]{2,2000})$`,
    'u',
  ),
];
/** In the middle or at the end of a sentence, where the office says it. */
const OFFICE_FORMS: readonly RegExp[] = [
  /^(?:请)?(?:把|将)?(?<what>[^\n]{2,400}?)[，,]?(?:列入|纳入|转为|作为|列为)(?:重点)?督办(?:事项|清单)?(?<more>[，,；;][\s\S]{1,400}|)$/u,
  new RegExp(
    sequence(
      /^(?<what>[^\n]{4,400}?[，,。；;])(?:请|要|得|就|直接|给它?|都){0,3}/u,
      /(?:立项督办|予以督办|下督办单?|督办(?:一下|起来)|(?:转为?|转成|列入|列为|纳入|上|立个?|开个?)督办(?:事项|清单|单|件)?|立个?项)[吧了]{0,2}/u,
      /(?<more>[，,：:；;][\s\S]{1,400}|)$/u,
    ),
    'u',
  ),
  // 任务28公厕改造慢，给环卫中心下督办，6月20日前完成2座
  new RegExp(
    sequence(
      /^(?<what>[^\n]{4,200}?[，,。；;])(?:请|要|就|现|拟){0,2}(?:给|对|向)(?<whom>[^，,：:。；;\s]{2,20}?)/u,
      /(?:下达?|发|开|立项|进行|予以)(?:一?[个件项份张])?督办(?:单|件)?(?<more>[，,：:；;\s][\s\S]{1,400}|)$/u,
    ),
    'u',
  ),
  /^(?:请|现|拟)?针?对(?<what>[^\n]{4,200}?)(?:立项|予以|进行|开展|实施)(?:专项|重点)?督[办查](?<more>[，,：:；;][\s\S]{1,400}|)$/u,
  /^(?<what>[^\n]{4,200}?[，,。；;])(?:请|要|就|现)?(?:下达?|发|开|立)(?:一?[个件项份张])?督办(?:单|件)?(?<more>[，,：:；;][\s\S]{1,400})$/u,
  /^(?<what>[^\n]{4,200}?[，,。；;])(?:请|要|就|现)?督办一?下?(?<more>(?:区|市)?[\u4e00-\u9fff]{1,12}(?:局|中心|大队|委|部|街道)(?:[，,：:；;]?[\s\S]{1,400}))$/u,
];

/** 督办：…, 给区住建局下督办，…, 把…列入督办. Null for any other text; what is counted in a report (督办企业2家) opens nothing. */
export function readSupervision(
  body: string,
  today: string,
  reader: QuestionReader,
  isOffice: boolean,
): OpenSupervision | null {
  const said = withoutMarks(body);
  if (!/督|立项/u.test(said) || onlyAsksOf(said)) return null;
  const forms = isOffice ? [...HEADS, ...OFFICE_FORMS] : HEADS;
  const head = forms.map((form) => form.exec(said)).find((match) => match !== null);
  if (!head) return null;
  const { whom = '', what = '', more = '' } = head.groups ?? {};
  const told = `${what}${more}`.replace(/[，,。；;]{2,4}/u, '，');
  const { day, workdays } = dueDayIn(told, today);
  return {
    kind: 'open-supervision',
    items: [{ ...subjectIn(said, told, whom, reader), dueOn: day }],
    workdays,
  };
}

const ASSIGNED =
  /(?:^|[，,：:\s])[\u4e00-\u9fff]{2,4}(?:同志)?交办|领导(?:们)?(?:交办|要求|指示|批示|安排)|交办事项|(?:总指挥|区长|书记)[^，,。；;]{0,6}(?:交办|要求|指示|批示|安排)/u;

function subjectIn(
  said: string,
  what: string,
  whom: string,
  reader: QuestionReader,
): SupervisionSubject {
  const referred = matterIn(what)?.ref ?? null;
  const [task] = tasksMeant(what, reader);
  const { leading, named } = chargedIn(`${whom}，${what}`, reader);
  return {
    task: task ?? null,
    from: referred && SOURCES.includes(referred.kind) ? referred : null,
    isAssigned: ASSIGNED.test(what),
    focus: focusIn(said) ?? 'weakness',
    reason: '',
    charged: [...leading, ...named],
    what: withoutMarks(what),
    dueOn: null,
  };
}

const SOURCES: readonly string[] = ['instruction', 'meeting', 'inspection', 'issue'];

const FOCUSES: readonly (readonly [SupervisionFocus, RegExp])[] = [
  ['gap', /专项|差距大|进展缓慢|严重滞后/u],
  ['difficulty', /难点|热点|反复|久拖/u],
  ['area', /重点区域|重点路段|重点部位/u],
  ['weakness', /日常|薄弱/u],
];

/** What of the notice's words it is said to be about; null where nothing says so. */
export const focusIn = (said: string): SupervisionFocus | null =>
  FOCUSES.find(([, form]) => form.test(said))?.[0] ?? null;

/** A completion or a change is short; whatever is longer tells something else. */
const LONGEST = 80;
const CHANGES = /改|换|更正|错了|才对|应该?是|不是|不对|责任单位|时限|期限|事项/u;

/**
 * What completes or changes a 督办 that waits for its 确认: 6月19日前, 责任单位改为区财政局, 专项督查. Null for a text that says
 * none of it.
 */
export function readCompletion(
  text: string,
  waiting: OpenSupervision,
  today: string,
  reader: QuestionReader,
): OpenSupervision | null {
  if (text.length > LONGEST || onlyAsksOf(text)) return null;
  const [first] = waiting.items;
  const changed = unitsChanged(text, reader);
  if (changed && first) {
    const items = waiting.items.map((item) => ({
      ...item,
      ...chargedWith(item, chargedAfter(item.charged, changed), reader),
    }));
    return { ...waiting, items };
  }
  const moved = dayChanged(text, first?.dueOn ?? null, today);
  if (moved !== null) {
    const items = waiting.items.map((item) => dueBy(item, moved, today));
    return { ...waiting, workdays: null, items };
  }
  const task = taskChanged(text, reader);
  if (task !== null) return { ...waiting, items: waiting.items.map((item) => ofTask(item, task)) };
  const { leading, named } = chargedIn(text.replace(NOT_THEY, ''), reader);
  const charged = [...leading, ...named];
  const { day, workdays } = dueDayIn(text, today);
  const focus = focusIn(text);
  const isChange = CHANGES.test(text);
  const lacksUnit = first?.charged.length === 0;
  const lacksDay = first?.dueOn === null && waiting.workdays === null;
  const takesUnit = charged.length > 0 && (lacksUnit || isChange);
  const takesDay = (day !== null || workdays !== null) && (lacksDay || isChange);
  if (!takesUnit && !takesDay && focus === null) return reworded(text, waiting);
  return {
    ...waiting,
    workdays: takesDay ? workdays : waiting.workdays,
    items: waiting.items.map((item) => ({
      ...item,
      ...(takesUnit ? chargedWith(item, charged, reader) : {}),
      focus: focus ?? item.focus,
      ...(takesDay ? datedIn(item, day, today) : {}),
    })),
  };
}

/** Who is charged with it, and the same in its own words where one takes the place of another: 区交警大队6月19日前清完. */
function chargedWith(
  { charged, what }: SupervisionSubject,
  next: readonly Charged[],
  reader: QuestionReader,
): Pick<SupervisionSubject, 'charged' | 'what'> {
  const isIn = (one: Charged, all: readonly Charged[]) =>
    all.some((other) => partyOf(other) === partyOf(one));
  const gone = charged.filter((one) => !isIn(one, next));
  const [only, ...others] = next.filter((one) => !isIn(one, charged));
  const words = only && others.length === 0 ? renamed(what, gone, only, reader) : what;
  return { charged: [...next], what: words };
}

/** 不是区水务局: who is not charged. */
const NOT_THEY = /不是[^，,。；;]{2,14}/gu;

/** Its day, and the same day where its own words name it: 6月24日前完成2座. */
const dueBy = (item: SupervisionSubject, day: string, today: string): SupervisionSubject => ({
  ...item,
  ...datedIn(item, day, today),
});

function datedIn({ what, dueOn }: SupervisionSubject, day: string | null, today: string) {
  const said = findDays(what, today).filter(({ from, to }) => from === to && to === dueOn);
  const [only, ...others] = said;
  if (day === null || !only || others.length > 0) return { dueOn: day };
  const isLimit = /前$/u.test(only.text);
  const named = `${Number(day.slice(5, 7))}月${Number(day.slice(8))}日${isLimit ? '前' : ''}`;
  const words = `${what.slice(0, only.span.start)}${named}${what.slice(only.span.end)}`;
  return { dueOn: day, what: words };
}

/** 任务改成13, 不是任务12，是任务13. */
function taskChanged(text: string, reader: QuestionReader): number | null {
  const { number, right } = TASK_CHANGED.exec(text.trim())?.groups ?? {};
  const [task] = tasksMeant(`任务${number ?? right}`, reader);
  return (number ?? right) === undefined ? null : (task ?? null);
}

const TASK_CHANGED = new RegExp(
  either(
    sequence(
      /^(?:任务(?:编号)?|来源)(?:错了|不对)?[，,\s]{0,2}(?:应该?是|是|改[为成到]|换[为成])(?:任务|第)?(?<number>\d{1,2})号?/u,
      /(?:任务)?[吧。！!]{0,2}$/u,
    ),
    /^不是任务\d{1,2}[，,](?:而)?(?:应该)?是任务(?<right>\d{1,2})[吧。！!]{0,2}$/u,
  ),
  'u',
);

const ofTask = (item: SupervisionSubject, task: number): SupervisionSubject => ({
  ...item,
  task,
  what: item.task === null ? item.what : item.what.replace(`任务${item.task}`, `任务${task}`),
});

/** 事项改为药山、北园公厕改造缓慢. */
const WHAT_ANEW = /^(?:督办)?事项(?:改为|改成|换成|应该是|是|[：:])\s?(?<what>[\s\S]{4,400})$/u;

/** 把3处改成4处: what is to be done is put right. */
function reworded(text: string, waiting: OpenSupervision): OpenSupervision | null {
  const [only, ...others] = waiting.items;
  const anew = WHAT_ANEW.exec(text)?.groups?.what;
  if (anew !== undefined && only && others.length === 0) {
    return { ...waiting, items: [{ ...only, what: withoutMarks(anew) }] };
  }
  const correction = only && others.length === 0 ? correctionIn(text) : null;
  const what = correction && only ? putRight(only.what, correction) : null;
  return only && what !== null ? { ...waiting, items: [{ ...only, what }] } : null;
}
