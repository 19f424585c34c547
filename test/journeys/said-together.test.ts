import { describe, expect, test } from '@jest/globals';
import { MILESTONES } from '../../handlers/assessment/record.ts';
import { withoutCourtesy } from '../../src/reading/talk/courtesies.ts';
import { COMMAND } from '../support/command.ts';
import { openJourney } from '../support/journey.ts';
import type { Seat } from '../support/office.ts';

const PEOPLE: readonly Seat[] = [
  ...COMMAND,
  { userid: 'lh', name: '联环卫', roles: [{ role: 'liaison', unit: '区环卫管护中心' }] },
  { userid: 'lw', name: '联水务', roles: [{ role: 'liaison', unit: '区水务局' }] },
  { userid: 'lz', name: '联住房', roles: [{ role: 'liaison', unit: '区住房城乡建设局' }] },
];
const journey = openJourney('2020-06-24 10:00', PEOPLE);
const { tell } = journey;

describe('a 确认 with a question behind it', () => {
  test.each(['确认。我这边还差啥没报', '确认，还有哪些没报'])('does both: %s', async (text) => {
    await tell('lh', '公厕完成3座');
    const said = await tell('lh', text);
    expect(said).toContain('已登记，回执');
    expect(said).toContain('未报：任务27');
    expect(await journey.ledger('2020-06')).toHaveLength(1);
  });

  test('is no yes where it is asked what a yes does', async () => {
    await tell('lh', '公厕完成3座');
    await tell('lh', '确认了还能改吗');
    expect(await journey.ledger('2020-06')).toEqual([]);
  });
});

test('a number with 是A底还是B底 behind it is asked for, and never reported', async () => {
  expect(await tell('lz', '征收600户是10月底还是12月底')).toContain('12月31日');
  expect(await tell('lz', '确认')).not.toContain('回执');
  expect(await journey.ledger('2020-06')).toEqual([]);
});

test('the forms of several tasks, each under its own 填报, are several', async () => {
  const form = (task: number, plan: string) =>
    `填报任务${task}：年度计划：${plan}；二季度：完成1处；三季度：完成2处；四季度：完成3处`;
  await tell('lw', [form(7, '建设3处'), form(8, '整治3处')].join('\n'));
  await tell('lw', '确认');
  const kept = await journey.store.kept(MILESTONES).all();
  expect(kept.map(({ task, versions }) => [task, versions[0]?.year])).toEqual([
    [7, '建设3处'],
    [8, '整治3处'],
  ]);
});

test.each([
  ['好的收到', '收到'],
  ['不好意思刚看到，签收', '签收'],
  ['嗯嗯 我已签收', '我已签收'],
  ['好的，明天报', '好的，明天报'],
  ['收到的材料有3份', '收到的材料有3份'],
])('the courtesy before a receipt is none of it: %s', (text, receipt) => {
  expect(withoutCourtesy(text)).toBe(receipt);
});
