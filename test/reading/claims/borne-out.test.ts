import { describe, expect, test } from '@jest/globals';
import { offeredBy } from '../../../src/desk/offered.ts';
import type { Intent } from '../../../src/domain/intent.ts';
import { house } from '../../../src/office.ts';
import { borneOut } from '../../../src/reading/claims/borne-out.ts';
import { CHECKS } from '../../../src/reading/claims/checks.ts';
import { leavesOut, passesOver } from '../../../src/reading/claims/leaves-out.ts';
import { masked } from '../../../src/reading/claims/masked.ts';
import { hear } from '../../../src/reading/heard.ts';
import { plain } from '../../../src/reading/text/plain.ts';
import { reader } from '../../support/readers.ts';

const ASKER = { units: ['区环卫管护中心'], groups: [6], today: '2020-07-10' };
const CHOICES = new Set(['responsible', 'lead', 'all', 'number', 'x']);

const heardIn = (text: string) => hear(plain(masked(text)), ASKER, reader);
const groundsOf = (text: string, inFocus: readonly number[] = []) => ({
  text,
  sent: masked(text),
  heard: heardIn(text),
  inFocus,
});
const held = (text: string, fields: object, quotes = [text], inFocus: readonly number[] = []) =>
  borneOut({ intent: { kind: 'x', ...fields }, quotes }, CHOICES, groundsOf(text, inFocus));

describe('a claimed intent', () => {
  test.each<[string, object]>([
    ['任务28和31谁牵头', { tasks: [28, 31] }],
    ['公厕那摊事归谁', { task: 28 }],
    ['住建局都管啥', { unit: '区住房城乡建设局', as: 'lead' }],
    ['我们单位都管啥', { unit: '区环卫管护中心' }],
    ['第三组都有谁', { group: 3 }],
    ['总指挥哪位', { post: 'commander' }],
    ['二季度的呢', { period: '2020-Q2', quarter: 2 }],
    ['等到7月20日再说', { until: '2020-07-20', from: '2020-07-10' }],
    ['下午三点再喊我', { time: '15:00', day: '2020-07-10' }],
    ['再宽限五天，材料在会签', { days: 5, reason: '材料在会签', period: null }],
    ['绿道几公里', { task: 9, part: '绿道', fact: 'number' }],
    ['先汇总一版', { additions: { progress: '', problems: '' }, group: null }],
    ['批示件几天', { aspects: [{ rule: 'instruction', aspect: null }] }],
  ])('is borne out by %s', (text, fields) => {
    const known = JSON.stringify(fields).includes('"instruction"')
      ? { aspects: [{ rule: ruleAbout('批示件'), aspect: null }] }
      : fields;
    expect(held(text, known)).toEqual({ kind: 'x', ...known });
  });

  test.each<[string, string, object]>([
    ['a task that is not named', '任务28谁牵头', { task: 31 }],
    ['a unit that is not named', '住建局都管啥', { unit: '区财政局' }],
    ['somebody else’s unit for one’s own', '我们单位都管啥', { unit: '区财政局' }],
    ['a group that is not named', '第三组都有谁', { group: 4 }],
    ['a post that is not named', '总指挥哪位', { post: 'deputy-commander' }],
    ['a day that is not named', '等到7月20日再说', { until: '2020-07-21' }],
    ['a period that is not named', '二季度的呢', { period: '2020-Q3' }],
    ['a time that is not named', '下午三点再喊我', { time: '16:00' }],
    ['a number that is not said', '再宽限五天', { days: 6 }],
    ['words that are not said', '再宽限五天', { reason: '下雨' }],
    ['a rule that does not exist', '批示件几天', { aspects: [{ rule: 'none', aspect: null }] }],
    ['a rule about something else', '公厕几座', { open: 'monthly-report-day' }],
    ['a target that the task does not have', '绿道几公里', { task: 9, targets: [99] }],
    ['a field that no check knows', '任务28谁牵头', { task: 28, shown: '任务28谁牵头' }],
    ['a section that would be emptied', '问题那条拿掉', { sections: { problems: '' } }],
    ['words in a field for a choice', '任务28谁牵头', { task: 28, as: 'nobody' }],
  ])('is not borne out with %s', (_, text, fields) => {
    expect(held(text, fields)).toBeNull();
  });

  test('needs words of the message that speak for it', () => {
    expect(held('公厕那摊事归谁', { task: 28 }, [])).toBeNull();
    expect(held('公厕那摊事归谁', { task: 28 }, ['公厕那摊事归谁', '归环卫'])).toBeNull();
  });

  test('may speak of the task in focus where it names none', () => {
    expect(held('那几时收口', { task: 28 }, ['那'], [28])).not.toBeNull();
    expect(held('那几时收口', { task: 31 }, ['那'], [28])).toBeNull();
    expect(held('任务31几时收口', { task: 28 }, ['几时收口'], [28])).toBeNull();
  });

  test('has its words as they were written, what was hidden included', () => {
    const text = '再宽限五天，王工13800138000在会签';
    expect(held(text, { reason: '王工***********在会签' }, ['在会签'])).toEqual({
      kind: 'x',
      reason: '王工13800138000在会签',
    });
  });
});

