import { matterCalled, postsInWords } from '../../../src/wording/matters.ts';
import { refusals } from '../../../src/wording/refusals.ts';
import { quoted } from '../../../src/wording/words.ts';
import type { MeetingReason } from '../reasons.ts';
import { planAsks, typeInWords, whenInWords } from './plans.ts';

/** The sentences of the notice that forbid it (附件2 二). */
const RULES = {
  command: '指挥部会议：由指挥部总指挥或副总指挥召集',
  office: '指挥部办公室会议：指挥部办公室主任召集',
  group: '行动工作组会议：由各行动工作组召集',
  host: '会务组织工作按照“谁承办、谁组织”的原则办理。',
} as const;

/** Why nothing came of what was said of a meeting. */
export const refused = refusals<MeetingReason>(
  {
    'not-convenor': ({ meeting, posts, names }, plan) =>
      `抱歉，${typeInWords(meeting)}由${postsInWords(posts, names, plan)}召集，没有登记。${quoted(RULES[meeting.type])}（附件2 二）`,
    'convened-by-others': () =>
      `抱歉，会议不由责任单位召集，没有登记：${quoted(RULES.command)}${quoted(RULES.office)}${quoted(RULES.group)}（附件2 二）。需要开会请联系所在工作组或指挥部办公室。`,
    'not-host': ({ meeting, posts, names }, plan) =>
      `抱歉，${typeInWords(meeting)}的会务由${postsInWords(posts, names, plan)}承办，没有登记。${quoted(RULES.host)}（附件2 二）`,
    'not-for-you': ({ posts, names }, plan) =>
      `抱歉，回执名单只给承办会务的${postsInWords(posts, names, plan)}和召集人看。`,
    'plan-incomplete': ({ lacks }) => planAsks(lacks),
    'record-incomplete': () => '会议情况还没有写全，没有登记。',
    'meeting-to-come': ({ meeting }) =>
      `${matterCalled(meeting.ref)}定于${whenInWords(meeting)}召开，会还没开，情况要等会后上报，没有登记。`,
    'meeting-begun': ({ meeting }) =>
      `${matterCalled(meeting.ref)}已于${whenInWords(meeting)}召开，不能再改时间、地点或取消。会后请上报情况：“${matterCalled(meeting.ref)}情况：到会……；议定：……”。`,
    'time-past': ({ meeting }) =>
      `这个时间已经过去，${matterCalled(meeting.ref)}没有改动。请写今后的时间。`,
    'as-planned': ({ meeting }) =>
      `${matterCalled(meeting.ref)}本来就是这样定的（${whenInWords(meeting)}），没有改动。`,
    'nothing-to-change': ({ meeting }) =>
      `没看懂${matterCalled(meeting.ref)}要改什么，没有改动。请写“${matterCalled(meeting.ref)}改到6月9日上午9点”“${matterCalled(meeting.ref)}地点改为……”“${matterCalled(meeting.ref)}增加某某局”。`,
    'material-incomplete': ({ meeting, lacks }) =>
      `${matterCalled(meeting.ref)}的材料还缺${lacks}，没有布置。请写“${matterCalled(meeting.ref)}材料：某某局准备……，6月5日前”。`,
    'no-minutes-yet': ({ meeting }) =>
      `${matterCalled(meeting.ref)}的情况还没有上报，起草不了纪要。请先报“${matterCalled(meeting.ref)}情况：到会……；议定：……”。`,
    'invited-already': ({ meeting }) =>
      `${matterCalled(meeting.ref)}的参加名单本来就是这样，没有改动。`,
  },
  ['material-incomplete', 'nothing-to-change'],
);
