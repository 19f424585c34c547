import { addDays } from '../../src/domain/day.ts';
import { momentIn } from '../../src/domain/moment.ts';
import { unitsOf } from '../../src/domain/responsibility.ts';
import type { TakenUp } from '../../src/matters/sort.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { dayChanged } from '../../src/reading/matters/day-changed.ts';
import type { Said } from '../../src/reading/said.ts';
import { fieldsIn } from './fields-said.ts';
import { isNobody, NOBODY } from './guests-said.ts';
import type {
  AskMaterials,
  ChangeMeeting,
  DraftMinutes,
  ReportMeeting,
  ShowNotice,
  ShowReplies,
} from './intents.ts';
import { materialsIn } from './materials-said.ts';
import { moreAgendaIn } from './more-agenda.ts';
import { reportIn } from './report-said.ts';
import { timeMoved } from './time-moved.ts';

/** 区水务局参加, said by the unit itself, is its 回执. */
const change: TakenUp = (number, text, said) => {
  const { time, place, agenda, added, dropped, ...fields } = fieldsIn(
    text,
    said.today,
    said.reader,
  );
  const day = toCome(fields.day, time, text, said);
  const own = unitsOf(said.roles);
  if (
    /(?:参加|列席)$/u.test(text) &&
    added.units.length > 0 &&
    added.units.every((unit) => own.includes(unit))
  ) {
    return { kind: 'take-step', matter: { kind: 'meeting', number }, word: 'attend', text: '' };
  }
  const movedBy = day === null ? movesBy(text, said.today) : undefined;
  const more = moreAgendaIn(text);
  if (more !== null) {
    const beside = fieldsIn(more.rest, said.today, said.reader);
    const when = { day: beside.day, time: beside.time, place: beside.place };
    return {
      ...NO_CHANGE,
      ...when,
      meeting: number,
      moreAgenda: more.more,
    } satisfies ChangeMeeting;
  }
  const isWhenOrWhere = day !== null || time !== null || place !== null || movedBy !== undefined;
  const areGuests = !isNobody(added) || !isNobody(dropped);
  if (!isWhenOrWhere && !areGuests && asksOnly(text)) {
    return { kind: 'show-matter', matter: { kind: 'meeting', number }, isUnsure: false };
  }
  const meant: ChangeMeeting = {
    kind: 'change-meeting',
    meeting: number,
    day,
    time,
    place,
    agenda: movedBy === undefined ? agenda : null,
    added,
    dropped,
    ...(movedBy === undefined ? {} : { movedBy }),
    ...(day !== null && BARE_WEEKDAY.test(text) ? { isOfItsWeek: true } : {}),
  };
  return meant;
};

/** 往后挪一天，还是十点: the clause that moves it by so much; undefined for none. */
const movesBy = (text: string, today: string): string | undefined =>
  text
    .split(/[，,；;。]/u)
    .find(
      (clause) => dayChanged(clause, today, today) !== null || timeMoved(clause, '12:00') !== null,
    );

const NO_CHANGE = {
  kind: 'change-meeting',
  day: null,
  time: null,
  place: null,
  agenda: null,
  added: NOBODY,
  dropped: NOBODY,
} satisfies Omit<ChangeMeeting, 'meeting'>;

/** 周二, with no word of which week. */
const BARE_WEEKDAY = /(?<![上本这下])(?:周|星期|礼拜)[一二三四五六日天]/u;

/** 周二上午9点, said on a Tuesday at nine, is that of the next week. */
function toCome(day: string | null, time: string | null, text: string, { at }: Said) {
  if (day === null || time === null || !BARE_WEEKDAY.test(text)) {
    return day;
  }
  return momentIn(day, time) <= at ? addDays(day, 7) : day;
}

/** Words of which the room itself makes something: what is asked of its records, and what must be read with the plan at hand. */
export const TAKEN_UP: Readonly<Record<string, TakenUp>> = {
  change,
  'draft-minutes': (meeting): DraftMinutes => ({ kind: 'draft-minutes', meeting }),
  'show-notice': (meeting): ShowNotice => ({ kind: 'show-notice', meeting }),
  'show-replies': (meeting): ShowReplies => ({ kind: 'show-replies', meeting }),
  'ask-materials': (meeting, text, said): AskMaterials => ({
    kind: 'ask-materials',
    meeting,
    materials: materialsIn(text, said),
  }),
  report: (meeting, text, said): ReportMeeting => ({
    kind: 'report-meeting',
    meeting,
    text,
    ...reportIn(text, said),
  }),
};
