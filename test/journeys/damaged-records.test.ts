import { describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { tellSetAside } from '../../src/delivery/tell-set-aside.ts';
import type { AnyKind } from '../../src/domain/kept.ts';
import { SET_ASIDE } from '../../src/domain/set-aside.ts';
import { SUBMISSIONS } from '../../src/domain/submission.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { tell, report } = office;

/** The same collection as a hand at the database sees it. */
const ANY: AnyKind = {
  ...SUBMISSIONS,
  schema: z.looseObject({ id: z.string(), version: z.int() }),
};
const ID = '2020-06:28:区环卫管护中心';
const NOON = '2020-06-20T04:00:00.000Z';

/** A report without its figures and its experience, as an old program or a careless hand leaves it. */
async function damage(id: string): Promise<void> {
  const versions = [{ kind: 'submitted', progress: '公厕已完成6座' }];
  const fields = { task: 28, unit: '区环卫管护中心', period: '2020-06', versions };
  await office.store.kept(ANY).put({ id, version: 0, ...fields });
}

describe('a record that is damaged', () => {
  test('keeps nobody from the state, the task or its history', async () => {
    await report('yl', '绿道建成5公里');
    await damage(ID);
    expect(await tell('zzh', '总体进展')).toContain('应报104件，已报1件');
    expect(await tell('zzh', '任务9进度')).toContain('绿道建成5公里');
    expect(await tell('zzh', '任务28进度')).toContain('还没有登记过进展');
    expect(await tell('hw', '任务28历史版本')).not.toContain('undefined');
  });

  test('is set aside with all that it holds, and can be reported anew', async () => {
    await damage(ID);
    await tell('zzh', '总体进展');
    const [aside, ...more] = await office.store.kept(SET_ASIDE).all();
    expect(more).toEqual([]);
    expect(aside).toMatchObject({ kind: 'submissions', id: `submissions:${ID}`, shape: 1 });
    expect(JSON.parse(aside?.document ?? '')).toMatchObject({ id: ID, task: 28 });
    expect(await report('hw', '公厕已完成6座')).toContain('已登记');
    expect(await tell('zzh', '任务28进度')).toContain('公厕已完成6座');
  });

  test('is told to the office once', async () => {
    await damage(ID);
    await tell('zzh', '总体进展');
    const parts = { kept: office.store.kept, people: office.office.people };
    expect(await tellSetAside(NOON, parts)).toHaveLength(1);
    expect(await tellSetAside(NOON, parts)).toEqual([]);
    const told = (await office.pushes()).filter(({ message }) => message.text.includes('已损坏'));
    expect(new Set(told.map(({ message }) => message.text)).size).toBe(1);
    expect(told[0]?.message.text).toContain(`报送记录 ${ID}`);
    await tell('zzh', '总体进展');
    expect(await tellSetAside(NOON, parts)).toEqual([]);
  });
});
