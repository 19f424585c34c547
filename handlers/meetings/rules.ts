import { momentIn, shanghaiDay } from '../../src/domain/moment.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { groupOf, isCollective, tasksOfGroup } from '../../src/domain/plan-lookups.ts';
import { isPassed, partiesOwing, standing } from '../../src/domain/procedure.ts';
import type { Seat } from '../../src/domain/seat.ts';
import type { Invitee, Meeting, MeetingStep } from './record.ts';
import { tableFor } from './steps.ts';

type Kind = Pick<Meeting, 'type' | 'group'>;

/**
 * 附件2 二: “指挥部会议：由指挥部总指挥或副总指挥召集”, “指挥部办公室会议：指挥部办公室主任召集”, “行动工作组会议：由各行动工作组召集”.
 */
export function convenorsOf({ type, group }: Kind): readonly Seat[] {
  switch (type) {
    case 'command':
      return [{ kind: 'commander' }, { kind: 'any-deputy-commander' }];
    case 'office':
      return [{ kind: 'office-director' }];
    case 'group':
      return hostOf({ type, group });
  }
}

/** 附件2 二: “指挥部会议及指挥部办公室会议由办公室承办，行动工作组会议由各行动工作组承办。” */
export const hostOf = ({ group }: Kind): readonly Seat[] =>
  group === null ? [{ kind: 'office' }] : [{ kind: 'group', group }];

/** Whose step it is in this meeting. */
export function seatsOfStep(step: MeetingStep, meeting: Meeting): readonly Seat[] {
  switch (step) {
    case 'convene':
      return convenorsOf(meeting);
    case 'review':
      return [{ kind: 'leader-in-charge', group: meeting.group }];
    case 'file':
      return [{ kind: 'office' }];
    case 'return':
      return judgesOf(meeting);
    case 'reply':
    case 'reply-again':
      return meeting.invitees.map(({ seat }) => seat);
    case 'hand-in':
      return meeting.materials.map(({ unit }): Seat => ({ kind: 'unit', unit }));
    case 'change':
    case 'change-agenda':
    case 'cancel':
      return [...hostOf(meeting), ...(meeting.type === 'group' ? [] : convenedBy(meeting))];
    default:
      return hostOf(meeting);
  }
}

/** Who has convened it; as long as nobody has, whoever may. */
function convenedBy(meeting: Meeting): readonly Seat[] {
  const convened = standing(tableFor(meeting), meeting).findLast(({ step }) => step === 'convene');
  return convened?.hand
    ? [{ kind: 'person', id: convened.by, name: convened.hand.name }]
    : convenorsOf(meeting);
}

/** Who judges the plan now, and so may give it back. */
function judgesOf(meeting: Meeting): readonly Seat[] {
  const next = (['convene', 'review', 'file'] as const).find((step) => isNext(step, meeting));
  return next ? seatsOfStep(next, meeting) : [];
}

const isNext = (step: MeetingStep, meeting: Meeting): boolean => {
  const row = tableFor(meeting).find((one) => one.step === step);
  return (
    row !== undefined &&
    !hasPassed(step, meeting) &&
    row.after.every((one) => hasPassed(one, meeting))
  );
};

/** Whether a step stands: taken, and not taken back. A step that this sort of meeting does not have is never passed. */
export const hasPassed = (step: MeetingStep, meeting: Meeting): boolean => {
  const table = tableFor(meeting);
  return table.some((row) => row.step === step) && isPassed(table, walkerOf(meeting), step);
};

const walkerOf = (meeting: Meeting) => ({ steps: meeting.steps, parties: partiesOf(meeting) });

export const partiesOf = ({ invitees }: Pick<Meeting, 'invitees'>): readonly string[] =>
  invitees.map(({ name }) => name);

/** Those of whom no 回执 is there. */
export const withoutReply = (meeting: Meeting): readonly Invitee[] => {
  const owing = partiesOwing(tableFor(meeting), walkerOf(meeting), 'reply');
  return meeting.invitees.filter(({ name }) => owing.includes(name));
};

