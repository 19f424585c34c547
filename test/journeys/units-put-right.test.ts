import { expect, test } from '@jest/globals';
import { COMMAND } from '../support/command.ts';
import { playedOffice } from '../support/played-office.ts';

const office = playedOffice(COMMAND);
const { say } = office;

test.each([
  '不对，是区城管局，不是交警大队',
  '不对，不是交警大队，是区城管局',
  '改一下，不是交警，是区城管局',
  '应该是区城管局，不是区交警大队',
  '责任单位搞错了，应该是区城管局',
  '是区城管局才对，不是区交警大队',
  '单位写错了，区城管局才对',
  '责任单位还是区城管局吧',
  '交警大队换成城管局',
])('one unit comes in the place of the other, in its own words too: %s', async (text) => {
  await office.open();
  await say('of1', '督办：任务13盲道占压，区交警大队6月19日前清完');
  const shown = await say('of1', text);
  expect(shown).toContain('事项：任务13盲道占压，区城管局6月19日前清完');
  expect(shown).toContain('责任单位：区城管局\n');
});

test('one that comes beside the other leaves its words as they are', async () => {
  await office.open();
  await say('of1', '督办：任务13盲道占压，区交警大队6月19日前清完');
  const shown = await say('of1', '再加上区城管局');
  expect(shown).toContain('事项：任务13盲道占压，区交警大队6月19日前清完');
  expect(shown).toContain('责任单位：区交警大队、区城管局\n');
});
