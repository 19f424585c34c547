import { describe, expect, test } from '@jest/globals';
import { type FormHint, formHints } from '../../../handlers/documents/form-hints.ts';
import type { DocumentForm } from '../../../src/domain/document-draft.ts';

const NOTICE = {
  title: '关于开展停车场摸排的通知',
  sendTo: '各责任单位',
  text: '请于2020年6月15日前报送摸排情况。',
};
const REQUEST = {
  title: '关于解决改造经费的请示',
  sendTo: '区政府',
  text: '需改造经费200万元。妥否，请批示。',
};
const REPORT = { title: '关于改造进展的报告', sendTo: '区政府', text: '改造已完成8座。' };

describe('the form of a document (附件2 一（一）3)', () => {
  test.each<[DocumentForm, typeof NOTICE]>([
    ['通知', NOTICE],
    ['通知', { ...NOTICE, title: '关于印发《停车场（库）建设方案》的通知' }],
    ['通知', { ...NOTICE, title: '关于转发区政府关于停车场、公厕建设意见的通知' }],
    ['通知', { ...NOTICE, text: '按济天城提指发〔2020〕1号要求，请报送。' }],
    ['通知', { ...NOTICE, sendTo: '区政府各部门、各街道办事处' }],
    [
      '通知',
      {
        ...NOTICE,
        text: '要求如下：\n一、摸排范围\n（一）公共停车场\n1.底数\n（1）泊位\n请按附件报送。\n附件：1.摸排表\n2.汇总表',
      },
    ],
    ['通报', { ...NOTICE, title: '关于二季度完成情况的通报', sendTo: '各行动工作组、各责任单位' }],
    ['请示', REQUEST],
    ['报告', REPORT],
    ['函', { ...NOTICE, title: '关于商请提供泊位数据的函', sendTo: '区交警大队' }],
    ['纪要', { ...NOTICE, title: '关于停车场建设的会议纪要', text: '会议议定3件事。' }],
  ])('that is as it should be has nothing to hint at: %s %j', (form, version) => {
    expect(formHints(form, version, false)).toEqual([]);
  });

  test.each<[FormHint, DocumentForm, typeof NOTICE]>([
    ['title', '通知', { ...NOTICE, title: '停车场摸排通知' }],
    ['title', '通知', { ...NOTICE, title: '关于开展停车场摸排的函' }],
    ['title-marks', '通知', { ...NOTICE, title: '关于摸排停车场，报送底数的通知' }],
    ['form-name', '公告', { ...NOTICE, title: '关于停车场摸排的公告' }],
    ['form-name', '命令', { ...NOTICE, title: '关于停车场摸排的命令' }],
    ['form-addressee', '报告', { ...REPORT, sendTo: '各责任单位' }],
    ['form-addressee', '通知', { ...NOTICE, sendTo: '区政府' }],
    ['form-addressee', '通报', { ...NOTICE, title: '关于进展的通报', sendTo: '区委、区政府' }],
    ['one-addressee', '请示', { ...REQUEST, sendTo: '区政府、区财政局' }],
    ['one-matter', '请示', { ...REQUEST, text: '请批准立项；同时请拨付经费200万元。' }],
    ['one-matter', '请示', { ...REQUEST, text: '有两事：\n1.请批准立项\n2.请拨付经费' }],
    ['report-asks', '报告', { ...REPORT, text: '改造已完成8座。以上妥否，请批示。' }],
    ['number', '通知', { ...NOTICE, title: '关于落实济天城提指发〔2020〕第01号文件的通知' }],
    ['number', '通知', { ...NOTICE, text: '根据济天城提指发[2020]1号要求，请报送。' }],
    ['number', '通知', { ...NOTICE, text: '根据济天城提指发〔2020〕01号要求，请报送。' }],
    ['date', '通知', { ...NOTICE, text: '二〇二〇年六月一日起执行。' }],
    ['date-zero', '通知', { ...NOTICE, text: '请于2020年06月05日前报送。' }],
    ['date-zero', '通知', { ...NOTICE, text: '请于2020.6.5前报送。' }],
    ['attachment', '通知', { ...NOTICE, text: '请报送。\n附件：摸排表。' }],
    ['attachment-run-on', '通知', { ...NOTICE, text: '请于6月15日前报送。附件：摸排表' }],
    ['attachment-numbers', '通知', { ...NOTICE, text: '请报送。\n附件：摸排表、汇总表' }],
    ['attachment-numbers', '通知', { ...NOTICE, text: '请报送。\n附件：1、摸排表' }],
    ['attachment-lacks', '通知', { ...NOTICE, text: '摸排表见附件，请按时报送。' }],
    ['level', '通知', { ...NOTICE, text: '要求：\n1、摸排范围' }],
    ['level-order', '通知', { ...NOTICE, text: '要求：\n（一）摸排范围\n（二）时间' }],
    ['long', '通知', { ...NOTICE, text: '报'.repeat(4001) }],
  ])('gets one hint where it is not: %s in %s %j', (hint, form, version) => {
    expect(formHints(form, version, false)).toEqual([hint]);
  });

  test('has two hints where two 文种 are run together', () => {
    const version = { ...REQUEST, title: '关于解决改造经费的请示报告' };
    expect(formHints('报告', version, false)).toEqual(['title', 'title-forms', 'report-asks']);
  });

  test('that goes up names its 签发人', () => {
    expect(formHints('报告', REPORT, true)).toEqual(['signer']);
  });
});
