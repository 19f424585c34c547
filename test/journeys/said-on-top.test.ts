import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { submissionsOfPeriod } from '../../src/domain/submission.ts';
import { openTestOffice, type TestOffice } from '../support/office.ts';
import { SEATS } from '../support/seats.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openTestOffice(SEATS);
  office.setTime('2020-06-22 14:00');
});
afterEach(async () => {
  expect(office.errors).toEqual([]);
  await office.close();
});

const say = async (who: string, text: string) => (await office.say(who, text)).text;
const filed = async (task: number) =>
  (await submissionsOfPeriod(office.store.kept, '2020-06'))
    .find((one) => one.task === task)
    ?.versions.at(-1);

test.each([
  ['任务27的问题再补一句：转运车不够', { problems: '转运车不够' }],
  ['27下一步补一条，7月招标', { next: '7月招标' }],
  ['任务27问题里还要加一条：缺人手', { problems: '缺人手' }],
])('what comes to a section is written without the words that say so: %s', async (text, told) => {
  await say('hw', '任务27：新覆盖了2个社区');
  await say('hw', '确认');
  await say('hw', text);
  await say('hw', '确认');
  expect(await filed(27)).toMatchObject(told);
});

describe('what is said on top of what was reported', () => {
  beforeEach(async () => {
    await say('hw', '任务27：新覆盖了2个社区\n任务28：公厕建成4座');
    await say('hw', '确认');
  });

  test.each([
    ['哦对了刚才忘了写，任务27再补一句：转运车到位2台', 27, '新覆盖了2个社区\n转运车到位2台'],
    ['任务28那条再加一句：二环西路1座已投用', 28, '公厕建成4座\n二环西路1座已投用'],
  ])(
    'is written behind it, without the words that lead to it: %s',
    async (text, task, progress) => {
      await say('hw', text);
      await say('hw', '确认');
      expect(await filed(task)).toMatchObject({ progress });
    },
  );

  test('goes into its own section', async () => {
    await say('hw', '公厕那个再加一条，问题是有一处地块没交接');
    await say('hw', '嗯');
    expect(await filed(28)).toMatchObject({
      progress: '公厕建成4座',
      problems: expect.stringContaining('地块没交接'),
    });
  });
});

describe('what was forgotten of a single task', () => {
  test.each(['漏了一个，更换井盖85套，补进去', '把更换井盖85套也加上', '再补充一下，更换井盖85套'])(
    'is of that task and its period: %s',
    async (text) => {
      office.setTime('2020-07-07 10:00');
      await say('sw', '任务13：6月修补沥青路面3200平方米');
      await say('sw', '确认');
      expect(await say('sw', text)).toContain('任务13');
      await say('sw', '确认');
      expect(await filed(13)).toMatchObject({
        progress: expect.stringMatching(/3200平方米\n.*85套$/u),
      });
    },
  );
});
