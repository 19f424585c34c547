import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { noticeText, squeezed } from '../../src/plan/check/notice-text.ts';
import { plan } from '../support/readers.ts';

const source = readFileSync(join(import.meta.dirname, '../../plans', plan.source), 'utf8');
const notice = noticeText(source, []);
const mechanisms = notice.slice(
  notice.indexOf('办公室工作运行机制为进一步提高'),
  notice.lastIndexOf('附件3：'),
);
const texts = plan.rules.map((rule) => squeezed(rule.text));

/** What is left of the attachment when every rule is struck out of it. */
function withoutRules(): string {
  return texts
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, text) => rest.replace(text, ''), mechanisms)
    .replace(/[，。\d.：:]|[一二三四五六七]、|（一）/gu, '');
}

describe('the rules of 附件2', () => {
  test('are every sentence of it: only its headings are left', () => {
    expect(withoutRules()).toBe(
      '办公室工作运行机制公文办理制度发文会议会务制度信息报送制度领导批示办理制度考核评价制度督查督办制度档案管理制度',
    );
  });

  test('belong to one of its seven mechanisms, or to its preamble', () => {
    const named = plan.rules
      .filter((rule) => rule.place.startsWith('附件2'))
      .map((rule) => rule.mechanism);
    expect([...new Set(named)]).toHaveLength(8);
  });
});
