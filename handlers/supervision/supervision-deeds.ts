import type { Context } from '../../src/context.ts';
import { type Charged, partyOf } from '../../src/domain/charged.ts';
import type { StepSaid } from '../../src/domain/matter.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { isPassed } from '../../src/domain/procedure.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import { type LaterDay, partiesOf, type Supervision } from '../../src/domain/supervision.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { givesReason } from '../../src/matters/gives-reason.ts';
import { reached, toPerson } from '../../src/matters/hand-over.ts';
import { type Deed, refOf, type Tells } from '../../src/matters/sort.ts';
import { JUDGED_NO } from '../../src/reading/matters/judged-no.ts';
import { laterDayIn } from '../../src/reading/matters/later-day.ts';
import { laterDayWished } from '../../src/wording/matters.ts';
import type { SupervisionReason } from './reasons.ts';
import { STEPS, type SupervisionStep } from './steps.ts';
import {
  correctedTold,
  dayMovedReceipt,
  declinedReceipt,
  declinedTold,
  extensionRefused,
  progressNoted,
  reassignedReceipt,
  urgedReceipt,
  urgedSupervision,
  verified,
} from './wording/supervisions.ts';

type SupervisionDeed = Deed<Supervision, SupervisionStep>;

const verify: SupervisionDeed = {
  steps: ['grant', 'verify'],
  change: (supervision, { text }, { act }) => {
    const { applied } = supervision;
    if (isFinished(supervision) || applied === null) return supervision;
    const today = shanghaiDay(act.at);
    const { until } = laterDayIn(text, today);
    const dueOn = until !== null && until > today ? until : applied.until;
    return { ...supervision, dueOn, applied: null };
  },
  tells: (supervision, _, ctx) => {
    const taken = takenBy(supervision, ctx);
    if (taken === 'verify') return { receipt: verified(supervision), messages: [] };
    return taken === 'grant' ? movedTo(supervision) : NOTHING_MORE;
  },
};

const sendBack: SupervisionDeed = {
  steps: ['refuse', 'return', 'decline'],
  lacks: ({ text }) => (text === '' ? '退回的理由（“退回：理由”）' : null),
  change: (supervision) =>
    isFinished(supervision) ? supervision : { ...supervision, applied: null },
  tells: (supervision, { text }, ctx) =>
    takenBy(supervision, ctx) === 'refuse'
      ? tellParties(supervision, extensionRefused(supervision, text), ctx)
      : tellOfDecline(supervision, text, ctx),
};

/** 不是我们的事: it stays with the unit until the office says whose it is, and the office hears so at once. */
async function tellOfDecline(supervision: Supervision, why: string, ctx: Context): Promise<Tells> {
  if (takenBy(supervision, ctx) !== 'decline') return NOTHING_MORE;
  const unit = supervision.steps.at(-1)?.hand?.as ?? '';
  const told = { text: declinedTold(supervision, unit, why) };
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const { kind, number } = refOf('supervision', supervision);
  return {
    receipt: declinedReceipt(supervision, why),
    messages: hearersOf([{ kind: 'office' }], seating).map(({ id }) =>
      toPerson(id, `matter:${kind}:${number}:declined:${ctx.act.cause}`, told),
    ),
  };
}

/** 督办1责任单位改为区财政局: whoever is charged now has it laid on their desk. */
const assignTo: SupervisionDeed = {
  steps: ['reassign'],
  lacks: ({ text }) => (text === '' ? '新的责任单位（“责任单位改为某某局”）' : null),
  change: (supervision, { text }) => ({
    ...supervision,
    charged: text.split('、').map(chargedCalled),
    applied: null,
  }),
  tells: (supervision, _said, { plan }) => ({
    receipt: reassignedReceipt(supervision, plan),
    messages: [],
  }),
};

/** By the name that `partyOf` gives. */
function chargedCalled(name: string): Charged {
  const group = /^第(\d{1,2})组$/u.exec(name)?.[1];
  if (group !== undefined) return { kind: 'group', group: Number(group) };
  return name === partyOf({ kind: 'office' }) ? { kind: 'office' } : { kind: 'unit', unit: name };
}

