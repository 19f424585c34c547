import { describe, expect, test } from '@jest/globals';
import { owingUnits } from '../../src/domain/light.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell: say, report } = office;

const intentOf = async (who: string, text: string) => (await office.say(who, text)).intent;

describe('谁没报', () => {
  test('is exact from the roster, with those to whom nobody is bound', async () => {
    await report('hw', '公厕已完成6座');
    await report('hw', '任务27：可回收利用率达到36%');
    const first = await say('bgs', '谁没报');
    expect(first.split('\n')).toHaveLength(7);
    expect(first).toContain('发“全部”看其余');
    expect(first).toMatch(/其余26家：[^\n]*区法院/u);
    const text = `${first}\n${await say('bgs', '全部')}`;
    const owing = office.plan.units.filter((unit) =>
      office.plan.tasks.some((task) => owingUnits(office.plan, task).includes(unit.name)),
    );
    for (const { name } of owing) {
      expect([name, text.includes(`· ${name}：`)]).toEqual([name, name !== '区环卫管护中心']);
    }
    expect(text).toContain(`单位${owing.length - 1}家`);
    expect(text).toContain('区法院：1项均未报（任务36），未绑定联络员');
    expect(text).toContain('李水');
    expect(text).not.toMatch(/terminal:|\bsw\b/u);
  });

  test('is only counted in a group, whoever asks', async () => {
    expect(await say('g6', '谁没报', 'group')).toContain('不在群里公布');
    expect(await say('zzh', '谁没报', 'group')).toContain('不在群里公布');
    const counted = await say('bgs', '谁没报', 'group');
    expect(counted).toContain('32家');
    expect(counted).not.toContain('区水务局');
    expect(await say('zzh', '总体进展', 'group')).not.toContain('区水务局');
    expect(await say('hw', '谁没报')).toContain('只能由');
  });
});

describe('哪些任务没报, 各组报得怎么样', () => {
  test('tells the tasks that nobody has reported on, and those that lack a unit', async () => {
    await report('hw', '任务27：可回收利用率达到36%');
    const text = await say('bgs', '哪些任务没人报');
    expect(text).toContain('还没有单位报的任务36项');
    expect(text).toContain('· 任务27 全面推行生活垃圾分类：还差');
    expect(text).not.toContain('任务26、27');
  });

  test('counts what has come of a quarter group by group, the least first', async () => {
    office.setTime('2020-07-09 10:00');
    await report('hw', '任务28：二季度公厕已完成6座');
    const lines = (await say('bgs', '各组都报上来没')).split('\n');
    expect(lines[0]).toBe('2020年二季度各组报送情况，期限2020年7月12日：8个组中0个已报齐');
    expect(lines.at(-2)).toMatch(/^· 治理能力组：应报\d+件，已报1件，还差\d+家$/);
  });
});

describe('跟上个月比', () => {
  test('tells which figures have moved since its end, and which lights', async () => {
    await report('hw', '公厕已完成3座');
    expect(await say('zzh', '跟上个月比好了几项')).toContain('首次报数，3座（目标8座）');
    office.setTime('2020-07-09 10:00');
    await report('hw', '公厕累计完成5座');
    const text = await say('zzh', '跟上个月比好了几项');
    expect(text).toContain('与2020年6月30日相比');
    expect(text).toContain('3座→5座（目标8座）');
    expect(text).toContain('亮灯：好转0项，变差0项');
    expect(await say('zzh', '第二组跟上个月比怎么样')).toContain('数字目标：没有新报的数');
  });
});

describe('总体进展', () => {
  test('is one message of at most twenty lines, with its moment', async () => {
    await report('hw', '公厕已完成8座');
    const text = await say('zzh', '总体进展');
    expect(text.split('\n').length).toBeLessThanOrEqual(20);
    expect(text).toContain('截至6月20日 10:00');
    expect(text).toContain('应报104件，已报1件');
    expect(text).toContain('已达到1个');
    expect(await say('xx', '总体进展')).toContain('登记');
  });
});

describe('a task', () => {
  test('shows on its card how it stands once it was reported on', async () => {
    expect(await say('bgs', '任务9')).not.toContain('下一报送日');
    await report('yl', '绿道建成5公里');
    const card = await say('bgs', '任务9');
    expect(card).toContain('建设绿道：8公里；已报5公里（62.5%）');
    expect(card).toContain('灯：');
    expect(card).toContain('最近报送：区园林绿化服务中心 2020年6月，进展：绿道建成5公里');
    expect(card).toContain('下一报送日：2020年7月12日');
    expect(card.length).toBeLessThan(600);
    expect(await say('xx', '任务9')).not.toContain('最近报送');
  });

  test('tells its progress in the reporter’s own words', async () => {
    await report('yl', '绿道建成5公里，花街开工3处。存在问题是苗木到货晚');
    const text = await say('zzh', '任务9进度');
    expect(text).toContain('绿道建成5公里，花街开工3处');
    expect(text).toContain('苗木到货晚');
    expect(text).toContain('〔2020-06〕09-1号');
  });

  test('without a report says so', async () => {
    expect(await say('bgs', '任务9进度')).toContain('还没有登记过进展');
  });
});

describe('a follow-up', () => {
  test('asks the last question of another unit, task, group or month', async () => {
    await say('bgs', '区水务局有哪些任务');
    expect(await say('bgs', '那城管局呢')).toContain('区城管局共13项任务');
    await say('bgs', '24号任务谁牵头');
    expect(await intentOf('bgs', '28号呢')).toEqual({ kind: 'ask-task-lead', task: 28 });
    await say('bgs', '谁没报');
    expect(await intentOf('bgs', '上个月呢')).toMatchObject({
      kind: 'ask-missing',
      period: '2020-05',
    });
    expect(await intentOf('bgs', '那第六组呢')).toMatchObject({ period: '2020-05', group: 6 });
  });

  test('is none after ten minutes, for somebody else, or in another chat', async () => {
    await say('bgs', '24号任务谁牵头');
    expect(await intentOf('zzh', '28号呢')).not.toMatchObject({ kind: 'ask-task-lead' });
    const elsewhere = await office.say('bgs', '28号呢', { chat: 'group' });
    expect(elsewhere.intent).not.toMatchObject({ kind: 'ask-task-lead' });
    office.setTime('2020-06-20 10:11');
    expect(await intentOf('bgs', '28号呢')).not.toMatchObject({ kind: 'ask-task-lead' });
  });
});

describe('我的待办', () => {
  test('is what the unit reported and still owes; the office sees whom it waits for', async () => {
    await report('hw', '公厕已完成6座');
    const text = await say('hw', '我的待办');
    expect(text).toContain('已报：任务28');
    expect(text).toContain('未报：任务27');
    expect(await say('bgs', '我的待办')).toContain('尚未报齐的单位');
  });
});
