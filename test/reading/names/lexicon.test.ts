import { describe, expect, test } from '@jest/globals';
import { readUnitName } from '../../../src/reading/names/unit-name.ts';
import { plain } from '../../../src/reading/text/plain.ts';
import { plan, reader } from '../../support/readers.ts';

const meaningsOf = (words: string) => reader.lexicon.forms.get(plain(words))?.meanings ?? [];

describe('the lexicon of a plan', () => {
  test.each(plan.tasks.map((task) => [task.number, task.title] as const))(
    'knows task %i by its title %s',
    (number, title) => {
      expect(meaningsOf(title)).toContainEqual({ kind: 'task', task: number, strength: 'title' });
    },
  );

  test.each(plan.units.map(({ name }) => [name]))('knows %s by its name', (name) => {
    expect(readUnitName(name, reader.lexicon)).toBe(name);
  });

  test.each([
    ['住建委', '区住房城乡建设局'],
    ['区发改局', '区发展改革局'],
    ['发改委', '区发展改革局'],
    ['环保局', '区生态环境分局'],
    ['执法局', '区城管局'],
    ['区规协调划服务中心', '区规划协调服务中心'],
    ['water bureau', '区水务局'],
  ])('knows the unit that is called %s', (called, name) => {
    expect(readUnitName(called, reader.lexicon)).toBe(name);
  });

  test('gives no unit for a name that fits several, and for one that fits none', () => {
    expect(readUnitName('大队', reader.lexicon)).toBeNull();
    expect(readUnitName('区税务局', reader.lexicon)).toBeNull();
  });

  test.each(plan.groups.map(({ ordinal, short }) => [ordinal, short] as const))(
    'knows group %i by %s组, %s专班 and %s工作组',
    (ordinal, short) => {
      for (const ending of ['组', '专班', '工作组'])
        expect(meaningsOf(short + ending)).toContainEqual({ kind: 'group', group: ordinal });
    },
  );

  test('knows leaders and holders of posts as persons', () => {
    for (const name of ['王波', '张希夏', '韩利师', '许平'])
      expect(meaningsOf(name)).toContainEqual({ kind: 'person', name });
  });

  test('knows a post after any name of its body', () => {
    for (const words of ['区城管局局长', '城管局局长', '执法局局长'])
      expect(meaningsOf(words)).toEqual([{ kind: 'post', post: 'urban-management-director' }]);
  });

  test('keeps both meanings of one form', () => {
    expect(meaningsOf('办公室主任')).toHaveLength(2);
  });
});
