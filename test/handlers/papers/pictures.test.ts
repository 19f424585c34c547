import { beforeEach, describe, expect, test } from '@jest/globals';
import { PAPERS } from '../../../src/domain/paper.ts';
import type { Picture } from '../../../src/domain/picture.ts';
import { openJourney } from '../../support/journey.ts';

const journey = openJourney('2020-06-20 10:00');

async function pictureFor(
  who: string,
  text: string,
  chat: 'single' | 'group' = 'single',
): Promise<Picture> {
  const { replies } = await journey.say(who, text, { chat });
  const paper = await journey.store.kept(PAPERS).get(replies[0]?.enclosure?.paper ?? '');
  if (paper?.content.kind !== 'picture') throw new Error(`${text} brings no picture`);
  return paper.content;
}

describe('任务28进度图', () => {
  test('shows what stood at the end of each month, and nothing of months to come', async () => {
    journey.setTime('2020-05-20 10:00');
    await journey.report('hw', '28号任务5月公厕已完成2座');
    journey.setTime('2020-06-20 10:00');
    await journey.report('hw', '28号任务6月公厕已完成6座');
    const { title, note, chart } = await pictureFor('zzh', '任务28进度图');
    expect(title).toContain('任务28');
    expect(note).toBe('截至2020年6月20日 10:00');
    expect(chart).toMatchObject({
      kind: 'course',
      until: 11,
      lines: [
        { shares: [null, null, null, null, 0.25, 0.75, ...Array(6).fill(null)], said: '6/8座' },
      ],
    });
  });

  test('is a word where the task has nothing to count', async () => {
    const { text, replies } = await journey.say('zzh', '任务1进度图');
    expect(text).toContain('没有可以量化的目标');
    expect(replies[0]?.enclosure).toBeUndefined();
  });
});

describe('a picture of many', () => {
  beforeEach(async () => {
    await journey.report('hw', '28号任务6月公厕已完成6座');
  });

  test('of progress has every target that is to be reached, as the record has it', async () => {
    const { chart } = await pictureFor('zzh', '进度图');
    const wanted = journey.plan.tasks
      .flatMap(({ targets }) => targets)
      .filter(({ operator }) => operator !== '<=');
    if (chart.kind !== 'shares') throw new Error('It shows no shares');
    expect(chart.rows).toHaveLength(wanted.length);
    expect(chart.rows.filter(({ share }) => share !== null)).toEqual([
      { label: expect.stringMatching(/^28 /u), share: 0.75, said: '6/8座' },
    ]);
    expect(chart.timeGone).toBeCloseTo(172 / 366, 3);
  });

  test('of the lights counts each task once', async () => {
    const { chart } = await pictureFor('cg', '各组亮灯图', 'group');
    if (chart.kind !== 'stacks') throw new Error('It shows no counts');
    const counts = journey.plan.groups.map(
      ({ ordinal }) => journey.plan.tasks.filter(({ group }) => group === ordinal).length,
    );
    expect(chart.rows.map(({ values }) => values.reduce((sum, one) => sum + one, 0))).toEqual(
      counts,
    );
  });

  test('of what came in counts what is owed, and names nobody', async () => {
    const { chart } = await pictureFor('zzh', '6月报送情况图', 'group');
    if (chart.kind !== 'stacks') throw new Error('It shows no counts');
    const all = chart.rows.flatMap(({ values }) => values);
    expect(all.reduce((sum, one) => sum + one, 0)).toBe(104);
    expect(chart.rows.map(({ values }) => values[0])).toEqual([0, 0, 0, 0, 0, 1, 0, 0]);
  });

  test('of the year has the periods with a due day, the overdue apart from those to come', async () => {
    journey.setTime('2020-07-20 10:00');
    const { chart } = await pictureFor('bgs', '全年报送图');
    if (chart.kind !== 'stacks') throw new Error('It shows no counts');
    const second = chart.rows.find(({ label }) => label === '二季度');
    const fourth = chart.rows.find(({ label }) => label === '四季度');
    expect([second?.values[2], second?.values[3]]).toEqual([104, 0]);
    expect([fourth?.values[2], fourth?.values[3]]).toEqual([0, 104]);
  });
});
