import { describe, expect, test } from '@jest/globals';
import { addresseesChanged } from '../../../handlers/documents/addressees-changed.ts';

const NOW = { sendTo: '区城管局、区住房城乡建设局', copyTo: null };

describe('who comes to 主送 and 抄送, and who goes', () => {
  test.each([
    ['主送再加个区园林绿化服务中心', { sendTo: '区城管局、区住房城乡建设局、区园林绿化服务中心' }],
    ['再主送区财政局', { sendTo: '区城管局、区住房城乡建设局、区财政局' }],
    ['区政府办也抄送', { copyTo: '区政府办' }],
    ['住建局不用主送', { sendTo: '区城管局' }],
    ['把城管局从主送里去掉', { sendTo: '区住房城乡建设局' }],
    ['民政局也要发一份', { sendTo: '区城管局、区住房城乡建设局、民政局' }],
    ['再给区财政局发一份', { sendTo: '区城管局、区住房城乡建设局、区财政局' }],
    ['区政府办也抄送一份', { copyTo: '区政府办' }],
    ['城管局也加上', { sendTo: '区城管局、区住房城乡建设局' }],
    ['主送里删掉城管局', { sendTo: '区住房城乡建设局' }],
  ])('is read apart from the words that say it: %s', (said, expected) => {
    expect(addresseesChanged(said, NOW)).toEqual(expected);
  });

  test.each([
    '财政局也要修改数字',
    '再给我看一下',
    '财政局不用主送',
    '主送：各街道办事处',
    '把6月15日改为6月20日',
  ])('is nothing that is not on it or says something else: %s', (said) => {
    expect(addresseesChanged(said, NOW)).toBeNull();
  });
});