/** Whether the notice went out at some time, so that those invited know of the meeting. */
export const isAnnounced = ({ steps }: Pick<Meeting, 'steps'>): boolean =>
  steps.some(({ step }) => step === 'notify');

/** The day on which the notice went out, YYYY-MM-DD; null as long as it has not. */
export const announcedOn = ({ steps }: Pick<Meeting, 'steps'>): string | null => {
  const sent = steps.findLast(({ step }) => step === 'notify');
  return sent ? shanghaiDay(sent.at) : null;
};

/** The moment at which it begins; null as long as the plan does not say. */
export const beginsAt = ({ day, time }: Pick<Meeting, 'day' | 'time'>): string | null =>
  day !== null && time !== null ? momentIn(day, time) : null;

/** Whether the plan has all that it needs: time, place, 议题 and who comes. */
export const isPlanned = ({ day, time, place }: Pick<Meeting, 'day' | 'time' | 'place'>): boolean =>
  day !== null && time !== null && place !== null;

/** The step that ended it, if it stands: called off, or a proposal that its convenor declined. */
export function endOf(meeting: Meeting): 'cancelled' | 'declined' | 'reported' | null {
  if (hasPassed('record', meeting)) return 'reported';
  const last = standing(tableFor(meeting), meeting).at(-1);
  if (last?.step === 'cancel') return 'cancelled';
  const isOpen = meeting.type !== 'group' && !hasPassed('convene', meeting);
  return isOpen && last?.step === 'return' ? 'declined' : null;
}

/**
 * Who is asked to come as long as nobody says otherwise. “各组牵头单位和责任单位有关负责同志参加” (附件2 二): the units of all the
 * group's tasks, those that its list of members lacks as well, but not 各街道办事处, for the notice names no street. “办公室综合协调、各行动工作组相关人员参加”: the liaisons of the groups.
 * For the command the notice is silent: its leaders, the director and the leaders of the groups.
 */
export function inviteesOf({ type, group }: Kind, plan: Plan): readonly Invitee[] {
  switch (type) {
    case 'group': {
      const { leadUnit } = groupOf(plan, group ?? 0);
      const units = [leadUnit, ...tasksOfGroup(plan, group ?? 0).flatMap(({ units }) => units)];
      return [...new Set(units)].filter((unit) => !isCollective(plan, unit)).map(unitInvited);
    }
    case 'office':
      return plan.groups.map(({ ordinal }) => liaisonInvited(ordinal));
    case 'command':
      return [
        { name: '总指挥', seat: { kind: 'commander' } },
        ...plan.groups.map(({ ordinal }): Invitee => deputyInvited(ordinal)),
        { name: '指挥部办公室主任', seat: { kind: 'office-director' } },
        ...plan.groups.map(({ ordinal }): Invitee => leaderInvited(ordinal)),
      ];
  }
}

export const unitInvited = (unit: string): Invitee => ({
  name: unit,
  seat: { kind: 'unit', unit },
});

const NUMERALS = '零一二三四五六七八九十';
const groupNamed = (group: number): string => `第${NUMERALS[group] ?? group}组`;

export const liaisonInvited = (group: number): Invitee => ({
  name: `${groupNamed(group)}联络员`,
  seat: { kind: 'group-liaison', group },
});

const deputyInvited = (group: number): Invitee => ({
  name: `${groupNamed(group)}副总指挥`,
  seat: { kind: 'deputy-commander', group },
});

const leaderInvited = (group: number): Invitee => ({
  name: `${groupNamed(group)}组长`,
  seat: { kind: 'group-leader', group },
});

/** Those who know of the meeting: host, convenor, who judges it and the office; the units that prepare something once it is on file; all invited after the notice. */
export const knowersOf = (meeting: Meeting): readonly Seat[] => [
  ...hostOf(meeting),
  ...convenorsOf(meeting),
  { kind: 'leader-in-charge', group: meeting.group },
  { kind: 'office' },
  ...(hasPassed('file', meeting) ? seatsOfStep('hand-in', meeting) : []),
  ...(isAnnounced(meeting) ? seatsOfStep('reply', meeting) : []),
];
