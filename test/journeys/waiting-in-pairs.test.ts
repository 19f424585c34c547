import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const office = playedOffice([
  ...COMMAND,
  {
    userid: 'all',
    name: '全能',
    roles: [
      { role: 'office' },
      { role: 'liaison', unit: '区环卫管护中心' },
      { role: 'group-liaison', group: 6 },
    ],
  },
]);
const { say } = office;

/** What a room shows before it does it, with words by which it is known again. */
const PROPOSALS: readonly (readonly [said: string, known: string])[] = [
  ['任务28公厕完成2座', '公厕完成2座'],
  ['没报的催一遍', '未报齐的单位'],
  ['住建那边再单独催一下 让他们抓紧', '将催报区住房城乡建设局'],
  ['督办：任务13盲道占压，区交警大队6月19日前清完', '盲道占压'],
  ['任务8清淤慢，给区水务局下个督办，6月24日前清完', '清淤慢'],
  ['登记明察：6月1日，北园街道，任务13，井盖缺失', '井盖缺失'],
  ['登记领导活动：6月10日上午9点，韩利师调研小清河，区水务局陪同', '调研小清河'],
  ['登记领导活动：6月12日上午9点，韩利师调研大明湖，区园林中心陪同', '调研大明湖'],
  ['任务27二季度申请延期到7月20日，因台账未核', '台账未核'],
  ['那就定每月24号', '每月24日'],
  ['把联财政解绑', '联财政'],
  ['把马办解绑', '马办'],
  [
    '起草发文，第六组承办，以指挥部办公室名义，标题：关于停车场摸排的通知，主送：各责任单位，正文：请于6月15日前报送。',
    '停车场摸排',
  ],
  ['召开第六组会议，6月11日下午2点，区城管局三楼会议室，议题：路长制', '议题：路长制'],
  ['填报任务28：年度计划：改造8座；二季度：完成3座；三季度：完成6座；四季度：完成8座', '改造8座'],
];

describe.each(PROPOSALS)('%s, shown and followed by another thing', (first, known) => {
  test.each(PROPOSALS.filter(([said]) => said !== first))(
    'is not lost behind it: %s',
    async (second, other) => {
      await office.open(['all', first]);
      const shown = await say('all', second);
      expect(shown).toContain(other);
      const areOne = shown.includes(known);
      if (!areOne) expect(shown).toMatch(/前一份草稿.*还留着/u);
      const done = await say('all', '确认');
      expect(done).not.toContain('没有等待您确认');
      if (areOne) return;
      expect(done).toContain('还有一份等您确认');
      expect(done).toContain(known);
      expect(await say('all', '确认')).not.toMatch(/没有等待您确认|还有一份/u);
    },
  );
});
