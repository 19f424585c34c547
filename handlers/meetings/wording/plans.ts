import { weekday } from '../../../src/domain/day.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { shortDay } from '../../../src/wording/matters.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import { list } from '../../../src/wording/words.ts';
import type { PlanLacks } from '../reasons.ts';
import type { Decision, Invitee, Material, Meeting } from '../record.ts';
import { endOf, isAnnounced } from '../rules.ts';

const TYPES: Readonly<Record<Meeting['type'], string>> = {
  command: '指挥部会议',
  office: '指挥部办公室会议',
  group: '行动工作组会议',
};

/** 行动工作组会议（第四组）. */
export const typeInWords = ({ type, group }: Pick<Meeting, 'type' | 'group'>): string =>
  group === null ? TYPES[type] : `${TYPES[type]}（${groupInShort(group)}）`;

/** Who convenes it and whose work it is, by the notice. */
const callingOf = ({ type, group }: Pick<Meeting, 'type' | 'group'>, plan: Plan): string => {
  const { short } = plan.command.office;
  if (type === 'command') return `总指挥或副总指挥召集，${short}承办`;
  return group === null ? `${short}主任召集，${short}承办` : `${groupInShort(group)}召集、承办`;
};

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

/** 6月8日（周一）14:00. */
export const whenInWords = ({ day, time }: Pick<Meeting, 'day' | 'time'>): string =>
  day === null || time === null
    ? '待定'
    : `${shortDay(day)}（周${WEEKDAYS[weekday(day) - 1]}）${time}`;

const namesOf = (invitees: readonly Invitee[]): string =>
  `${list(invitees.map(({ name }) => name))}（${invitees.length}家）`;

type Planned = Pick<
  Meeting,
  'type' | 'group' | 'day' | 'time' | 'place' | 'agenda' | 'invitees' | 'materials'
>;

/** The plan of a meeting, as whoever judges it reads it. */
export const planLines = (meeting: Planned, plan: Plan): readonly string[] => [
  `${typeInWords(meeting)}，${callingOf(meeting, plan)}`,
  `时间：${whenInWords(meeting)}`,
  `地点：${meeting.place ?? '待定'}`,
  `议题：${meeting.agenda}`,
  `参加：${namesOf(meeting.invitees)}`,
  ...meeting.materials.map(materialLine),
];

const materialLine = ({ what, unit, dueOn, receivedAt }: Material): string =>
  `材料：${unit}准备${what}，${shortDay(dueOn)}前${receivedAt === null ? '' : '（已报）'}`;

/** 会议2通知, as anybody who knows of the meeting reads it. */
export const noticeShown = (meeting: Meeting, plan: Plan): string =>
  [
    ...endedFirst(meeting),
    `会议${meeting.id}通知${isAnnounced(meeting) ? '' : '（还没有下发）'}：${planLines(meeting, plan).join('\n')}`,
    ...(meeting.materials.length === 0 ? ['材料：没有布置'] : []),
  ].join('\n');

const ENDS = { reported: '情况已上报，办理完毕', declined: '召集人没有同意召开' } as const;

/** How a meeting ended; null for one that goes on. */
export function endedInWords(meeting: Meeting): string | null {
  const end = endOf(meeting);
  if (end !== 'cancelled') return end && ENDS[end];
  const note = meeting.steps.findLast(({ step }) => step === 'cancel')?.note;
  return note ? `已取消（${note}）` : '已取消';
}

/** A meeting that will not be held is not shown as one that stands. */
const endedFirst = (meeting: Meeting): readonly string[] => {
  const ended = endedInWords(meeting);
  return ended !== null && endOf(meeting) !== 'reported'
    ? [`会议${meeting.id}${ended}。原通知：`]
    : [];
};

/** 会议通知, for one of those invited, who reads of no other's material. */
export const noticeText = (meeting: Meeting, invitee: Invitee, plan: Plan): string => {
  const own = meeting.materials.filter(({ unit }) => unit === invitee.name);
  return [
    `会议${meeting.id}通知：${typeInWords(meeting)}`,
    `时间：${whenInWords(meeting)}`,
    `地点：${meeting.place ?? '待定'}`,
    `议题：${meeting.agenda}`,
    `承办：${meeting.group === null ? plan.command.office.short : groupInShort(meeting.group)}`,
    invitee.seat.kind === 'unit'
      ? `请${invitee.name}有关负责同志参加。`
      : `请${invitee.name}参加。`,
    ...own.map(materialLine),
    '可回：参加 / 请假：理由 / 派某某参加',
  ].join('\n');
};

/** What a 确认 would begin, and what comes after it. */
export const planPreview = (
  meeting: Planned,
  steps: readonly string[],
  isSuggested: boolean,
  plan: Plan,
): string =>
  [
    `【草稿】${isSuggested ? '建议召开' : '召开'}${planLines(meeting, plan).join('\n')}`,
    `确认之后：${steps.join('→')}。`,
    '核对无误请回“确认”；要改请直接说，如“地点改为……”“增加某某局”“不请某某局”；不开请回“取消”。',
  ].join('\n');

/** What is asked for, one thing at a time. */
export const planAsks = (lacks: PlanLacks): string =>
  `${ASKS[lacks]}前面说的已经记下，不用重说；不开了请回“取消”。`;

const ASKS: Readonly<Record<PlanLacks, string>> = {
  type: '请问是哪一种会议：指挥部会议、指挥部办公室会议，还是哪个行动工作组的会议？',
  past: '这个时间已经过去，请问改在哪天几点开？',
  day: '请问哪天几点开？如“6月8日下午2点”。',
  time: '请问几点开？如“下午2点”。',
  place: '请问在哪里开？直接回复地点即可。',
  agenda: '请问议题是什么？直接回复即可。',
  'material-unit': '请问材料由哪个单位准备？直接回复即可。',
  'material-due': '请问材料哪天以前报？如“6月5日前”。',
};

/** 1.区住房城乡建设局6月30日前：完成3处停车场选址（任务12）. */
export const decisionLine = (
  { text, units, dueOn, task, supervision }: Decision,
  at: number,
): string =>
  `${at + 1}.${list(units)}${shortDay(dueOn)}前：${text}${task === null ? '' : `（任务${task}）`}${supervision === null ? '' : `，督办${supervision}`}`;

/** What was decided, a line each. */
export const recordLines = ({ attended, decisions }: NonNullable<Meeting['record']>) => [
  `到会：${attended}`,
  decisions.length === 0 ? '没有议定事项' : `议定事项${decisions.length}件：`,
  ...decisions.map(decisionLine),
];
