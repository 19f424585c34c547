import { describe, expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice, type Turns } from '../support/played-office.ts';

const PEOPLE = [...COMMAND, { userid: 'vice', name: '陈勇', roles: [{ role: 'office' as const }] }];

const office = playedOffice(PEOPLE);
const { open, say } = office;

const WAITING: Turns = [
  ['of1', '督办：任务12停车场划线滞后，区住建局6月30日前画完'],
  ['of1', '确认'],
  ['cmd', '批示：停车场选址慢，请区住建局牵头，拿出方案'],
  ['cmd', '确认'],
  ['of1', '转办批示1'],
  [
    'gl4',
    '起草发文，以指挥部办公室名义，标题：关于河道清淤的通知，主送：各单位，正文：请尽快清淤。',
  ],
  ['gl4', '确认'],
];

/** Ways of asking of a step, with the word for it in their midst. */
const ASKED = (word: string): readonly string[] => [
  `啥时候${word}`,
  `得几号前${word}`,
  `咋${word}`,
  `怎样才算${word}`,
  `谁来${word}`,
  `${word}了跟谁说`,
  `要几天才能${word}`,
  `${word}要哪些材料`,
  `${word}不了咋办`,
];

describe('a question about a step', () => {
  test.each([
    ['lz', '督办1', ['办完', '画完', '弄好', '办结', '签收', '整改到位', '落实']],
    ['lz', '停车场选址那个批示', ['办完', '办结', '反馈', '签收', '落实']],
    ['of1', '督办1', ['核销', '销号', '退回']],
    ['of1', '批示1', ['综合', '上报', '注结', '办结']],
    ['gz4', '发文1', ['签发', '同意', '通过', '退回', '审核']],
    ['of1', '发文1', ['编号', '发送', '签发']],
  ])('by %s of %s takes none: %j', async (who, record, words) => {
    await open(...WAITING);
    const number = { 督: '督办1', 停: '批示1', 批: '批示1', 发: '发文1' }[record[0] ?? ''] ?? '';
    const before = await say(who, number);
    for (const text of words.flatMap((word) => ASKED(word))) await say(who, `${record}${text}`);
    expect(await say(who, number)).toBe(before);
  });
});
