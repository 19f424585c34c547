import { answer, type Context, type Handler } from '../../src/context.ts';
import { DRAFTS, settled } from '../../src/domain/draft.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { tasksOfGroup } from '../../src/domain/plan-lookups.ts';
import { type Reason, Refusal } from '../../src/domain/refusal.ts';
import { keep, ownDraft } from '../../src/ledger/drafts.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import { remember } from '../../src/matters/matter-called.ts';
import { type Opened, openSupervision } from '../../src/matters/open-supervision.ts';
import type { Deed } from '../../src/matters/sort.ts';
import { takeStep } from '../../src/matters/take-step.ts';
import type { ReportMeeting } from './intents.ts';
import { recordLacks } from './lacking-record.ts';
import { meetingCalled } from './meeting-called.ts';
import { keyOf } from './notices.ts';
import { namedAs } from './reasons.ts';
import type { Decision, Meeting, MeetingStep } from './record.ts';
import { beginsAt } from './rules.ts';
import { MEETING } from './sort.ts';
import { recordAsks, recordForOffice, recordTaken } from './wording/receipts.ts';

/**
 * 会议2情况：到会8家；议定：…: “承办会务的单位将会议情况上报办公室” (附件2 二). Each decision becomes a 督办; one that nobody is charged
 * with, or that has no day, is asked for and kept until it is said.
 */
export const reportMeeting: Handler<ReportMeeting> = async (intent, ctx) => {
  const meeting = await meetingCalled(intent.meeting, ctx);
  const deeds = { report: deedOf(intent) };
  try {
    const said = { word: 'report', text: '' };
    const messages = await takeStep(meeting, { ...MEETING, deeds }, said, ctx);
    await settleOwn(ctx);
    await remember({ kind: 'meeting', number: intent.meeting }, ctx);
    return messages;
  } catch (error) {
    const lacks = recordLacks(intent, shanghaiDay(ctx.act.at));
    if (!(error instanceof Refusal) || error.reason.kind !== INCOMPLETE || !lacks) throw error;
    await keep(intent, null, ctx);
    return answer(ctx, recordAsks(intent.meeting, lacks));
  }
};

const INCOMPLETE = 'record-incomplete';

const deedOf = (intent: ReportMeeting): Deed<Meeting, MeetingStep> => ({
  steps: ['record'],
  hindered: (meeting, _said, ctx) => whyNot(intent, meeting, ctx),
  async change(meeting, _said, ctx) {
    const opened = await openedOf(intent, meeting, ctx);
    const ofMeeting = taskOfMeeting(meeting, ctx.plan);
    const decisions = decidedIn(intent).map((one, at) => ({
      ...one,
      task: one.task ?? ofMeeting,
      supervision: opened[at]?.ref.number ?? null,
    }));
    return {
      ...meeting,
      record: { attended: intent.attended ?? '', decisions, text: intent.text },
    };
  },
  async tells(meeting, _said, ctx) {
    const opened = await openedOf(intent, meeting, ctx);
    return {
      receipt: recordTaken(meeting),
      messages: [...opened.flatMap(({ messages }) => messages), ...(await toOffice(meeting, ctx))],
    };
  },
});

function whyNot(intent: ReportMeeting, meeting: Meeting, { act }: Context): Reason | null {
  const begins = beginsAt(meeting);
  if (begins === null || begins > act.at) {
    return { kind: 'meeting-to-come', meeting: namedAs(meeting) } as Reason;
  }
  return recordLacks(intent, shanghaiDay(act.at)) ? { kind: INCOMPLETE } : null;
}

const decidedIn = ({ decisions }: ReportMeeting): readonly Omit<Decision, 'supervision'>[] =>
  (decisions ?? []).flatMap(({ dueOn, ...one }) => (dueOn === null ? [] : [{ ...one, dueOn }]));

/** 议定事项 of a group's meeting belongs to the task that it names, or to the only one of the group; that of the other two is 领导交办 (附件2 六). */
async function openedOf(
  intent: ReportMeeting,
  meeting: Meeting,
  ctx: Context,
): Promise<readonly Opened[]> {
  const { id, type } = meeting;
  const only = taskOfMeeting(meeting, ctx.plan);
  const all: Opened[] = [];
  for (const [at, { text, units, dueOn, task }] of decidedIn(intent).entries()) {
    const subject = {
      task: task ?? only,
      from: { kind: 'meeting' as const, number: Number(id) },
      isAssigned: type !== 'group',
      focus: 'weakness' as const,
      reason: '',
      charged: units.map((unit) => ({ kind: 'unit' as const, unit })),
      what: text,
      dueOn,
    };
    all.push(await openSupervision(subject, ctx, `:decision:${at}`));
  }
  return all;
}

/** The only task of its group, or the one that its 议题 is about; null where neither is certain. */
function taskOfMeeting({ group, agenda }: Meeting, plan: Context['plan']): number | null {
  const ofGroup = group === null ? [] : tasksOfGroup(plan, group);
  const named = ofGroup.filter(({ title }) => isAbout(agenda, title));
  const [only, ...others] = ofGroup.length === 1 ? ofGroup : named;
  return only && others.length === 0 ? only.number : null;
}

/** 停车场选址 is about 加快城市停车场建设: three letters in a row stand in both, and are no common word of such names. */
function isAbout(agenda: string, title: string): boolean {
  const bare = title.replace(COMMON, '，');
  return [...agenda].some((_, at) => {
    const part = agenda.slice(at, at + 3);
    return part.length === 3 && bare.includes(part);
  });
}
const COMMON = /城市|建设|加快|推进|加强|强化|提升|管理|治理|全面|全力|持续|设施/gu;

async function toOffice(meeting: Meeting, ctx: Context): Promise<readonly OutboundMessage[]> {
  if (meeting.group === null) return [];
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const text = recordForOffice(meeting);
  return hearersOf([{ kind: 'office' }], seating)
    .filter(({ id }) => id !== ctx.speaker.id)
    .map(({ id }) => toPerson(id, `${keyOf(meeting)}told-record`, { text }));
}

/** The record that waited for its missing parts has all of them now. */
async function settleOwn(ctx: Context): Promise<void> {
  const own = await ownDraft(ctx);
  if (own?.settledBy !== null || own.proposal.kind !== 'report-meeting') return;
  await ctx.kept(DRAFTS).save(settled(own, ctx.act));
}