describe('an intent', () => {
  const leaves = (text: string, ...intents: readonly object[]) =>
    leavesOut(
      intents.map((one): Intent => ({ kind: 'x', ...one })),
      heardIn(text),
    );

  test.each<[string, object]>([
    ['任务28和任务31谁牵头', { task: 28 }],
    ['住建局和财政局都管啥', { units: ['区住房城乡建设局'] }],
    ['第三组二季度怎么样', { group: 3 }],
    ['公厕报8座还是6座', { task: 28, value: 8 }],
  ])('that leaves something of %s out is seen', (text, fields) => {
    expect(leaves(text, fields)).toBe(true);
  });

  test.each<[string, object]>([
    ['任务28和任务31谁牵头', { tasks: [28, 31] }],
    ['第三组二季度怎么样', { group: 3, period: '2020-Q2' }],
    ['7月20日下午3点再喊我', { day: '2020-07-20', time: '15:00' }],
  ])('that takes up all of %s is seen too', (text, fields) => {
    expect(leaves(text, fields)).toBe(false);
  });

  test('passes over a word that turns the question unless it has a place for it', () => {
    const heard = heardIn('财政局不牵头的有哪些');
    expect(passesOver([{ kind: 'x', as: 'lead' }], heard)).toBe(true);
    expect(passesOver([{ kind: 'x', as: 'not-lead' }], heard)).toBe(false);
  });
});

describe('the sayings that may be read from free text', () => {
  /** Filled in by code alone: a claim that has them is not believed. */
  const BY_CODE = [
    'calledAlike',
    'reportedBy',
    'shown',
    'progress',
    'quote',
    'target',
    'unplaced',
    'exception',
    'deed',
    'places',
  ];

  test('have no field that no check knows but what code alone fills in', () => {
    const unknown = offeredBy(house).flatMap(({ saying, form }) =>
      fieldsIn(form)
        .filter((name) => !CHECKS.has(name) && !BY_CODE.includes(name))
        .map((name) => `${saying.kind}: ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  test('are only answered, or shown before they are done', () => {
    const offered = offeredBy(house);
    expect(offered.length).toBeGreaterThan(50);
    for (const { saying } of offered)
      expect(saying.effect === 'answers' || saying.preview !== null || saying.showsItself).toBe(
        true,
      );
    const kinds = offered.map(({ saying }) => saying.kind);
    expect(kinds).not.toContain('confirm-draft');
    expect(kinds).not.toContain('keep-draft');
    expect(kinds).not.toContain('set-parameter');
  });
});

function ruleAbout(words: string): string {
  const rule = reader.plan.rules.find(({ aspects }) =>
    aspects.some(({ about }) => about.includes(words)),
  );
  return rule?.id ?? '';
}

/** The names of the fields that hold a word, a number or a day of which nothing but the message tells. */
function fieldsIn(form: object, name = ''): readonly string[] {
  if ('const' in form || 'enum' in form) return [];
  const { type, properties = {}, items, anyOf = [] } = form as Form;
  const isValue = ['string', 'integer', 'number'].some((one) => type?.includes(one));
  return [
    ...(isValue ? [name] : []),
    ...Object.entries(properties).flatMap(([own, field]) => fieldsIn(field, own)),
    ...[...(items ? [items] : []), ...anyOf].flatMap((one) => fieldsIn(one, name)),
  ];
}

interface Form {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, object>>;
  readonly items?: object;
  readonly anyOf?: readonly object[];
}
