import { describe, expect, test } from '@jest/globals';
import { formHints } from '../../../handlers/documents/rules.ts';

const NOTICE = { title: '关于开展摸排的通知', sendTo: '各责任单位', text: '请于6月15日前报送。' };

describe('the form of a document (附件2 一（一）3)', () => {
  test('that is as it should be has nothing to hint at', () => {
    expect(formHints('通知', NOTICE, false)).toEqual([]);
  });

  test.each([
    ['title', '通知', { ...NOTICE, title: '停车场摸排通知' }],
    [
      'one-addressee',
      '请示',
      { title: '关于经费的请示', sendTo: '区政府、区财政局', text: '妥否，请批示。' },
    ],
    [
      'report-asks',
      '报告',
      { title: '关于进展的报告', sendTo: '区政府', text: '以上妥否，请批示。' },
    ],
    ['number', '通知', { ...NOTICE, text: '根据济天城提指发[2020]1号要求，请报送。' }],
    ['date', '通知', { ...NOTICE, text: '二〇二〇年六月一日起执行。' }],
    ['attachment', '通知', { ...NOTICE, text: '请报送。\n附件：摸排表。' }],
    ['level', '通知', { ...NOTICE, text: '1、摸排范围\n请报送。' }],
  ] as const)(
    'names what 条例 and GB/T 9704 want otherwise, each with no more than a hint: %s',
    (hint, form, version) => {
      expect(formHints(form, version, false)).toContain(hint);
    },
  );

  test('that goes up names its 签发人', () => {
    const report = { title: '关于进展的报告', sendTo: '区政府', text: '已完成。' };
    expect(formHints('报告', report, true)).toContain('signer');
  });
});
