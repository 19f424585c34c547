import { beforeEach, describe, expect, test } from '@jest/globals';
import type { Submission } from '../../src/domain/submission.ts';
import { openJourney } from '../support/journey.ts';

const REPORT = '公厕已完成6座，还有2座在装修，水电接入慢';

const office = openJourney();
const { tell: say, ledger } = office;

const only = async (): Promise<Submission> => {
  const [submission, ...others] = await ledger();
  if (!submission || others.length > 0) throw new Error('The ledger has not one submission');
  return submission;
};

describe('a liaison who reports as always', () => {
  test('sees what was understood, and nothing is in the ledger before 确认', async () => {
    const preview = await say('hw', REPORT);
    expect(preview).toContain('任务28');
    expect(preview).toContain('2020年6月');
    expect(preview).toContain('公厕已完成6座');
    expect(preview).toContain('75%');
    expect(preview).toContain('存在问题：水电接入慢');
    expect(preview).toContain('确认');
    expect(preview).toContain('还没写下一步打算');
    expect(await ledger()).toEqual([]);
  });

  test('gets a receipt with number, time, lateness and who reads it next', async () => {
    await say('hw', REPORT);
    const receipt = await say('hw', '确认');
    expect(receipt).toContain('〔2020-06〕28-1号');
    expect(receipt).toContain('6月20日 10:00');
    expect(receipt).toContain('不计迟报');
    expect(receipt).toContain('治理能力提升行动工作组联络员');
    const { versions, unit } = await only();
    expect([unit, versions[0]?.byName]).toEqual(['区环卫管护中心', '赵环']);
    expect(versions[0]?.metrics).toMatchObject([{ value: 6, unit: '座', target: 0 }]);
  });

  test('drops it with 取消', async () => {
    await say('hw', REPORT);
    await say('hw', '取消');
    expect(await say('hw', '确认')).toContain('没有等待您确认');
    expect(await ledger()).toEqual([]);
  });

  test('gathers two reports into one draft, and one 确认 files both', async () => {
    await say('hw', REPORT);
    const text = await say('hw', '垃圾分类可回收利用率达到36%');
    expect(text).toContain('任务28');
    expect(text).toContain('任务27');
    await say('hw', '确认');
    expect((await ledger()).map((one) => one.task)).toEqual([27, 28]);
  });

  test('reports several tasks in one message, each with its receipt', async () => {
    await say('hw', '任务28：公厕已完成6座\n任务27：可回收利用率达到36%');
    const receipt = await say('hw', '确认');
    expect(receipt).toContain('28-1号');
    expect(receipt).toContain('27-1号');
    expect((await ledger()).map((one) => one.task)).toEqual([27, 28]);
  });
});

describe('what is said to a draft', () => {
  test('may put a number right before it is confirmed', async () => {
    await say('hw', REPORT);
    expect(await say('hw', '应该是5座')).toContain('公厕已完成5座，还有2座在装修');
    expect(await say('hw', '好的，确认上报')).toContain('28-1号');
    expect((await only()).versions).toMatchObject([
      { problems: '水电接入慢', metrics: [{ value: 5, unit: '座', target: 0 }] },
    ]);
  });

  test('is a no in other words too', async () => {
    await say('hw', REPORT);
    expect(await say('hw', '算了')).toContain('不报了请回“取消”');
    expect(await say('hw', '不报了')).toContain('已取消');
    expect(await ledger()).toEqual([]);
  });

  test('is no yes without the word', async () => {
    await say('hw', REPORT);
    for (const text of ['好的', '收到', '谢谢']) await say('hw', text);
    expect(await ledger()).toEqual([]);
    expect(await say('hw', '对，确认')).toContain('28-1号');
  });
});

describe('another report of the same month', () => {
  const said = async () => (await only()).versions.at(-1);
  beforeEach(async () => {
    await say('yl', '绿道建成5公里');
    await say('yl', '确认');
  });

  test('of other things stands behind the first', async () => {
    await say('yl', '任务9：花卉景观大道建成4条');
    await say('yl', '确认');
    expect(await said()).toMatchObject({
      progress: '绿道建成5公里\n花卉景观大道建成4条',
      metrics: [{ value: 5 }, { value: 4 }],
    });
    expect(await say('bgs', '任务9进度')).toContain('已报4条（处），目标11条（处）');
  });

  test('that tells the same number anew, or says everything anew, takes its place', async () => {
    await say('yl', '绿道建成6公里');
    await say('yl', '确认');
    expect((await said())?.progress).toBe('绿道建成6公里');
    await say('yl', '重新报：任务9：花卉景观大道建成4条');
    await say('yl', '确认');
    expect((await said())?.metrics.map((one) => one.value)).toEqual([4]);
  });
});

