import type { Context } from '../../src/context.ts';
import type { StepSaid } from '../../src/domain/matter.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { hearersOf, seatingOn } from '../../src/ledger/seats.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import { mayRecall } from '../../src/matters/may-recall.ts';
import type { Deed, Shelf, SortDeclared } from '../../src/matters/sort.ts';
import { JUDGED_NO } from '../../src/reading/matters/judged-no.ts';
import { movedWith, yesWithOther } from './agreed-with.ts';
import { attendedIn } from './attended.ts';
import { keyOf, noticesTo, toInvitees, unreachedOf } from './notices.ts';
import { namedAs } from './reasons.ts';
import { MEETINGS, type Meeting, type MeetingStep } from './record.ts';
import { attend, excuse } from './replies.ts';
import {
  beginsAt,
  endOf,
  hasPassed,
  isAnnounced,
  knowersOf,
  partiesOf,
  seatsOfStep,
} from './rules.ts';
import { tableFor } from './steps.ts';
import { TAKEN_UP } from './taken-up.ts';
import { materialsToldOf } from './tell-materials.ts';
import { urge } from './urge.ts';
import { endedInWords, planLines, recordLines, typeInWords, whenInWords } from './wording/plans.ts';
import {
  agreedWithMove,
  cancelledTold,
  materialHandedIn,
  noticeSent,
  recordCorrected,
} from './wording/receipts.ts';
import { meetingRegister } from './wording/register.ts';
import { WORDS } from './words.ts';

type MeetingDeed = Deed<Meeting, MeetingStep>;

/** 同意: convenes what was proposed, signs the plan, puts it on file, whichever is the speaker's; the director who convenes is 分管领导 of the office too. */
const agree: MeetingDeed = {
  steps: ['convene', 'review', 'file'],
  goesOn: true,
  inSameBreath: ['review'],
  hindered: (meeting, { text }, ctx) => yesWithOther(meeting, text, ctx),
  change: (meeting, { text }, ctx) => movedWith(meeting, text, ctx) ?? meeting,
  tells: filed,
};

/** 备案会议2: the office's alone. */
const file: MeetingDeed = { steps: ['file'], tells: filed };

async function filed(meeting: Meeting, { text }: StepSaid, ctx: Context) {
  const isFiledNow = meeting.steps.some(
    ({ step, cause }) => step === 'file' && cause === ctx.act.cause,
  );
  const isMoved = movedWith(meeting, text, ctx) !== null;
  return {
    receipt: isMoved ? agreedWithMove(meeting) : null,
    messages: isFiledNow ? await materialsToldOf(meeting, ctx) : [],
  };
}

const giveBack: MeetingDeed = {
  steps: ['return'],
  lacks: ({ text }) => (text === '' ? '退回的理由（如“退回：时间冲突”）' : null),
};

/** 会议2发通知: to everybody on the list, at once. */
const notify: MeetingDeed = {
  steps: ['notify'],
  async tells(meeting, _said, ctx) {
    return {
      receipt: noticeSent(meeting, await unreachedOf(meeting, ctx)),
      messages: await noticesTo(meeting.invitees, meeting, ctx),
    };
  },
};

/** 取消会议2：理由: everybody who had the notice hears it at once, with the reason. */
const cancel: MeetingDeed = {
  steps: ['cancel'],
  lacks: ({ text }, meeting) =>
    text === '' && isAnnounced(meeting) ? '取消的理由（如“取消：与防汛会冲突”）' : null,
  hindered: (meeting, _said, ctx) => hasBegun(meeting, ctx),
  async tells(meeting, { text }, ctx) {
    const said = { text: cancelledTold(meeting, text) };
    return { receipt: said.text, messages: await toThoseWhoKnow(meeting, said, ctx) };
  },
};

const hasBegun = (meeting: Meeting, { act }: Context) => {
  const begins = beginsAt(meeting);
  return begins !== null && isAnnounced(meeting) && begins <= act.at
    ? { kind: 'meeting-begun' as const, meeting: namedAs(meeting) }
    : null;
};

/** Those invited where the notice is out, else those who have judged the plan or are to. */
async function toThoseWhoKnow(
  meeting: Meeting,
  said: { readonly text: string },
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const invited = isAnnounced(meeting)
    ? await toInvitees(meeting.invitees, meeting, 'cancelled', ctx, () => said)
    : [];
  const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
  const judges = tableFor(meeting)
    .filter(({ step }) => JUDGED.includes(step) && hasPassed(step, meeting))
    .flatMap(({ step }) => seatsOfStep(step, meeting));
  const told = invited.flatMap(({ to }) => (to.kind === 'person' ? [to.personId] : []));
  const others = hearersOf(judges, seating).filter(
    ({ id }) => id !== ctx.speaker.id && !told.includes(id),
  );
  const key = `${keyOf(meeting)}cancelled:${ctx.act.cause}`;
  return [...invited, ...others.map(({ id }) => toPerson(id, key, said))];
}

const JUDGED: readonly MeetingStep[] = ['convene', 'review', 'file'];

/** 会议2材料已报: of the speaker's unit. */
const handIn: MeetingDeed = {
  steps: ['hand-in'],
  change: (meeting, _said, { act, speaker }) => ({
    ...meeting,
    materials: meeting.materials.map((one) =>
      speaker.roles.some(({ unit }) => unit === one.unit) && one.receivedAt === null
        ? { ...one, receivedAt: act.at }
        : one,
    ),
  }),
  async tells(meeting, _said, ctx) {
    const own = meeting.materials.filter(({ receivedAt }) => receivedAt === ctx.act.at);
    const text = own.map(({ unit, what }) => materialHandedIn(meeting.id, unit, what)).join('\n');
    if (text === '') return { receipt: null, messages: [] };
    const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
    const hosts = hearersOf(seatsOfStep('notify', meeting), seating);
    const key = `${keyOf(meeting)}handed-in:${ctx.act.cause}`;
    return { receipt: text, messages: hosts.map(({ id }) => toPerson(id, key, { text })) };
  },
};

