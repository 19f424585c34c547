import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { openTestOffice, type TestOffice } from '../support/office.ts';
import { SEATS } from '../support/seats.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice(SEATS);
  office.setTime('2020-06-22 10:00');
});
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

const replies = async (who: string, text: string) =>
  (await office.say(who, text)).replies.map((one) => one.text).join('\n');
const filed = async () =>
  (await submissionsOfPeriod(office.store.kept, '2020-06')).map(({ task, versions }) => [
    task,
    versions.at(-1)?.progress,
  ]);

describe('a message that tells a figure and asks', () => {
  test.each([
    ['hw', '垃圾分类新覆盖了2个社区，回收率到32%了，离目标还差多少', '35%', 27],
    ['zj', '7号任务海绵达标面积到26%了，是不是超了', '25%', 7],
  ])('is kept as a draft and answered: %s %s', async (who, text, answered, task) => {
    const said = await replies(who, text);
    expect(said).toContain(`【草稿】任务${task}`);
    expect(said).toContain(answered);
    await replies(who, '确认');
    expect((await filed()).map(([of]) => of)).toEqual([task]);
    expect((await filed())[0]?.[1]).not.toMatch(/多少|是不是/u);
  });

  test.each(['公厕建成几座了', '任务28谁牵头，目标是8座吗'])(
    'is no draft where it only asks: %s',
    async (text) => {
      expect(await replies('hw', text)).not.toContain('【草稿】');
    },
  );

  test.each(['1座了，目标是几座来着', '目标是几座来着'])(
    'asks of the only task of the draft, where it names none: %s',
    async (text) => {
      await replies('hw', '公厕完工3座');
      await replies('hw', '那就报1座吧');
      expect(await replies('hw', text)).toContain('任务28“全力推进公共卫生间建设”的目标');
      await replies('hw', '确认');
      expect(await filed()).toEqual([[28, '公厕完工1座']]);
    },
  );

  test('is only answered for who reports nothing', async () => {
    expect(await replies('zzh', '公厕建成4座了，还差几座')).not.toContain('【草稿】');
  });
});

test('a question behind the full stop of a report is answered beside its draft', async () => {
  const text = await replies('cg', '任务24巡查办结案件416件。另外问下任务5谁牵头');
  expect(text).toContain('【草稿】任务24');
  expect(text).toContain('由区城管局牵头');
  expect(text).not.toContain('未归类');
});

test('what asks for help under the head of the problems is one of them', async () => {
  const text = await replies('hw', '任务28公厕建成2座。问题：资金能不能请领导协调一下');
  expect(text).toContain('存在问题：资金能不能请领导协调一下');
});
