import { describe, expect, test } from '@jest/globals';
import { openJourney } from '../support/journey.ts';

const office = openJourney();
const { report, ledger } = office;

const told = async () =>
  (await ledger()).map(({ task, versions }) => [task, versions.at(-1)?.progress]);

describe('several numbers put right in one message', () => {
  test('are changed together, those that name no task in the task before them', async () => {
    await report('hw', '任务28：完成6座，在建2座');
    await report(
      'hw',
      '更正任务28：上次报的完成6座里有1座是街道自建的不算，改成5座；在建改成3座。',
    );
    expect(await told()).toEqual([[28, '完成5座，在建3座']]);
  });

  test('may be of several tasks, and what is said to be right stays', async () => {
    await report('hw', '任务28：公厕完工5座，在建3座。任务27：新增四分类社区3个');
    await report(
      'hw',
      '更正一下：任务28在建的不是3座是2座，完工的是5座没错。另外27号的分类覆盖社区数也写错了，应该是4个。',
    );
    expect(await told()).toEqual([
      [27, '新增四分类社区4个'],
      [28, '公厕完工5座，在建2座'],
    ]);
  });
});
