import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checkRuleTrace, readRuleTrace, tracedRules } from '../../src/plan/check/rule-trace.ts';
import { plan } from '../support/readers.ts';

const ROOT = join(import.meta.dirname, '../..');
const trace = readRuleTrace(join(ROOT, 'plans/tianqiao-2020.yaml'));

describe('every sentence of 附件2', () => {
  test('is carried by a step or a rule, and proved by a test', () => {
    expect(tracedRules(plan).length).toBeGreaterThan(25);
    expect(checkRuleTrace(plan, trace, ROOT)).toEqual([]);
  });

  test('is missed where a phrase of it is carried by nothing', () => {
    const { 'document-final': entry, ...others } = trace;
    if (!entry) throw new Error('The trace lacks 附件2 一（一）4');
    expect(checkRuleTrace(plan, others, ROOT)).toEqual([
      '附件2 一（一）4 document-final：没有对应的步骤',
    ]);
    const [first, ...carried] = entry.carried;
    const shorter = { ...trace, 'document-final': { ...entry, carried } };
    expect(checkRuleTrace(plan, shorter, ROOT).join()).toContain('没有对应的步骤');
    const lost = [
      { ...first, says: first?.says ?? '', in: 'src/none.ts#none', test: 'test/none.test.ts › x' },
    ];
    const wrong = { ...trace, 'document-final': { ...entry, carried: [...lost, ...carried] } };
    expect(checkRuleTrace(plan, wrong, ROOT)).toHaveLength(2);
  });
});
