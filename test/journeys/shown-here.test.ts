import { describe, expect, test } from '@jest/globals';
import { house } from '../../src/office.ts';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';

const office = openJourney('2020-07-09 10:00', [
  ...COMMAND,
  {
    userid: 'gl3',
    name: '组联三',
    roles: [{ role: 'group-liaison', group: 3, unit: '区生态环境分局' }],
  },
  { userid: 'ls', name: '联生态', roles: [{ role: 'liaison', unit: '区生态环境分局' }] },
  { userid: 'lgx', name: '联工业', roles: [{ role: 'liaison', unit: '区工业和信息化局' }] },
]);
const { tell, report } = office;

const PROBLEM = '丙企业阻挠执法';

/** Everything that may be asked of task 10, of a unit of it and of its group: what the rooms themselves offer, and some in other words. */
const QUESTIONS: readonly string[] = [
  ...house.rooms
    .flatMap(({ sayings }) => sayings.flatMap(({ asked }) => asked))
    .map((one) =>
      one
        .replaceAll('{task}', '任务10')
        .replaceAll('{unit}', '区工业和信息化局')
        .replaceAll('{group}', '第三组')
        .replaceAll(/\{period\??\}/gu, '二季度'),
    )
    .filter((one) => !one.includes('{')),
  '任务10进度',
  '任务10为什么红',
  '任务10历史版本',
  '任务10区工信局二季度完成了吗',
  '任务10有什么问题',
  '区工信局报的什么',
  '任务10',
  '任务10谁没报',
  '红的是哪些',
  '存在问题汇总',
  '总体进展',
  '第三组进展',
  '工信局任务10报了吗',
];

async function reported(): Promise<void> {
  await tell('of1', '设置月报日 每月5日');
  await report(
    'lgx',
    `任务10，二季度，进展：排查企业12家；存在问题：${PROBLEM}；下一步计划：7月底前完成`,
  );
  office.setTime('2020-07-14 10:00');
}

describe('附件2 三, what units report of their troubles', () => {
  test('is read out word for word in no group chat, whatever is asked and by whom', async () => {
    await reported();
    for (const who of ['of1', 'gl3', 'lgx', 'lcz']) {
      for (const text of QUESTIONS) {
        const { text: said } = await office.say(who, text, { chat: 'group' });
        expect(`${who}: ${text} -> ${said}`).not.toContain(PROBLEM);
        await office.say(who, '来源', { chat: 'group' });
      }
    }
  });

  test('is read out to no unit that has no part in the task', async () => {
    await reported();
    for (const text of QUESTIONS) {
      expect(`${text} -> ${await tell('lcz', text)}`).not.toContain(PROBLEM);
      expect(`来源 ${text} -> ${await tell('lcz', '来源')}`).not.toContain(PROBLEM);
    }
  });

  test.each(['of1', 'gl3', 'lgx', 'ls', 'cmd'])('is read by whom it concerns: %s', async (who) => {
    await reported();
    expect(await tell(who, '任务10进度')).toContain(PROBLEM);
  });
});

describe('whose report is late', () => {
  test('is read out by name in no group chat', async () => {
    await reported();
    for (const who of ['of1', 'gl3', 'lcz']) {
      for (const text of QUESTIONS.filter((one) => !one.includes('工'))) {
        const { text: said } = await office.say(who, text, { chat: 'group' });
        const late = said.split('\n').filter((line) => /未报|没报|迟报|晚于/u.test(line));
        expect(`${who}: ${text} -> ${late.join('\n')}`).not.toMatch(
          /区公安分局|区交警大队|区市场监管局/u,
        );
      }
    }
  });

  test('is read out alone', async () => {
    await reported();
    expect(await tell('of1', '任务10为什么红')).toMatch(/区公安分局|区交警大队/u);
  });
});
