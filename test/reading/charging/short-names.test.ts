import { describe, expect, test } from '@jest/globals';
import { partyOf } from '../../../src/domain/charged.ts';
import { chargedIn } from '../../../src/reading/charging/charged-in.ts';
import { reader } from '../../support/readers.ts';

const chargedBy = (text: string) => {
  const { leading, assisting, named } = chargedIn(text, reader);
  return [leading, assisting, named].map((all) => all.map(partyOf).join('、'));
};

describe('a unit that is called by an everyday word', () => {
  test.each([
    ['请区住建局牵头，财政配合尽快解决', '区住房城乡建设局', '区财政局'],
    ['请水务局牵头办理，财政、城管配合', '区水务局', '区财政局、区城管局'],
    ['财政牵头，民政、司法协助', '区财政局', '区民政局、区司法局'],
    ['环卫牵头，发改、财政等部门密切配合', '区环卫管护中心', '区发展改革局、区财政局'],
    ['教体主办，卫健协办', '区教体局', '区卫生健康局'],
    ['由商务承办，财政予以配合', '区商务局', '区财政局'],
    ['请住建牵头会同财政抓紧', '区住房城乡建设局', '区财政局'],
    ['请区住建局牵头会同财政局抓紧', '区住房城乡建设局', '区财政局'],
  ])('is meant where a clause says what its part is: %s', (text, leading, assisting) => {
    expect(chargedBy(text)).toEqual([leading, assisting, '']);
  });

  test.each([
    ['财政支持不足，请区住建局牵头', '区住房城乡建设局'],
    ['财政配合不力，请区住建局牵头', '区住房城乡建设局'],
    ['加大财政配合力度，区住建局牵头', '区住房城乡建设局'],
    ['财政资金配合使用，区住建局牵头', '区住房城乡建设局'],
  ])('is not where it is only spoken of: %s', (text, leading) => {
    expect(chargedBy(text)).toEqual([leading, '', '']);
  });
});
