import { describe, expect, test } from '@jest/globals';
import { lookAt, plan } from '../../support/readers.ts';

const best = (text: string) => lookAt(text).guidance.find((match) => match.tells > 0)?.guidance;

describe('a question that a rule answers', () => {
  test.each([
    ['批示件几天办结', 'instruction-time-limit'],
    ['谁签发重要公文', 'document-procedure'],
    ['领导签过的底稿还能改吗', 'document-final'],
    ['指挥部会议多久开一次', 'meeting-command-monthly'],
    ['档案最后移交给谁', 'archive-transfer'],
    ['日常督查查什么', 'supervision-daily'],
  ])('%s is about %s', (text, rule) => {
    expect(best(text)).toEqual(expect.objectContaining({ kind: 'rule', rule }));
  });
});

describe('a question that the notice leaves open', () => {
  test.each([
    ['月报几号交', 'monthly-report-day'],
    ['重要公文由谁认定', 'important-document'],
    ['停车场建几个', 'parking-lots'],
  ])('%s is %s', (text, open) => {
    expect(best(text)).toEqual({ kind: 'open', open });
  });
});

describe('words of a rule', () => {
  test('are not found within a longer thing that the text names', () => {
    expect(lookAt('档案馆谁负责').guidance.filter((match) => match.words === '档案')).toEqual([]);
    expect(best('档案谁负责')).toEqual(expect.objectContaining({ rule: 'archive-keepers' }));
  });

  test('that ask weigh more than words that name', () => {
    const [first] = lookAt('公文签发谁来').guidance;
    expect(first?.tells).toBeGreaterThan(0);
  });
});

describe('every rule of the plan', () => {
  test.each(
    plan.rules.flatMap(({ id, aspects }) => aspects.map((_, index) => [id, index] as const)),
  )('%s, part %i, is found by its own words', (id, index) => {
    const aspect = plan.rules.find((rule) => rule.id === id)?.aspects[index];
    const found = aspect?.about.some((about) =>
      aspect.tells.some((tells) =>
        lookAt(about + tells).guidance.some(
          ({ guidance, tells: told }) =>
            told > 0 &&
            guidance.kind === 'rule' &&
            guidance.rule === id &&
            guidance.aspect === index,
        ),
      ),
    );
    expect(found).toBe(true);
  });
});
