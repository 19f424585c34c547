import { describe, expect, test } from '@jest/globals';
import { readDraft } from '../../../handlers/documents/read-draft.ts';
import type { Role } from '../../../src/domain/person.ts';
import { plan } from '../../support/readers.ts';

const LIAISON: readonly Role[] = [{ role: 'group-liaison', group: 4, unit: '区水务局' }];
const read = (text: string) => readDraft(text, LIAISON, plan);

describe('a document', () => {
  test.each<[string, string, string | null]>([
    [
      '我们四组想发个通知，用指挥部办公室的名头，题目叫关于摸排停车位的通知，发给各责任单位，内容是：请报底数。',
      '通知',
      '各责任单位',
    ],
    [
      '用指挥部的名义给区政府报个报告，标题关于停车场建设进展的报告，正文：已开工3处。',
      '报告',
      '区政府',
    ],
    [
      '有个通知要发，办公室名义，标题：关于井盖排查的通知，主送各街道办事处，正文：请完成排查。',
      '通知',
      '各街道办事处',
    ],
    [
      '领导让发个通知给各单位，办公室名义，题目是关于防汛的通知，内容：请做好防汛工作。',
      '通知',
      '各单位',
    ],
    ['以办公室名义印个函给区财政局，关于拨付补助资金的函，内容是请尽快拨付。', '函', '区财政局'],
  ])('is begun by two of its parts beside the wish: %s', (text, form, sendTo) => {
    expect(read(text)).toMatchObject({ form, sendTo, host: 4, otherName: null });
    expect(read(text)?.text).not.toBeNull();
  });

  test.each([
    '本月印发通知2份，内容包括停车场摸排，主送各街道',
    '已印发通知给各街道，内容是排查井盖',
    '发文2份，标题都报给办公室了，内容：停车',
    '开展停车场摸排，向区政府报送了报告，内容是进展',
  ])('is not begun by a report that tells of one: %s', (text) => expect(read(text)).toBeNull());

  test.each([
    [
      '想给各街道发个通知 用办公室名义 题目关于报送便民商圈点位的通知 让他们7月24号前报点位表给我们组',
      '关于报送便民商圈点位的通知',
      '请7月24号前报点位表给第四组',
      '各街道',
    ],
    [
      '出个通知吧 名义用办公室 关于征集志愿者的通知 发各街道 正文：请报名单。 联系人张三。',
      '关于征集志愿者的通知',
      '请报名单。 联系人张三。',
      '各街道',
    ],
    [
      '想发个通知，给区城管局，题目关于清运的通知，说每周五报一次，办公室名义',
      '关于清运的通知',
      '每周五报一次',
      '区城管局',
    ],
    [
      '以办公室名义发个文 题目关于易涝点排查的通知 主送各街道 让他们7月20日前自查完 结果报我组',
      '关于易涝点排查的通知',
      '请7月20日前自查完，结果报第四组',
      '各街道',
    ],
  ])('is parted at blanks, and speaks to those who get it: %s', (text, title, body, sendTo) => {
    expect(read(text)).toMatchObject({ title, text: body, sendTo, issuedAs: 'office' });
  });
});