/** What may be done to a 督办, by the word that does it. */
export const supervisionDeeds: Readonly<Record<string, SupervisionDeed>> = {
  sign: { steps: ['sign'] },
  progress: {
    steps: ['progress'],
    along: ['sign'],
    lacks: ({ text }) => (text === '' ? '进展内容（“进展：……”）' : null),
    tells: (supervision) => ({ receipt: progressNoted(supervision), messages: [] }),
  },
  finish: {
    steps: ['finish'],
    isFinal: true,
    along: ['sign'],
    lacks: ({ text }) => (text === '' ? '办了什么（“办结：……”）' : null),
    change: (supervision) => ({ ...supervision, applied: null }),
  },
  agree: verify,
  verify,
  return: sendBack,
  [JUDGED_NO]: { ...sendBack, steps: ['refuse', 'return'] },
  'assign-to': assignTo,
  correct: {
    steps: ['correct'],
    lacks: ({ text }) => (text === '' ? '改成的事项（“事项改为……”）' : null),
    change: (supervision, { text }) => ({ ...supervision, what: text }),
    tells: (supervision, _said, ctx) =>
      tellParties(supervision, correctedTold(supervision), ctx).then((told) => ({
        ...told,
        receipt: correctedTold(supervision),
      })),
  },
  recall: { steps: ['recall'] },
  urge: {
    steps: ['urge'],
    tells: async (supervision, _, ctx) => ({
      ...(await tellParties(supervision, urgedSupervision(supervision, ctx.plan), ctx)),
      receipt: urgedReceipt(supervision, ctx.plan),
    }),
  },
  apply: {
    steps: ['apply'],
    along: ['sign'],
    lacks: lacksDay,
    hindered: isEarlier,
    change: (supervision, { text }, ctx) => ({
      ...supervision,
      applied: laterDay(text, supervision, ctx),
    }),
    tells: ({ applied, dueOn }) => ({
      receipt: null,
      beside: laterDayWished(applied, dueOn),
      messages: [],
    }),
  },
  'set-day': {
    steps: ['defer'],
    lacks: lacksDay,
    hindered: isEarlier,
    change: (supervision, { text }, ctx) => ({
      ...supervision,
      dueOn: laterDay(text, supervision, ctx).until,
      applied: null,
    }),
    tells: (supervision) => movedTo(supervision),
  },
  withdraw: {
    steps: ['cancel'],
    lacks: ({ text }) => (givesReason(text) ? null : '撤销的理由'),
  },
  cancel: {
    steps: ['cancel'],
    lacks: ({ text }) => (givesReason(text) ? null : '撤销的理由'),
  },
};

const NOTHING_MORE: Tells = { receipt: null, messages: [] };

const isFinished = (supervision: Supervision): boolean =>
  isPassed(STEPS, { steps: supervision.steps, parties: partiesOf(supervision) }, 'finish');

const takenBy = ({ steps }: Supervision, { act }: Context): SupervisionStep | null =>
  steps.findLast(({ cause }) => cause === act.cause)?.step ?? null;

/** “时限 without 理由” is incomplete; what was applied for has its reason. */
function lacksDay({ word, text }: StepSaid, { at, applied, dueOn }: Supervision): string | null {
  const { until, reason } = laterDayIn(text, shanghaiDay(at), dueOn);
  if (until === null) return '新的时限（某月某日）';
  if (word === 'set-day' && applied !== null) return null;
  return reason === '' ? '理由（“……到某月某日，因……”）' : null;
}

/** A day that has come already is none to wait for. */
function isEarlier({ dueOn }: Supervision, { text }: StepSaid, { act }: Context): Reason | null {
  const today = shanghaiDay(act.at);
  const { until } = laterDayIn(text, today, dueOn);
  if (until === null || until > today) return null;
  const reason: SupervisionReason = { kind: 'supervision-day-past', until };
  return reason;
}

function laterDay(text: string, { dueOn }: Supervision, { act }: Context): LaterDay {
  const { until, reason } = laterDayIn(text, shanghaiDay(act.at), dueOn);
  return { until: until ?? shanghaiDay(act.at), reason };
}

/** Whoever is charged with it hears of the new day as of what they owe. */
const movedTo = (supervision: Supervision): Tells => ({
  receipt: dayMovedReceipt(supervision),
  messages: [],
});

/** To all who are charged with it, at once. */
async function tellParties(supervision: Supervision, text: string, ctx: Context): Promise<Tells> {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const ref = refOf('supervision', supervision);
  const people = hearersOf(supervision.charged, seating).filter(({ id }) => id !== ctx.speaker.id);
  const messages = (await reached(people, ctx)).map((id) =>
    toPerson(id, `matter:${ref.kind}:${ref.number}:${ctx.act.cause}`, { text }),
  );
  return { receipt: null, messages };
}
