import { describe, expect, test } from '@jest/globals';
import { compose, GroupReport, handIn, isOutdated } from '../../src/domain/group-report.ts';
import { submit, withdraw } from '../../src/domain/submission.ts';
import { AUTHOR, actOf, entryOf, reported } from '../support/reports.ts';
import { smallPlan } from '../support/small-plan.ts';

const plan = smallPlan();
const water = reported({ progress: '绿道建成5公里。完成招标', problems: '资金未到位' });
const city = reported({ unit: '区城管局', progress: '绿道保洁到位', next: '加强巡查' });
const trade = reported({ task: 4, unit: '区商务局', progress: '商圈建成2个' });
const gone = withdraw(reported({ task: 2, progress: '水体整治完工' }), '', AUTHOR, actOf('w'));
const sentences = compose(plan, 1, [city, trade, gone, water]);

describe('a group’s monthly report', () => {
  test('is what its tasks’ reports in force say, by section, task and unit', () => {
    expect(sentences.map(({ section, text, unit }) => [section, text, unit])).toEqual([
      ['progress', '绿道建成5公里', '区水务局'],
      ['progress', '完成招标', '区水务局'],
      ['progress', '绿道保洁到位', '区城管局'],
      ['problems', '资金未到位', '区水务局'],
      ['next', '加强巡查', '区城管局'],
    ]);
  });

  test('names the source of every sentence, in which the sentence stands', () => {
    const all = [water, city];
    for (const { source, section, text } of sentences) {
      const submission = all.find((one) => one.id === source?.submission);
      expect(submission?.versions[(source?.version ?? 0) - 1]?.[section]).toContain(text);
    }
  });

  const report = handIn(null, 1, '2020-06', sentences, AUTHOR, actOf('h1'));

  test('is handed in once by one act, and replaced by the next', () => {
    expect(GroupReport.parse(report)).toEqual(report);
    expect(handIn(report, 1, '2020-06', [], AUTHOR, actOf('h1'))).toBe(report);
    const next = handIn(report, 1, '2020-06', [], AUTHOR, actOf('h2'));
    expect([next.id, next.sentences]).toEqual([report.id, []]);
  });

  test('is outdated by a correction, a withdrawal and a report that came later', () => {
    const corrected = submit(water, entryOf({ progress: '别的' }), AUTHOR, actOf('c'), false);
    const taken = withdraw(water, '', AUTHOR, actOf('x'));
    const later = reported({ task: 3, unit: '区城管局', progress: '公厕开工' });
    const states = [water, city, corrected, taken, later, gone].map((one) =>
      isOutdated(report, one),
    );
    expect(states).toEqual([false, false, true, true, true, false]);
  });
});
