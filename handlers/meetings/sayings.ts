import { alone, anywhere, MEMBERS } from '../../src/domain/permission.ts';
import { type Saying, saying } from '../../src/room.ts';
import { askMaterials } from './ask-materials.ts';
import { changeMeeting } from './change-meeting.ts';
import { draftMinutes } from './draft-minutes.ts';
import {
  AskMaterials,
  ChangeMeeting,
  DraftMinutes,
  PlanMeeting,
  ReportMeeting,
  ShowNotice,
  ShowReplies,
} from './intents.ts';
import { planMeeting } from './plan-meeting.ts';
import { previewPlan } from './preview-plan.ts';
import { previewRecord } from './preview-record.ts';
import { reportMeeting } from './report-meeting.ts';
import { showNotice } from './show-notice.ts';
import { showReplies } from './show-replies.ts';

export const sayings: readonly Saying[] = [
  saying({
    intent: PlanMeeting,
    by: alone(MEMBERS),
    help: () =>
      '· 开会：“召开第四组会议，6月8日下午2点，某处会议室，议题：……”；办公室可说“建议召开指挥部会议，议题：……”',
    inShort: ({ agenda }) => `召开会议（${agenda ?? ''}）`,
    effect: 'proposes',
    preview: previewPlan,
    verbs: () => ['开', '定'],
    about: ({ agenda, day, time, place }) => [agenda, day && `${day} ${time}`, place],
    handle: planMeeting,
  }),
  saying({
    intent: ChangeMeeting,
    by: anywhere(MEMBERS),
    help: () =>
      '· 会前：“备案会议2”“会议2发通知”“会议2改到6月9日上午9点”“会议2增加某某局”“取消会议2：理由”；参会回“参加”“请假：理由”',
    effect: 'changes',
    inShort: ({ meeting }) => `更改会议${meeting}`,
    handle: changeMeeting,
  }),
  saying({
    intent: AskMaterials,
    by: anywhere(MEMBERS),
    help: () => '· 会议材料：“会议2材料：某某局准备……，6月5日前”，报了回“会议2材料已报”',
    effect: 'changes',
    inShort: ({ meeting }) => `布置会议${meeting}材料`,
    handle: askMaterials,
  }),
  saying({
    intent: ReportMeeting,
    by: alone(MEMBERS),
    help: () =>
      '· 会后：“会议2情况：到会8家；议定：1.由某某局6月30日前……”，没有议定的写“没有议定事项”',
    inShort: ({ meeting }) => `上报会议${meeting}情况`,
    effect: 'proposes',
    preview: previewRecord,
    replaces: (next, { meeting }) => next.meeting === meeting,
    handle: reportMeeting,
  }),
  saying({
    intent: DraftMinutes,
    by: alone(MEMBERS),
    help: () => '· “会议2起草纪要”：按上报的情况起草发文',
    effect: 'changes',
    isNoted: false,
    handle: draftMinutes,
  }),
  saying({
    intent: ShowReplies,
    means: '看某次会议谁来谁没回',
    by: alone(MEMBERS),
    help: () => '· “会议2回执”看谁参加、请假、未回；“会议2通知”附通知文件',
    effect: 'answers',
    handle: showReplies,
  }),
  saying({
    intent: ShowNotice,
    by: alone(MEMBERS),
    effect: 'answers',
    handle: showNotice,
  }),
];
