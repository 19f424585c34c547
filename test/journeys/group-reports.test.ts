import { beforeEach, describe, expect, test } from '@jest/globals';
import { GROUP_REPORTS } from '../../src/domain/group-report.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say, report } = office;
beforeEach(async () => {
  await report('hw', '公厕已完成6座，水电接入慢');
  await report('cg', '任务29责任书签订率98.5%。下一步：组织回头看');
  await report('yl', '绿道建成5公里');
});

const kept = () => office.store.kept(GROUP_REPORTS).get('2020-06:6');

describe('a working group’s monthly report', () => {
  test('writes itself from the confirmed reports of its tasks, each sentence with its source', async () => {
    const draft = await say('g6', '提交6月月报');
    expect(draft).toContain('公厕已完成6座（任务28 区环卫管护中心）');
    expect(draft).toContain('水电接入慢（任务28 区环卫管护中心）');
    expect(draft).toContain('组织回头看（任务29 区城管局）');
    expect(draft).not.toContain('绿道');
    expect(draft).toContain('区城管局（任务24、25、26）');
    expect(await kept()).toBeNull();
  });

  test('names nobody who is missing in a group chat', async () => {
    const { text } = await office.say('g6', '提交6月月报', { chat: 'group' });
    expect(text).toMatch(/尚未报送\d{1,2}家，名单请私聊查看/u);
    expect(text).not.toContain('区城管局（任务24、25、26）');
  });

  test('is completed and handed in by the group’s liaison, and the office hears of it', async () => {
    await say('g6', '提交6月月报');
    expect(await say('g6', '问题：经费不足')).toContain('经费不足（工作组补充）');
    await say('g6', '典型做法：现场办公');
    expect(await say('g6', '确认')).toContain('已报指挥部办公室');
    const report6 = await kept();
    const own = report6?.sentences.filter((one) => one.source === null).map((one) => one.text);
    expect(own).toEqual(['经费不足', '现场办公']);
    expect((await office.pushes()).map(({ message }) => message.to)).toEqual([
      { kind: 'person', personId: 'terminal:bgs' },
    ]);
    expect(await say('bgs', '第六组6月月报')).toContain('郑组，6月20日 10:00报送');
  });

  test('is put together and added to in plain words, and put off until somebody has seen it', async () => {
    expect(await say('g6', '组里报告先出一版')).toContain('2020年6月工作情况');
    expect(await say('g6', '问题那块加上 数据口径不统一')).toContain(
      '数据口径不统一（工作组补充）',
    );
    expect(await say('g6', '还有就是经费没到位')).toContain('经费没到位（工作组补充）');
    expect(await say('g6', '下一步再加一条，联合检查')).toContain('联合检查（工作组补充）');
    expect(await say('g6', '先不交 等组长看过')).toContain('先放着');
    expect(await kept()).toBeNull();
    expect(await say('g6', '组长说可以报了')).toContain('数据口径不统一（工作组补充）');
    expect(await say('g6', '行 交吧')).toContain('已报指挥部办公室');
  });

  test('is not another’s to hand in', async () => {
    for (const who of ['g2', 'hw', 'xx']) {
      await say(who, '提交第六组6月月报');
      await say(who, '确认');
    }
    expect(await kept()).toBeNull();
  });

  test('of which groups is missing, is the roster less what was handed in', async () => {
    expect(await say('bgs', '哪些组没交6月月报')).toContain('工作组8个（共8个）');
    await report('g6', '提交6月月报');
    const missing = await say('zzh', '哪些组没交6月月报');
    expect(missing).toContain('工作组7个（共8个）');
    expect(missing).not.toContain('治理能力');
  });

  test('is told once when a report changes after it, and is handed in anew', async () => {
    await report('g6', '提交6月月报');
    await report('hw', '更正：上次报的6座应为5座');
    const told = (await office.pushes()).filter(({ message }) => message.text.includes('有变动'));
    expect(told).toHaveLength(1);
    expect(told[0]?.message).toMatchObject({
      to: { kind: 'person', personId: 'terminal:g6' },
      text: expect.stringContaining('“公厕已完成6座'),
    });
    expect(await say('bgs', '第六组6月月报')).toContain('报送之后又有变动：任务28');
    await report('g6', '提交6月月报');
    const now = await say('bgs', '第六组6月月报');
    expect(now).toContain('公厕已完成5座');
    expect(now).not.toContain('又有变动');
  });

  test('cannot be handed in empty', async () => {
    await say('g6', '提交5月月报');
    expect(await say('g6', '确认')).toContain('还没有任何任务报送');
  });
});

describe('典型做法', () => {
  test('is kept apart and listed', async () => {
    await report('hw', '任务27：可回收利用率达到36%。典型做法：推行“五步工作法”');
    expect(await say('bgs', '典型做法有哪些')).toContain('任务27 区环卫管护中心：推行“五步工作法”');
  });
});
