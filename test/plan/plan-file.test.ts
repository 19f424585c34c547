import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/errors.ts';
import { readNoticeFile, readPlanFile } from '../../src/plan/plan-file.ts';

const SMALL = 'test/data/plans/small.yaml';
const folder = mkdtempSync(join(tmpdir(), 'plan-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A plan file in which these words stand for those. */
function fileWith(words: string, others: string): string {
  const file = join(folder, 'plan.yaml');
  writeFileSync(file, readFileSync(SMALL, 'utf8').replace(words, others));
  return file;
}

const problemOf = (file: string): string => {
  try {
    readPlanFile(file);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return '';
};

describe('a plan file', () => {
  test('is read with its lists filled in', () => {
    const plan = readPlanFile(SMALL);
    expect(plan.tasks[4]).toMatchObject({ title: '文明劝导', targets: [], sharedTopics: [] });
  });

  test.each([
    ['deadline: 2026-09-30', 'deadline: 2026-09-31', 'tasks[0].targets[0].deadline'],
    ['  - number: 1\n', '  - number: one\n', 'tasks[0].number'],
    ['    leader: 沈涛\n', '', 'groups[1].leader'],
    ['year: 2026', 'year: 2026\ncolour: red', 'colour'],
    ["value: '09:00'", "value: '9点'", '参数 nudge-at'],
    ['id: urge-again-hours', 'id: urge-again', '参数 urge-again-hours'],
  ])('with “%s” written “%s” is refused, naming %s', (words, others, place) => {
    const file = fileWith(words, others);
    expect(problemOf(file)).toContain(file);
    expect(problemOf(file)).toContain(place);
  });

  test('names all its problems at once', () => {
    const problem = problemOf(
      fileWith('value: 30\n        unit: 条', 'value: many\n        unit: 3'),
    );
    expect(problem).toContain('tasks[0].targets[0].value');
    expect(problem).toContain('tasks[0].targets[0].unit');
  });

  test('that is not there or is no YAML is refused by its name', () => {
    expect(problemOf('plans/none.yaml')).toContain('plans/none.yaml');
    expect(problemOf(fileWith('year: 2026', 'year: [2026'))).toContain('plan.yaml');
  });
});

describe('the notice of a plan', () => {
  test('stands beside the plan file', () => {
    expect(readNoticeFile(SMALL, readPlanFile(SMALL))).toContain('临环指〔2026〕3号');
  });

  test('that is missing is refused by its name', () => {
    const plan = { ...readPlanFile(SMALL), source: 'none.txt' };
    expect(() => readNoticeFile(SMALL, plan)).toThrow(/none\.txt/);
  });
});
