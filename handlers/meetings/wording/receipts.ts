import type { Plan } from '../../../src/domain/plan.ts';
import { shortDay } from '../../../src/wording/matters.ts';
import { list } from '../../../src/wording/words.ts';
import type { MaterialSaid } from '../intents.ts';
import type { Meeting, Reply } from '../record.ts';
import { planLines, recordLines, whenInWords } from './plans.ts';

/** 建议召开: nobody has convened it yet. */
export const meetingSuggested = ({ id, agenda }: Pick<Meeting, 'id' | 'agenda'>): string =>
  `会议${id}（${agenda}）的召开建议已登记。`;

/** What became of 发通知: how many it went to, and whom nobody can reach. */
export const noticeSent = (
  { id, invitees }: Pick<Meeting, 'id' | 'invitees'>,
  unreached: readonly string[],
): string => {
  const sent = invitees.length - unreached.length;
  const rest =
    unreached.length === 0 ? '' : `${list(unreached)}还没有人登记，通知没有送到，请另行通知。`;
  return `会议${id}通知已发${sent}家。${rest}发“会议${id}回执”看谁来。`;
};

/** 会议1：已登记区交警大队请假（在外培训），由李四参加。 */
export const replyTaken = (id: string, reply: Reply): string =>
  `会议${id}：已登记${reply.invitee}${replyInWords(reply)}。`;

const replyInWords = ({ isComing, reason, deputy }: Reply): string => {
  if (isComing) return deputy === null ? '参加' : `参加，由${deputy}到会`;
  return `请假${reason === null ? '' : `（${reason}）`}${deputy === null ? '' : `，由${deputy}参加`}`;
};

/** Who comes, who does not and who has not said: for the host alone. */
export function repliesTold(meeting: Meeting, without: readonly string[]): string {
  const { id, invitees, replies } = meeting;
  const coming = replies.filter(({ isComing }) => isComing);
  const excused = replies.filter(({ isComing }) => !isComing);
  return [
    `会议${id}回执：应到${invitees.length}，参加${coming.length}，请假${excused.length}，未回${without.length}。`,
    ...(coming.length > 0 ? [`参加：${list(coming.map(named))}`] : []),
    ...(excused.length > 0 ? [`请假：${list(excused.map(named))}`] : []),
    ...(without.length > 0 ? [`未回：${list(without)}`] : []),
  ].join('\n');
}

/** To the host: whom 催办 went to. */
export const repliesUrged = (
  { id }: Pick<Meeting, 'id'>,
  without: readonly string[],
  told: number,
): string => {
  if (without.length === 0) return `会议${id}各家都已回执，没有可催的。`;
  const whom = `会议${id}还有${without.length}家没有回执：${list(without)}`;
  return told > 0 ? `${whom}，已催办，通知了${told}人。` : `${whom}，都还没有人登记，请另行通知。`;
};

const named = ({ invitee, reason, deputy }: Reply): string => {
  const said = [reason, deputy === null ? null : `由${deputy}参加`].filter((one) => one !== null);
  return said.length === 0 ? invitee : `${invitee}（${said.join('，')}）`;
};

/** To everybody who was invited: the time or the place is another one now. */
export const movedTold = (meeting: Meeting): string =>
  `会议${meeting.id}（${meeting.agenda}）有变动，现在是：${whenInWords(meeting)}，${meeting.place ?? '地点待定'}。您的回执照旧有效，来不了请回“会议${meeting.id}请假：理由”。`;

export const cancelledTold = ({ id, agenda, ...meeting }: Meeting, reason: string): string =>
  `会议${id}（${agenda}，原定${whenInWords(meeting)}）已取消${reason === '' ? '' : `：${reason}`}。`;

/** To somebody who was taken off the list after the notice. */
export const notInvitedTold = ({ id, agenda }: Meeting): string =>
  `会议${id}（${agenda}）您单位不用参加了。`;

/** What the plan says now, after a change. */
export const changedTold = (meeting: Meeting, told: number, plan: Plan): string =>
  [
    `会议${meeting.id}方案已更改。${told > 0 ? `已即时告知${told}人。` : ''}`,
    ...planLines(meeting, plan),
  ].join('\n');

/** To whom said yes with another time. */
export const agreedWithMove = (meeting: Meeting): string =>
  `会议${meeting.id}（${meeting.agenda}）已同意，时间改为${whenInWords(meeting)}。`;

/** To a unit: what it is to prepare. */
export const materialAsked = (
  meeting: Meeting,
  { what, day }: { readonly what: string; readonly day: string },
): string =>
  `会议${meeting.id}（${meeting.agenda}，${whenInWords(meeting)}）请您单位准备材料：${what}，${day}前报。报了请回“会议${meeting.id}材料已报”。`;

export const materialsNoted = (
  id: string,
  materials: readonly MaterialSaid[],
  isToldNow: boolean,
): string =>
  `会议${id}：已布置材料${materials.length}份（${materials.map(materialInWords).join('；')}），${isToldNow ? '已告知准备单位' : '方案备案之后告知准备单位'}，到期前一个工作日未报会提醒一次。`;

const materialInWords = ({ unit, what, dueOn }: MaterialSaid): string =>
  `${unit ?? ''}${what}${dueOn === null ? '' : `，${shortDay(dueOn)}前`}`;

export const materialHandedIn = (id: string, unit: string, what: string): string =>
  `会议${id}：${unit}的材料（${what}）已报。`;

/** What was reported of a meeting, with the 督办 that came of it. */
export const recordTaken = (meeting: Meeting): string => {
  const record = meeting.record;
  const count = record?.decisions.length ?? 0;
  return [
    `会议${meeting.id}情况已上报指挥部办公室。${count === 0 ? '' : `议定事项${count}件，列入督办。`}`,
    ...(record ? recordLines(record) : []),
  ].join('\n');
};

/** A record that has all its parts and waits. */
export const recordWaits = (id: number, text: string): string =>
  `将上报会议${id}情况：${text}\n核对无误请回“确认”，不报请回“取消”。`;

/** To the office: what its groups report of their meetings. */
export const recordForOffice = (meeting: Meeting): string =>
  [
    `会议${meeting.id}（${meeting.agenda}）情况上报：`,
    ...(meeting.record ? recordLines(meeting.record) : []),
  ].join('\n');

/** What a record still lacks of one decision, or whether anything was decided. */
/** The record was put right; what stood there before is kept. */
export const recordCorrected = ({ id, record }: Meeting): string =>
  `会议${id}情况已更正：到会${record?.attended ?? ''}（原为${record?.attendedBefore?.at(-1) ?? ''}）。`;

export const recordAsks = (id: number, lacks: RecordLacks): string => {
  const end = '前面说的已经记下，不用重说；先不报请回“取消”。';
  switch (lacks.kind) {
    case 'attended':
      return `会议${id}情况还缺到会。请问到会的有哪些单位、多少人？${end}`;
    case 'decisions':
      return `会议${id}情况还缺议定事项。请说“议定：1.由某单位某月某日前做什么”，没有请回“没有议定事项”。${end}`;
    case 'unit':
      return `议定事项“${lacks.text}”还没有责任单位，没有上报。请问由哪个单位负责？${end}`;
    case 'due':
      return `议定事项“${lacks.text}”还没有时限，没有上报。请问哪天以前完成？${end}`;
    case 'past':
      return `议定事项“${lacks.text}”的时限已经过去，没有上报。请问改为哪天以前完成？${end}`;
  }
};
export type RecordLacks =
  | { readonly kind: 'attended' | 'decisions' }
  | { readonly kind: 'unit' | 'due' | 'past'; readonly text: string; readonly at: number };
