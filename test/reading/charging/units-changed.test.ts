import { describe, expect, test } from '@jest/globals';
import { partyOf } from '../../../src/domain/charged.ts';
import { unitsChanged } from '../../../src/reading/charging/units-changed.ts';
import { reader } from '../../support/readers.ts';

/** 配合 +区环卫管护中心 -区城管局. */
function changed(text: string): string {
  const read = unitsChanged(text, reader);
  if (!read) return '';
  return [
    ...(read.part ? [read.part] : []),
    ...read.added.map((one) => `+${partyOf(one)}`),
    ...read.dropped.map((one) => `-${partyOf(one)}`),
  ].join(' ');
}

describe('who comes to a list of units and who goes from it', () => {
  test.each([
    ['市场监管局不用叫', '-区市场监管局'],
    ['不用叫市场监管局了', '-区市场监管局'],
    ['市场监管局就不叫了吧', '-区市场监管局'],
    ['公安局的老李也喊上', '+区公安分局'],
    ['再加个财政局', '+区财政局'],
    ['财政局也得来', '+区财政局'],
    ['城管局去掉', '-区城管局'],
    ['把交警队划掉', '-区交警大队'],
    ['城管局换成环卫中心', '+区环卫管护中心 -区城管局'],
    ['不是财政局，是住建局', '+区住房城乡建设局 -区财政局'],
    ['漏了财政局', '+区财政局'],
    ['财政局漏了', '+区财政局'],
    ['协办加环卫', 'assists +区环卫管护中心'],
    ['环卫也协办', 'assists +区环卫管护中心'],
    ['环卫不用协办了', 'assists -区环卫管护中心'],
    ['把环卫从协办里去掉', 'assists -区环卫管护中心'],
    ['陪同再加上城管局', 'accompanies +区城管局'],
    ['水务局不用陪了', 'accompanies -区水务局'],
    ['责任单位再加住建局', 'leads +区住房城乡建设局'],
    ['增加协办区城管局', 'assists +区城管局'],
    ['城管局配合', 'assists +区城管局'],
    ['住建局也一起办', '+区住房城乡建设局'],
    ['参加的再添个财政局', 'attends +区财政局'],
    ['第八组不用去', '-第8组'],
    ['再加个财政局，城管局去掉', '+区财政局 -区城管局'],
    ['不叫财政局，叫发改局', '+区发展改革局 -区财政局'],
  ])('is read in any words: %s', (text, expected) => {
    expect(changed(text)).toBe(expected);
  });

  test.each([
    '财政局有哪些任务',
    '区财政局',
    '请区水务局抓紧清淤',
    '财政局不配合我们',
    '财政局负责补贴',
    '跟财政局也说好了，他们先垫',
    '水务局完成6处',
  ])('is not read into what says something else: %s', (text) => {
    expect(changed(text)).toBe('');
  });
});