describe('a number that comes on top', () => {
  test('is added to what was told in the same month, once', async () => {
    await say('yl', '绿道建成5公里');
    await say('yl', '确认');
    expect(await say('yl', '本月又建成1公里绿道')).toContain(
      '计入目标：建设绿道 6公里（目标8公里，75%）',
    );
    await say('yl', '确认');
    await say('yl', '本月又建成1公里绿道');
    await say('yl', '确认');
    expect((await only()).versions.at(-1)?.progress).toBe('绿道建成5公里\n本月又建成1公里绿道');
    expect(await say('bgs', '任务9进度')).toContain('已报6公里，目标8公里，75%');
  });

  test('is added to the months before', async () => {
    office.setTime('2020-05-20 10:00');
    await say('hw', '公厕已完成3座');
    await say('hw', '确认');
    office.setTime('2020-06-20 10:00');
    await say('hw', '本月完成2座公厕');
    await say('hw', '确认');
    expect(await say('bgs', '任务28进度')).toContain('已报5座，目标8座，62.5%');
  });
});

describe('a section said anew', () => {
  const others = ({ versions }: Submission) => {
    const { progress, next, experience, metrics } = versions.at(-1) ?? {};
    return { progress, next, experience, metrics };
  };

  test('changes only that section of a draft', async () => {
    await say('hw', `${REPORT}。下一步组织验收`);
    await say('hw', '问题：已请供电公司协调');
    await say('hw', '确认');
    expect((await only()).versions[0]).toMatchObject({
      progress: '公厕已完成6座，还有2座在装修',
      problems: '已请供电公司协调',
      next: '下一步组织验收',
    });
  });

  test('changes only that section of what stands on record, the others byte for byte', async () => {
    await say('hw', `${REPORT}。下一步组织验收`);
    await say('hw', '确认');
    const before = others(await only());
    const preview = await say('hw', '问题：水电已接通');
    expect(preview).toContain('修改存在问题：“水电接入慢”→“水电已接通”');
    await say('hw', '确认');
    const after = await only();
    expect(others(after)).toEqual(before);
    expect(after.versions.map((one) => one.problems)).toEqual(['水电接入慢', '水电已接通']);
  });

  test('takes the numbers of a new progress along', async () => {
    await say('hw', REPORT);
    await say('hw', '进展：公厕已完成7座');
    await say('hw', '确认');
    expect((await only()).versions[0]).toMatchObject({
      progress: '公厕已完成7座',
      problems: '水电接入慢',
      metrics: [{ value: 7, unit: '座', target: 0 }],
    });
  });

  test('must name the task where several wait', async () => {
    await say('hw', '任务28：公厕已完成6座\n任务27：可回收利用率达到36%');
    expect(await say('hw', '问题：水电接入慢')).toContain('“水电接入慢”记到哪一项？');
    await say('hw', '任务28问题：水电接入慢');
    await say('hw', '确认');
    expect((await ledger()).map((one) => one.versions[0]?.problems)).toEqual(['', '水电接入慢']);
  });
});

describe('a correction', () => {
  beforeEach(async () => {
    await say('hw', REPORT);
    await say('hw', '确认');
  });

  test('shows what changes, makes a second version, and leaves the first readable', async () => {
    const preview = await say('hw', '更正：上次报的6座应为5座');
    expect(preview).toContain('“公厕已完成6座，还有2座在装修”→“公厕已完成5座，还有2座在装修”');
    expect(await say('hw', '确认')).toContain('28-2号');
    const { versions } = await only();
    expect(versions.map((one) => one.metrics[0]?.value)).toEqual([6, 5]);
    expect(versions.map((one) => one.problems)).toEqual(['水电接入慢', '水电接入慢']);
    const history = await say('bgs', '任务28历史版本');
    expect(history).toContain('第1版 报送，赵环');
    expect(history).toContain('公厕已完成6座，还有2座在装修');
    expect(history).toContain('第2版 更正，赵环');
  });

  test('is counted in the figures from then on', async () => {
    await say('hw', '更正：上次报的6座应为5座');
    await say('hw', '确认');
    expect(await say('bgs', '任务28进度')).toContain('已报5座，目标8座，62.5%');
  });

  test('is the office’s too, of a report of an earlier month, and of no number that was never told', async () => {
    office.setTime('2020-07-20 10:00');
    expect(await say('bgs', '任务28更正：9座应为5座')).toContain('没有查到任务28报过这个数');
    expect(await say('bgs', '任务28更正：6座应为5座')).toContain('2020年6月');
    await say('bgs', '确认');
    expect((await only()).versions.map((one) => [one.byName, one.metrics[0]?.value])).toEqual([
      ['赵环', 6],
      ['张办', 5],
    ]);
  });

  test('of a report that was never made is asked about', async () => {
    expect(await say('yl', '更正：上次报的6座应为5座')).toContain('更正的是哪一项任务');
  });
});

