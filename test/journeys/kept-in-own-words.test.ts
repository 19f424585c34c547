import { afterEach, describe, expect, test } from '@jest/globals';
import { FILED, REGISTERED, WALKERS } from '../support/openings.ts';
import { type ClockedOffice, openClockedOffice } from '../support/virtual-office.ts';

let office: ClockedOffice;

afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.store.close();
});

const TWO = [
  ...REGISTERED,
  'of1：登记批示：韩利师7月6日批示：请区环卫管护中心三天内报公厕开放时间',
  'of1：确认',
];

const ROWS: Readonly<
  Record<string, readonly (readonly [after: readonly string[], turn: string, answer: RegExp])[]>
> = {
  'what is on file is found by what it is of, whatever its title calls it': [
    [FILED, 'ar4：大中修的照片存了没', /已归档1件：\n· 4-2020-1 任务13 大中修开工照片/u],
    [FILED, 'ar4：开工照片在哪', /4-2020-1 任务13 大中修开工照片/u],
    [FILED, 'ar4：任务13的图纸归了吗', /没有查到“任务13的图纸”。任务13已归档1件/u],
  ],
  'who keeps an archive reads their own register': [
    [FILED, 'ar4：登记簿看看', /第四组档案目录共1件/u],
    [FILED, 'ar4：我这都存了些啥', /一共归档1件/u],
    [FILED, 'ar4：任务13还缺什么', /还空着/u],
    [FILED, 'ar4：任务13的档案给我看看', /档案共1件/u],
    [FILED, 'ar4：任务13的可以交了吧', /现在还不能移交/u],
  ],
  'what only sounds like the task of another group is asked for': [
    [[], 'ar4：公厕照片，前期，归档', /没有写明属于哪项治理任务/u],
    [[], 'ar4：任务28的照片归档，前期', /归第六组的档案/u],
    [[], 'ar4：井盖照片也放进去，任务13前期', /已归档4-2020-1 任务13 井盖照片（前期、声像）/u],
  ],
  'a table of no other name is that of the goals': [
    [[], 'gl4：我们组的表齐了吧', /^第四组填报情况/u],
    [[], 'gl4：把表交上去', /还有14项未填报，没有提交/u],
    [[], 'of1：各组的表交齐没', /^填报情况：8个组/u],
    [[], 'of1：哪个组还没交档案', /^移交0件/u],
  ],
  'who judges is told to who is judged, and the task that is judged may be called by its words': [
    [[], 'lh：我们中心研判二季度', /由第六组（治理能力提升行动工作组）/u],
    [[], 'lh：我们自己研判一下，28算完成', /由第六组（治理能力提升行动工作组）/u],
    [
      ['lh：任务28，二季度，进展：改造公厕3座', 'lh：确认', 'gl6：研判二季度'],
      'gl6：公厕那个完成了',
      /^已研判二季度1项：任务28区环卫管护中心完成。$/u,
    ],
    [
      ['lh：任务28，二季度，进展：改造公厕3座', 'lh：确认', 'gl6：研判二季度'],
      'gl6：28完成，其他的都没报',
      /^已研判二季度1项：任务28区环卫管护中心完成。$/u,
    ],
  ],
  'all of those that were listed are meant by their word': [
    [TWO, 'of1：都转办', /等您办的有2件/u],
    [[...TWO, 'of1：都转办'], 'of1：都转办', /批示1[\s\S]*转办[\s\S]*批示2[\s\S]*转办/u],
  ],
};

describe.each(Object.entries(ROWS))('%s', (_, rows) => {
  test.each(rows)('%#. %s: %s', async (after, turn, answer) => {
    office = await openClockedOffice(WALKERS, '2020-07-06 09:30');
    await office.walk(...after);
    expect(await office.walk(turn)).toMatch(answer);
  });
});
