import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const { tell, report } = openJourney('2020-06-04 09:30', [
  ...COMMAND,
  { userid: 'vice', name: '陈勇', roles: [{ role: 'office', unit: '区城管局' }] },
  { userid: 'ar4', name: '档四', roles: [{ role: 'archivist', group: 4, unit: '区水务局' }] },
]);

const DRAFT =
  '起草发文，以办公室名义，标题：关于报送停车场台账的通知，主送：各责任单位，正文：请于6月15日前报送台账。';

describe('what lies with whoever asks', () => {
  test.each([
    '我这儿还有什么',
    '我手头有啥事',
    '手上还压着几件',
    '名下还有啥没弄完的',
    '我桌上有什么要签的',
    '有什么要我办的吗',
    '我们这边还有活没',
  ])('is told by “%s”, and no list of tasks', async (text) => {
    await report('gl4', DRAFT);
    expect(await tell('gz4', text)).toContain('发文1（关于报送停车场台账的通知）待您审核签字');
  });

  test.each(['我这边还有啥活', '手头有啥事'])(
    'is told to who reports for no unit: %s',
    async (text) => {
      expect(await tell('ar4', text)).toContain('目前没有等您签字、办理的事项');
    },
  );

  test('is what waits for a 确认 as well', async () => {
    await tell('gl4', DRAFT);
    expect(await tell('gl4', '我这儿还有什么')).toContain('刚才给您看的那件还等着您');
  });

  test.each(['我们这儿有什么任务', '任务12手头还有什么问题'])(
    'is not what is asked of the plan: %s',
    async (text) => {
      await report('gl4', DRAFT);
      expect(await tell('gz4', text)).not.toContain('等您办理');
    },
  );
});

describe('how one’s own matter stands', () => {
  test.each(['走到哪一步了', '我的发文签到哪了', '现在卡在谁那了', '我起草的通知批下来没'])(
    'is that it waits for a 确认: %s',
    async (text) => {
      await tell('gl4', DRAFT);
      expect(await tell('gl4', text)).toContain('还没有办理');
    },
  );

  test.each([
    '走到哪一步了',
    '我的发文走到哪一步了',
    '我起草的发文谁签到哪了',
    '我那份通知卡在哪了',
    '我们组的稿子审到谁了',
  ])('is where it lies: %s', async (text) => {
    await report('gl4', DRAFT);
    expect(await tell('gl4', text)).toContain('待第四组分管领导（马卫民）审核签字');
  });

  test('is asked of the record where a task is named', async () => {
    await tell('gl4', DRAFT);
    expect(await tell('gl4', '任务12走到哪一步了')).toContain('任务12');
  });
});

test.each(['移交情况', '各组移交情况', '档案移交记录'])(
  'what was handed over is listed by “%s”, and no rule',
  async (text) => {
    expect(await tell('of1', text)).toContain('移交');
    expect(await tell('of1', text)).not.toContain('制度规定');
  },
);

test.each(['明天有会吗', '下周有什么会', '明天有没有会'])(
  'the meetings of a day are listed by “%s”',
  async (text) => {
    expect(await tell('of1', text)).toMatch(/会议/u);
    expect(await tell('of1', text)).not.toContain('答不上来');
  },
);
