import { describe, expect, test } from '@jest/globals';
import { changedText } from '../../../handlers/documents/changed-text.ts';
import { nextSerial, numberOfNotice } from '../../../handlers/documents/rules.ts';
import { tableOfCourse } from '../../../handlers/documents/steps.ts';
import { plan } from '../../support/readers.ts';

const COURSE = {
  isOfOffice: false,
  needsAllSignatures: false,
  isReturned: false,
  isAmending: false,
};
const names = (course: Partial<typeof COURSE>) =>
  tableOfCourse({ ...COURSE, ...course })
    .filter(({ isBeside }) => !isBeside)
    .map(({ name }) => name)
    .join(' ');

describe('the steps of a document (附件2 一（一）1)', () => {
  test('are those of the notice, in its order', () => {
    expect(names({})).toBe(
      '起草 审核签字 办公室审核 签发 登记编号 校对 印刷 装订 办公室指导放行 发送',
    );
  });

  test('are four signatures for what is 重要 and in the name of the 指挥部', () => {
    expect(names({ needsAllSignatures: true })).toContain(
      '签发 主任签发 副总指挥签发 总指挥签发 登记编号',
    );
  });

  test('leave out the 审核签字 of a group where the office drafts', () => {
    expect(names({ isOfOffice: true })).toContain('起草 办公室审核 签发');
  });

  test('wait for the consent of the signers while a change is put forward (附件2 一（一）4)', () => {
    const table = tableOfCourse({ ...COURSE, isAmending: true });
    expect(table.find(({ step }) => step === 'register')?.after).toContain('consent');
  });
});

describe('a 文号 (附件2 一（一）1)', () => {
  test('goes on from that of the notice, for each prefix and year from 1', () => {
    const notice = numberOfNotice(plan);
    expect(notice).toEqual({ prefix: expect.any(String), year: 2020, serial: 1 });
    const prefix = notice?.prefix ?? '';
    expect(nextSerial({ prefix, year: 2020 }, [], notice)).toBe(2);
    expect(nextSerial({ prefix, year: 2021 }, [], notice)).toBe(1);
    expect(nextSerial({ prefix: '某办发', year: 2020 }, [], notice)).toBe(1);
    expect(nextSerial({ prefix, year: 2020 }, [{ prefix, year: 2020, serial: 7 }], notice)).toBe(8);
  });
});

describe('a change in words', () => {
  const now = {
    title: '关于甲的通知',
    sendTo: '各单位',
    copyTo: null,
    text: '请于6月15日前报送。',
  };

  test.each([
    ['正文：请报送。', { text: '请报送。' }],
    ['标题改为：关于乙的通知', { title: '关于乙的通知' }],
    ['把6月15日改为6月20日', { text: '请于6月20日前报送。' }],
    ['一处：“6月15日”改成“6月20日”', { text: '请于6月20日前报送。' }],
    ['删去“前”', { text: '请于6月15日报送。' }],
    ['末尾增加：不得迟报。', { text: '请于6月15日前报送。不得迟报。' }],
    ['抄送：区委办', { copyTo: '区委办' }],
  ])('%s', (said, next) => expect(changedText(said, now)).toEqual({ next: { ...now, ...next } }));

  test('to what does not stand there is named, and what is no change is none', () => {
    expect(changedText('把7月改为8月', now)).toEqual({ notFound: '7月' });
    expect(changedText('再看看', now)).toBeNull();
  });
});
