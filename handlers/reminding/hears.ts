import type { Intent } from '../../src/domain/intent.ts';
import { asReport } from '../../src/domain/report-intent.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { groupsIn, unitsIn } from '../../src/reading/names/named-in.ts';
import { sequence } from '../../src/reading/pattern.ts';
import type { Hearing, Said } from '../../src/reading/said.ts';
import { courtesyOf } from '../../src/reading/talk/courtesies.ts';
import { isTampering } from '../../src/reading/talk/tampering.ts';
import { findNumberedTasks } from '../../src/reading/tasks/task-numbers.ts';
import { plain } from '../../src/reading/text/plain.ts';
import { waitingAs } from '../../src/reading/waiting-as.ts';
import { WHETHER_ONE_MAY } from '../../src/reading/words/record.ts';
import { PauseNudges, RemindLater, UrgeMissing } from './intents.ts';
import { couldBeOtherTime, readOtherTime, readPutOff } from './later-said.ts';
import { readNudgeCommand } from './orders.ts';
import { ownRemindersAsked } from './own-reminders-asked.ts';
import {
  couldBeOtherDays,
  couldBeRestOfPause,
  readOtherDays,
  readPauseOfAll,
  readRestOfPause,
} from './pause-said.ts';
import { readOtherUrging, readSparing, readUrging, saysMore } from './urge-said.ts';
import { wentOutAsked } from './went-out-asked.ts';
import { hearWish, saysIn } from './wish.ts';

/** Orders about nudges; and 收到, 马上办, which sign for one where nothing else waits for a word. */
export const hears: Hearing = {
  order: (said) => (isTampering(said.text) ? null : orderIn(said)),
  answer: async (said) => {
    const waiting = waitingAs(UrgeMissing, said.draft);
    if (waiting) return readOtherUrging(waiting, said);
    if (asksForReply(said)) return { kind: 'ask-unsigned', unit: null, isRest: false };
    if (said.draft !== null) return null;
    return (await ofLastSaid(said)) ?? readPutOff(said.text, said.at);
  },
  record: ({ text }) =>
    WHO_HAS_NOT_SIGNED.test(text) ? { kind: 'ask-unsigned', unit: null, isRest: false } : null,
  courtesy: async ({ body, draft, toSign }) => {
    const said = draft === null ? courtesyOf(body) : null;
    if (said !== 'received' && said !== 'agreed') return null;
    return (await toSign(said === 'agreed')) ? { kind: 'sign-for' } : null;
  },
};

/** What is ordered or asked of the reminders; 把系统提示发给我 is no word about them. */
const orderIn = (said: Said): Intent | null =>
  wentOutAsked(said) ??
  ownRemindersAsked(said) ??
  (callsOff(said) ? NOTHING_WAITS : null) ??
  alsoUrged(said) ??
  (said.draft === null ? readPauseOfAll(said.text, said.at) : null) ??
  (isOverDraft(said) ? null : readUrging(said)) ??
  (said.draft === null && readSparing(said) ? NOTHING_WAITS : null) ??
  readNudgeCommand(said.text, said.at);

/** 城管也催一下, 园林那边先不催, over an urging that waits: besides those whom it names, or without them. */
function alsoUrged(said: Said): Intent | null {
  const waiting = waitingAs(UrgeMissing, said.draft);
  const isMeant = waiting !== null && (saysMore(said.body) || readSparing(said) !== null);
  return isMeant ? readOtherUrging(waiting, said) : null;
}

/** 有人回吗, 都回了没, right after an urging went out or was asked about. */
const asksForReply = ({ text, settled, asked }: Said): boolean =>
  REPLIED.test(text) &&
  ASKS.test(text) &&
  (OF_URGING.has(asked?.kind ?? '') ||
    (settled !== null && UrgeMissing.safeParse(settled.proposal).success));

const OF_URGING: ReadonlySet<string> = new Set(['ask-urged', 'ask-unsigned']);

/** 收到 alone is a courtesy. */
const ASKS = /[谁几哪人]|多少|单位|[没吗么不][呢啊呀]?[?？]?$|没有[呢啊呀]?[?？]?$/u;
const REPLIED = new RegExp(
  sequence(
    /^(?:现在|目前|那|都|有|有没有){0,2}(?:人|谁|哪(?:几|些)?(?:家|个?单位)|[几多]少?(?:家|个)(?:单位)?|单位)?/u,
    /(?:都|已经?|给){0,2}(?:回(?:复|话|音|应)?|应声?|吱声|理|动静|反应|看(?:到|见)?|收到|签收?|签字)(?:过|了|的)?/u,
    /(?:[几多]少?(?:家|个)?|谁|哪(?:几|些)?家|的)?(?:没有?|吗|么|不)?[呢啊呀]?[?？]?$/u,
  ),
  'u',
);

/** 催报通知还有谁没回. */
const WHO_HAS_NOT_SIGNED =
  /^(?:刚才|刚发|发出去)?的?(?:催报|催办|催的|提醒)的?(?:通知|消息)?(?:，|,)?(?:都)?(?:还)?(?:有)?(?:谁|哪家|哪几家|哪些单位)(?:还)?没有?(?:回复?|签收?|看|收到|反应)(?:的)?[?？]?$/u;

/** 由李四代收, after 提醒停到15号; 五点吧, after 下午四点再叫我一次. */
async function ofLastSaid({ body, text, at, lastSaid }: Said): Promise<Intent | null> {
  if (body.length > LONGEST_REST || findNumberedTasks(text).length > 0) return null;
  const asksElse = asksOnly(text) && !MAY.test(text);
  const isRest = !asksElse && (couldBeRestOfPause(text, at) || couldBeOtherDays(text));
  if (!isRest && !couldBeOtherTime(text)) return null;
  const last = await lastSaid();
  const pause = PauseNudges.safeParse(last).data;
  if (pause) return readRestOfPause(text, pause, at) ?? readOtherDays(text, pause, at);
  const reminder = RemindLater.safeParse(last).data;
  return reminder ? readOtherTime(text, reminder, at) : null;
}

/** 不催了, 这次催办先取消, 暂时不必发: of an urging that waits for a yes. */
function callsOff(said: Said): boolean {
  if (!waitingAs(UrgeMissing, said.draft) || said.body.length > LONGEST_CALL) return false;
  const text = plain(said.body);
  if (unitsIn(text, said.reader).length + groupsIn(text, said.reader).length > 0) return false;
  const clauses = hearWish(text);
  const says = saysIn(clauses.filter(({ unknown }) => unknown.length === 0));
  return (
    !clauses.some(({ times }) => times.length > 0) &&
    (says.has('stop') || says.has('no-more') || /不(?:催|发)/u.test(text))
  );
}
const LONGEST_CALL = 40;

const LONGEST_REST = 24;
/** 到15号行吗. */
const MAY = new RegExp(WHETHER_ONE_MAY, 'u');

/** 原话是请环卫中心抓紧, over a draft of something else, is a word to that draft and urges nobody. */
const isOverDraft = ({ draft, body }: Said): boolean =>
  draft !== null &&
  !draft.isShelved &&
  waitingAs(UrgeMissing, draft) === null &&
  asReport(draft.proposal) === null &&
  !/催|提醒/u.test(body);

/** 别催环卫了, and no urging is on its way: whoever says so is told. */
const NOTHING_WAITS: Intent = { kind: 'cancel-draft' };
