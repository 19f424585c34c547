import { shortDay } from '../../../src/wording/matters.ts';
import { list } from '../../../src/wording/words.ts';
import type { Meeting } from '../record.ts';
import { whenInWords } from './plans.ts';

export const replyMissing = (meeting: Meeting): string =>
  `会议${meeting.id}（${meeting.agenda}）${whenInWords(meeting)}在${meeting.place ?? '待定地点'}召开，您还没有回执。请回“参加会议${meeting.id}”或“会议${meeting.id}请假：理由”。`;

/** To the office, of those whom nobody reminds. */
export const leadersWithoutReply = (meeting: Meeting, leaders: readonly string[]): string =>
  `会议${meeting.id}（${meeting.agenda}）${whenInWords(meeting)}召开，还没有回执的领导：${list(leaders)}。领导不催，请办公室联系。`;

export const materialMissing = ({ id, agenda }: Meeting, what: string, dueOn: string): string =>
  `会议${id}（${agenda}）的材料“${what}”${shortDay(dueOn)}前报，还没有报来。报了请回“会议${id}材料已报”。`;

export const recordMissing = (meeting: Meeting): string =>
  `会议${meeting.id}（${meeting.agenda}，${whenInWords(meeting)}）的情况还没有上报。请回“会议${meeting.id}情况：到会……；议定：1.由某单位某月某日前……”，没有议定事项请写“没有议定事项”。`;

export const recordMissingForOffice = (meeting: Meeting, workdays: number): string =>
  `会议${meeting.id}（${meeting.agenda}，${whenInWords(meeting)}）开过${workdays}个工作日，承办单位还没有上报会议情况。`;

export const meetingSuggested = (month: string): string =>
  `${Number(month.slice(5))}月还没有指挥部会议。附件2 二：“指挥部会议原则上每月召开一次，也可由总指挥部办公室按工作需要建议召开”。需要时请回“建议召开指挥部会议，议题：……”。`;
