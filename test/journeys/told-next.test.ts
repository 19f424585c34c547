import { describe, expect, test } from '@jest/globals';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-06-22 10:00');
const say = (who: string, text: string) => office.tell(who, text);
const filed = async () =>
  (await submissionsOfPeriod(office.store.kept, '2020-06'))
    .toSorted((one, other) => one.task - other.task)
    .map((one) => ({ task: one.task, ...one.versions.at(-1) }));

describe('a trouble and a plan in one breath', () => {
  test.each([
    ['困难是有两户不肯搬，下步走司法程序', '两户不肯搬', '走司法程序'],
    ['困难是有两户不肯搬。下步走司法程序', '两户不肯搬', '走司法程序'],
    ['问题主要是资金没到位，接下来跟财政对接', '资金没到位', '跟财政对接'],
    ['下一步抓紧验收，问题是缺检测设备', '缺检测设备', '抓紧验收'],
    ['存在问题：管线没迁完，下一步：催电力公司', '管线没迁完', '催电力公司'],
    ['难处嘛就是缺人，打算下月招3个', '缺人', '打算下月招3个'],
    ['困难是批文没下来，下个月才批', '批文没下来，下个月才批', ''],
  ])('stand each in its section: %s', async (text, problems, next) => {
    await say('zj', '老旧小区开工5个');
    await say('zj', text);
    await say('zj', '确认');
    expect(await filed()).toMatchObject([{ task: 16, problems, next }]);
  });
});

describe('another task, called by its name while a draft waits', () => {
  test('is a report of its own', async () => {
    await say('cg', '亮灯率97.1%');
    await say('cg', '再报个违建的，拆除违建1200平');
    await say('cg', '再来个路长制的，吹哨412次');
    await say('cg', '确认');
    expect((await filed()).map(({ task }) => task)).toEqual([4, 24, 26]);
  });

  test('stays with the draft where it is of the same task', async () => {
    await say('yl', '绿道完成5.9公里');
    expect(await say('yl', '再报个公园的，开工8处')).toContain('8处（目标12处');
    await say('yl', '确认');
    expect((await filed()).map(({ task }) => task)).toEqual([9]);
  });

  test('may be told in the next message', async () => {
    await say('hw', '公厕完工6座');
    expect(await say('hw', '再报个垃圾分类的')).toContain('请说任务27');
    await say('hw', '回收利用率34.6%');
    await say('hw', '确认');
    expect((await filed()).map(({ task, progress }) => [task, progress])).toEqual([
      [27, '回收利用率34.6%'],
      [28, '公厕完工6座'],
    ]);
  });
});

describe('several numbers that are put right after they were filed', () => {
  test.each([
    '把公厕的4改成5，社区的3改成2',
    '公厕4改5、社区3改2',
    '刚才公厕报错了是5座，社区也错了是2个',
    '两个数要改：公厕5座，社区2个',
    '公厕的4应为5，社区是2个',
  ])('are all of them put right: %s', async (text) => {
    await say('hw', '公厕完工4座，垃圾分类社区3个达标');
    await say('hw', '确认');
    await say('hw', text);
    await say('hw', '确认');
    expect((await filed()).map(({ task, metrics }) => [task, metrics?.[0]?.value])).toEqual([
      [27, 2],
      [28, 5],
    ]);
  });
});
