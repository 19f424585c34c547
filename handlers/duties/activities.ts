import { answer, type Context, type Handler, type Offer } from '../../src/context.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { momentIn, shanghaiDay } from '../../src/domain/moment.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { seesWhole, unitsOf } from '../../src/domain/responsibility.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { toConfirm } from '../../src/ledger/to-confirm.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import type {
  CancelActivity,
  ChangeActivity,
  ListActivities,
  RegisterActivity,
} from './intents.ts';
import { ACTIVITIES, type Activity } from './record.ts';
import {
  activitiesListed,
  activityAsks,
  activityCancelled,
  activityMoved,
  activityPreview,
  activityRegistered,
  activityTold,
  askedInGroup,
  type DutyReason,
} from './wording/duties.ts';

/** 领导活动安排 (正文 二（一）): shown with whom it is told, or asked for what is missing. */
export async function previewActivity(
  intent: RegisterActivity,
  ctx: Context,
): Promise<Offer<RegisterActivity>> {
  const lacks = lackingIn(intent, ctx);
  const messages =
    lacks === null ? toConfirm(ctx, activityPreview(intent)) : answer(ctx, activityAsks(lacks));
  return { messages, meant: intent };
}

function lackingIn({ day, time, what }: RegisterActivity, { act }: Context) {
  if (day === null) return 'day';
  if (time === null) return 'time';
  if (momentIn(day, time) <= act.at) return 'past';
  return what === null ? 'what' : null;
}

/** Registered; the units that accompany hear it at once. */
export const registerActivity: Handler<RegisterActivity> = async (intent, ctx) => {
  const lacks = lackingIn(intent, ctx);
  const { day, time, what, units } = intent;
  if (lacks !== null || day === null || time === null || what === null) {
    throw new Refusal<DutyReason>({ kind: 'activity-incomplete', lacks: lacks ?? 'what' });
  }
  const { act } = ctx;
  const activity = await ctx.kept(ACTIVITIES).request(act.cause, (id) => ({
    id,
    version: 0,
    cause: act.cause,
    at: act.at,
    by: act.by,
    day,
    time,
    what,
    units: [...units],
    cancelled: null,
  }));
  const told = await toUnits(activity, 'registered', activityTold(activity), ctx);
  return [...answer(ctx, activityRegistered(activity, told.length)), ...told];
};

async function toUnits(
  activity: Activity,
  fact: string,
  text: string,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const seats = activity.units.map((unit) => ({ kind: 'unit' as const, unit }));
  return hearersOf(seats, seating).map(({ id }) =>
    toPerson(id, `activity:${activity.id}:${fact}`, { text }),
  );
}

/** 领导活动: of today and later, to leaders and the office all, to a unit those that it accompanies; to nobody in a group. */
export const listActivities: Handler<ListActivities> = async ({ from, to }, ctx) => {
  if (ctx.message.conversation.kind === 'group') return answer(ctx, askedInGroup());
  const today = shanghaiDay(ctx.act.at);
  const own = unitsOf(ctx.speaker.roles);
  const isWhole = seesWhole(ctx.speaker.roles);
  const all = (await ctx.kept(ACTIVITIES).all())
    .filter(({ day, cancelled }) => day >= (from ?? today) && cancelled === null)
    .filter(({ day }) => to === null || day <= to)
    .filter(({ units }) => isWhole || units.some((unit) => own.includes(unit)))
    .toSorted((a, b) => `${a.day}${a.time}`.localeCompare(`${b.day}${b.time}`));
  return answer(ctx, activitiesListed(all, from, to));
};

/** 领导活动1改到6月10日下午2点: the units that accompany hear it at once; when it was to be before is kept. */
export const changeActivity: Handler<ChangeActivity> = async (intent, ctx) => {
  const { act } = ctx;
  const activity = await activityMeant(intent.activity, ctx);
  const isDone = activity.before?.some(({ cause }) => cause === act.cause) === true;
  const next = {
    ...activity,
    day: intent.day ?? activity.day,
    time: intent.time ?? activity.time,
    before: [
      ...(activity.before ?? []),
      { day: activity.day, time: activity.time, cause: act.cause },
    ],
  };
  if (!isDone && momentIn(next.day, next.time) <= act.at) {
    throw new Refusal<DutyReason>({ kind: 'activity-incomplete', lacks: 'past' });
  }
  const saved = isDone ? activity : await ctx.kept(ACTIVITIES).save(next);
  const text = activityMoved(saved);
  return [...answer(ctx, text), ...(await toUnits(saved, `moved:${act.cause}`, text, ctx))];
};

/** The one of that number, else the only one ahead. */
async function activityMeant(number: number | null, ctx: Context): Promise<Activity> {
  const { kept, act } = ctx;
  if (number === null) {
    const ahead = (await kept(ACTIVITIES).all()).filter(
      ({ day, cancelled }) => cancelled === null && day >= shanghaiDay(act.at),
    );
    const [only, ...others] = ahead;
    if (only && others.length === 0) return only;
    throw new Refusal<DutyReason>({ kind: 'which-activity', among: ahead });
  }
  const activity = await kept(ACTIVITIES).get(String(number));
  if (!activity) throw new Refusal<DutyReason>({ kind: 'no-such-activity', activity: number });
  if (activity.cancelled)
    throw new Refusal<DutyReason>({ kind: 'activity-over', activity: number });
  return activity;
}

/** 取消领导活动1: the units that were to accompany hear it at once. */
export const cancelActivity: Handler<CancelActivity> = async (intent, ctx) => {
  const activity = await ctx.kept(ACTIVITIES).get(String(intent.activity));
  if (!activity) {
    throw new Refusal<DutyReason>({ kind: 'no-such-activity', activity: intent.activity });
  }
  const { act } = ctx;
  const isDone = activity.cancelled !== null && activity.cancelled.cause !== act.cause;
  if (isDone) throw new Refusal<DutyReason>({ kind: 'activity-over', activity: intent.activity });
  const cancelled = { at: act.at, cause: act.cause, reason: intent.reason };
  if (activity.cancelled === null) await ctx.kept(ACTIVITIES).save({ ...activity, cancelled });
  const text = activityCancelled(activity, intent.reason);
  return [...answer(ctx, text), ...(await toUnits(activity, 'cancelled', text, ctx))];
};