describe('无新进展', () => {
  test('is refused without a reason, and taken with one', async () => {
    expect(await say('hw', '任务28本月无新进展')).toContain('补上原因');
    expect(await say('hw', '确认')).toContain('原因');
    expect(await ledger()).toEqual([]);
    await say('hw', '因正在走招标程序');
    await say('hw', '确认');
    expect((await only()).versions[0]).toMatchObject({
      isNil: true,
      progress: expect.stringContaining('因正在走招标程序'),
    });
  });

  test('takes nothing away that was told of the month, and says so', async () => {
    await say('hw', REPORT);
    await say('hw', '确认');
    const before = await only();
    expect(await say('hw', '任务28本月无新进展，因正在走招标程序')).toContain('不替换');
    expect(await say('hw', '确认')).toContain('原来报的照旧');
    expect(await only()).toEqual(before);
    await say('hw', '任务28本月无新进展。下一步：催水电');
    await say('hw', '确认');
    const { progress, metrics } = before.versions[0] ?? {};
    expect((await only()).versions.at(-1)).toMatchObject({
      progress,
      metrics,
      next: '催水电',
      isNil: false,
    });
    await say('hw', '重新报：任务28本月无新进展，因正在走招标程序');
    await say('hw', '确认');
    expect((await only()).versions.at(-1)).toMatchObject({ isNil: true, metrics: [] });
  });

  test('said to a draft that tells something stands beside it as unplaced', async () => {
    await say('hw', REPORT);
    expect(await say('hw', '任务28本月无新进展，因正在走招标程序')).toContain(
      '未归类：任务28本月无新进展',
    );
    await say('hw', '确认');
    expect((await only()).versions[0]).toMatchObject({ isNil: false });
  });

  test('speaks of all that is left at once', async () => {
    await say('hw', REPORT);
    await say('hw', '确认');
    await say('hw', '其他任务本月无新进展，因正在走招标程序');
    expect(await say('hw', '确认')).toContain('27-1号');
    const states = (await ledger()).map((one) => [one.task, one.versions[0]?.isNil]);
    expect(states).toEqual([
      [27, true],
      [28, false],
    ]);
    expect(await say('hw', '其他任务本月无新进展，因正在走招标程序')).toContain('都已报过');
  });

  test('of the others may stand behind a report', async () => {
    await say('cg', '任务24：公示牌安装120块，其余任务暂无进展，因汛期停工');
    await say('cg', '确认');
    const all = await ledger();
    expect(all).toHaveLength(13);
    expect(all.filter((one) => !one.versions[0]?.isNil)).toMatchObject([
      { task: 24, versions: [{ progress: '公示牌安装120块' }] },
    ]);
  });
});

describe('what was planned last month', () => {
  test('is this month’s checklist, and open problems follow with their age', async () => {
    office.setTime('2020-05-20 10:00');
    await say('hw', '公厕开工2座。问题：资金未到位。下一步：完成水电接入；推进外墙装修；组织验收');
    await say('hw', '确认');
    office.setTime('2020-06-20 10:00');
    const preview = await say('hw', '公厕水电接入已完成，外墙装修正在推进');
    expect(preview).toContain('完成水电接入（完成）');
    expect(preview).toContain('推进外墙装修（推进）');
    expect(preview).toContain('组织验收（未动）');
    expect(preview).toContain('资金未到位（已1个月');
    const list = await say('hw', '我的待办');
    expect(list).toContain('未报：任务27、28');
    expect(list).toContain('任务28：资金未到位（已1个月）');
  });
});
