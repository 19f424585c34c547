import { unitsOf } from '../../src/domain/responsibility.ts';
import type { TakenUp } from '../../src/matters/sort.ts';
import { fieldsIn } from './fields-said.ts';
import type {
  AskMaterials,
  ChangeMeeting,
  DraftMinutes,
  ReportMeeting,
  ShowNotice,
  ShowReplies,
} from './intents.ts';
import { materialsIn } from './materials-said.ts';
import { reportIn } from './report-said.ts';

/** 区水务局参加, said by the unit itself, is its 回执. */
const change: TakenUp = (number, text, said) => {
  const { day, time, place, agenda, added, dropped } = fieldsIn(text, said.today, said.reader);
  const own = unitsOf(said.roles);
  if (
    /(?:参加|列席)$/u.test(text) &&
    added.units.length > 0 &&
    added.units.every((unit) => own.includes(unit))
  ) {
    return { kind: 'take-step', matter: { kind: 'meeting', number }, word: 'attend', text: '' };
  }
  const meant: ChangeMeeting = {
    kind: 'change-meeting',
    meeting: number,
    day,
    time,
    place,
    agenda,
    added,
    dropped,
  };
  return meant;
};

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