/** 会议1情况更正：到会7家: nothing is overwritten; what was decided stands as 督办 by now. */
const correct: MeetingDeed = {
  steps: ['correct'],
  evenEnded: true,
  lacks: ({ text }) =>
    attendedIn(text) === null
      ? '正确的到会（“情况更正：到会7家”）；议定事项已列入督办，要改请改那件督办'
      : null,
  change(meeting, { text }) {
    const { record } = meeting;
    const attended = attendedIn(text);
    if (record === null || attended === null) return meeting;
    const attendedBefore = [...(record.attendedBefore ?? []), record.attended];
    return { ...meeting, record: { ...record, attended, attendedBefore } };
  },
  async tells(meeting, _said, ctx) {
    const text = recordCorrected(meeting);
    const seating = await seatingOn(shanghaiDay(ctx.act.at), ctx);
    const people = hearersOf([{ kind: 'office' }], seating).filter(
      ({ id }) => id !== ctx.speaker.id,
    );
    const key = `${keyOf(meeting)}corrected:${ctx.act.cause}`;
    return { receipt: text, messages: people.map(({ id }) => toPerson(id, key, { text })) };
  },
};

function answersTo(step: MeetingStep): readonly string[] {
  switch (step) {
    case 'convene':
    case 'review':
    case 'file':
      return ['同意', '退回：理由'];
    case 'plan':
      return ['方案：时间，地点'];
    case 'notify':
      return ['发通知'];
    case 'reply':
      return ['参加', '请假：理由'];
    case 'record':
      return ['情况：到会……；议定：……'];
    default:
      return [];
  }
}

function factsOf(meeting: Meeting, plan: Plan): readonly string[] {
  const coming = meeting.replies.filter(({ isComing }) => isComing).length;
  const excused = meeting.replies.length - coming;
  const without = meeting.invitees.length - meeting.replies.length;
  return [
    ...planLines(meeting, plan),
    ...(meeting.movedFrom ?? []).map((before) => `原定：${whenInWords(before)}`),
    ...(isAnnounced(meeting) ? [`回执：参加${coming}，请假${excused}，未回${without}`] : []),
    ...(meeting.record ? recordLines(meeting.record) : []),
  ];
}

/** The record of a meeting goes to the archive of its group, that of the other two to the office's (附件2 七1). */
function shelfOf(meeting: Meeting): Shelf | null {
  const reported = meeting.steps.findLast(({ step }) => step === 'record');
  if (!reported || endOf(meeting) !== 'reported') return null;
  const title = `${whenInWords(meeting)}会议：${meeting.agenda}`;
  const closedOn = shanghaiDay(reported.at);
  const tasks = (meeting.record?.decisions ?? []).flatMap(({ task }) => task ?? []);
  return { group: meeting.group, task: tasks[0] ?? null, title, documentNumber: null, closedOn };
}

/** 会议 as the house knows them (附件2 二). */
export const MEETING: SortDeclared<Meeting, MeetingStep> = {
  kind: 'meeting',
  keeps: MEETINGS,
  table: tableFor,
  seats: ({ step }, meeting) =>
    step === 'recall' ? mayRecall(tableFor(meeting), meeting, step) : seatsOfStep(step, meeting),
  parties: partiesOf,
  seatOfParty: (party, { invitees }) => {
    const invitee = invitees.find(({ name }) => name === party);
    if (!invitee) throw new Error(`${party} is not invited to this meeting`);
    return invitee.seat;
  },
  title: ({ agenda }) => (agenda.length > 20 ? `${agenda.slice(0, 19)}…` : agenda),
  mayKnow: knowersOf,
  heldOn: ({ day }) => day,
  entry: (meeting) => `${typeInWords(meeting)}，${whenInWords(meeting)}`,
  concerned: (meeting) => seatsOfStep('notify', meeting),
  register: (meetings) => meetingRegister(meetings, endedInWords),
  ended: endedInWords,
  facts: factsOf,
  brief: (meeting, { step }, plan) =>
    step === 'notify' ? whenInWords(meeting) : planLines(meeting, plan).join('\n'),
  answers: ({ step }) => answersTo(step),
  hasOwnDays: ['reply', 'record'],
  quiet: ['reply', 'reply-again', 'hand-in', 'record'],
  words: WORDS,
  takenUp: TAKEN_UP,
  deeds: {
    agree,
    file,
    return: giveBack,
    [JUDGED_NO]: giveBack,
    recall: { steps: ['recall'] },
    notify,
    attend,
    excuse,
    withdraw: cancel,
    urge,
    'hand-in': handIn,
    change: {
      steps: ['plan', 'change', 'change-agenda'],
      lacks: () => '要改的内容（如“会议2改到6月9日上午9点”）',
    },
    'ask-materials': {
      steps: ['ask-materials'],
      lacks: () => '哪个单位准备什么材料（“会议2材料：某单位准备……，6月5日前”）',
    },
    correct,
    report: { steps: ['record'], lacks: () => '到会和议定事项（“会议2情况：到会……；议定：……”）' },
  },
  shelf: shelfOf,
};
