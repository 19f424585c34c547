import type { Handler } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import type { Reason } from '../../src/domain/refusal.ts';
import type { Deed } from '../../src/matters/sort.ts';
import { takeStep } from '../../src/matters/take-step.ts';
import type { AskMaterials } from './intents.ts';
import { meetingCalled } from './meeting-called.ts';
import { materialsPlanned } from './planned.ts';
import { namedAs } from './reasons.ts';
import type { Meeting, MeetingStep } from './record.ts';
import { hasPassed } from './rules.ts';
import { MEETING } from './sort.ts';
import { materialsToldOf } from './tell-materials.ts';
import { materialsNoted } from './wording/receipts.ts';

/** 会议2材料：区住建局准备选址方案，6月5日前: who prepares what; said to the unit at once, or as soon as the plan is on file. */
export const askMaterials: Handler<AskMaterials> = async (intent, ctx) => {
  const meeting = await meetingCalled(intent.meeting, ctx);
  const word = 'ask-materials';
  const deeds = { [word]: deedOf(intent, shanghaiDay(ctx.act.at)) };
  return takeStep(meeting, { ...MEETING, deeds }, { word, text: '' }, ctx);
};

const deedOf = (intent: AskMaterials, today: string): Deed<Meeting, MeetingStep> => ({
  steps: ['ask-materials'],
  hindered: (meeting) => lackingIn(intent, meeting, today),
  change: (meeting) => ({
    ...meeting,
    materials: [...meeting.materials, ...materialsPlanned(intent.materials)],
  }),
  async tells(meeting, _said, ctx) {
    const isFiled = hasPassed('file', meeting);
    return {
      receipt: materialsNoted(meeting.id, intent.materials, isFiled),
      messages: isFiled ? await materialsToldOf(meeting, ctx) : [],
    };
  },
});

function lackingIn({ materials }: AskMaterials, meeting: Meeting, today: string): Reason | null {
  const lacks = materials.flatMap(({ unit, dueOn, what }) => {
    if (unit === null) return ['由哪个单位准备'];
    if (what === '') return ['准备什么'];
    if (dueOn === null) return ['哪天以前报'];
    return dueOn < today ? ['今后的报送日'] : [];
  })[0];
  return lacks === undefined
    ? null
    : ({ kind: 'material-incomplete', meeting: namedAs(meeting), lacks } as Reason);
}
