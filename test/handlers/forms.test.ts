import { describe, expect, test } from '@jest/globals';
import { house } from '../../src/office.ts';

const forms = [...house.sayings.values()].flatMap((saying) => saying.forms);
const read = (text: string) => forms.flatMap((form) => form.read(text, '2020-07-10') ?? []);

describe('an exact command', () => {
  test.each([
    ['确认', { kind: 'confirm-draft' }],
    ['确认482193', { kind: 'confirm-draft', draft: 482193 }],
    ['取消482193', { kind: 'cancel-draft', draft: 482193 }],
    ['继续', { kind: 'resume-draft' }],
    ['待审批', { kind: 'list-bindings' }],
    ['同意3', { kind: 'approve-binding', binding: '3' }],
    ['批准#12号申请', { kind: 'approve-binding', binding: '12' }],
    ['不同意3', { kind: 'reject-binding', binding: '3' }],
    ['待核实的消息', { kind: 'list-unverified' }],
    ['重发4821号消息', { kind: 'resend-message', number: 4821 }],
    ['已送达4821', { kind: 'mark-delivered', number: 4821 }],
    ['设置月报日25日', { kind: 'set-monthly-day', day: 25 }],
    ['设置月报日为每月二十五日', { kind: 'set-monthly-day', day: 25 }],
    ['锁定6月', { kind: 'lock-period', period: '2020-06', isLocked: true }],
    ['解锁6月份月报', { kind: 'lock-period', period: '2020-06', isLocked: false }],
    ['锁定二季度', { kind: 'lock-period', period: '2020-Q2', isLocked: true }],
    ['规则参数', { kind: 'list-parameters' }],
  ])('%s means one thing', (text, intent) => {
    expect(read(text)).toEqual([intent]);
  });

  test.each([
    '确认3',
    '重发12',
    '设置月报日32日',
    '设置月报日',
    '锁定',
    '锁定抽屉',
    '继续推进公厕建设',
    '同意任务3的意见',
  ])('%s is none', (text) => {
    expect(read(text)).toEqual([]);
  });
});
