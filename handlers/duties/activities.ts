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
  activityNotYours,
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

/** 领导活动1改到6月10日下午2点, 陪同加区城管局: the units that accompany hear it at once, and those that do no more; what it was before is kept. */
export const changeActivity: Handler<ChangeActivity> = async (intent, ctx) => {
  const { act } = ctx;
  const activity = await activityMeant(intent, ctx);
  const isDone = activity.before?.some(({ cause }) => cause === act.cause) === true;
  const next = isDone
    ? activity
    : { ...changed(activity, intent), before: withBefore(activity, act.cause) };
  if (!isDone && isSame(activity, next)) {
    throw new Refusal<DutyReason>({ kind: 'activity-unchanged', activity: Number(activity.id) });
  }
  if (!isDone && momentIn(next.day, next.time) <= act.at) {
    throw new Refusal<DutyReason>({ kind: 'activity-incomplete', lacks: 'past' });
  }
  const saved = isDone ? activity : await ctx.kept(ACTIVITIES).save(next);
  const text = activityMoved(saved);
  const gone = (intent.dropped ?? []).filter((unit) => !saved.units.includes(unit));
  const off = { ...saved, units: gone };
  return [
    ...answer(ctx, text),
    ...(await toUnits(saved, `moved:${act.cause}`, text, ctx)),
    ...(await toUnits(off, `off:${act.cause}`, activityNotYours(saved), ctx)),
  ];
};

function changed(activity: Activity, intent: ChangeActivity): Activity {
  const { day, time, only, added = [], dropped = [], wrong = '', right = '' } = intent;
  const stays = (only ?? activity.units).filter((unit) => !dropped.includes(unit));
  const isOnce = wrong !== '' && activity.what.split(wrong).length === 2;
  return {
    ...activity,
    day: day ?? activity.day,
    time: time ?? activity.time,
    what: isOnce ? activity.what.replace(wrong, right) : activity.what,
    units: [...new Set([...stays, ...added])],
  };
}

const isSame = (one: Activity, other: Activity): boolean =>
  one.day === other.day &&
  one.time === other.time &&
  one.what === other.what &&
  one.units.join() === other.units.join();

const withBefore = ({ day, time, before = [] }: Activity, cause: string) => [
  ...before,
  { day, time, cause },
];

/** The one of that number, the one that was registered a moment ago, else the only one ahead. */
async function activityMeant(
  {
    activity: number,
    registeredBy = null,
    called = '',
    onDay,
  }: Pick<ChangeActivity, 'activity' | 'registeredBy' | 'called' | 'onDay'>,
  ctx: Context,
): Promise<Activity> {
  const { kept, act } = ctx;
  if (number === null && registeredBy !== null) {
    const [own] = await kept(ACTIVITIES).find({ where: { cause: registeredBy }, limit: 1 });
    if (own?.cancelled === null) return own;
  }
  if (number === null) {
    const ahead = (await kept(ACTIVITIES).all()).filter(
      ({ day, what, cancelled, before = [] }) =>
        cancelled === null &&
        day >= shanghaiDay(act.at) &&
        (onDay === undefined || [day, ...before.map((one) => one.day)].includes(onDay)) &&
        what.includes(called),
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
  const { registeredBy } = intent;
  if (intent.activity === null && registeredBy) {
    const { id } = await activityMeant({ activity: null, registeredBy }, ctx);
    return ctx.perform({ kind: 'cancel-activity', activity: Number(id), reason: intent.reason });
  }
  if (intent.activity === null) return cancelOfDay(intent, ctx);
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

/** 明天的活动取消, 小清河调研取消: the only one of that day, or the only one that is ahead; of several, or none, they are shown. */
async function cancelOfDay({ day, called = '', reason }: CancelActivity, ctx: Context) {
  const all = await ctx.kept(ACTIVITIES).all();
  const meant = all.filter(
    (one) =>
      (day === undefined ? one.day >= shanghaiDay(ctx.act.at) : one.day === day) &&
      one.what.includes(called) &&
      (one.cancelled === null || one.cancelled.cause === ctx.act.cause),
  );
  const [only, ...others] = meant;
  if (!only || others.length > 0) {
    return ctx.perform({ kind: 'list-activities', from: day ?? null, to: day ?? null });
  }
  return ctx.perform({ kind: 'cancel-activity', activity: Number(only.id), reason });
}
