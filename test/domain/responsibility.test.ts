import { describe, expect, test } from '@jest/globals';
import type { Role, RoleName } from '../../src/domain/person.ts';
import {
  actsForUnit,
  groupsActedFor,
  isResponsible,
  reportingUnit,
} from '../../src/domain/responsibility.ts';
import { smallPlan } from '../support/small-plan.ts';

const plan = smallPlan();
const role = (name: RoleName, of: string | number | null = null): Role => ({
  role: name,
  unit: typeof of === 'string' ? of : null,
  group: typeof of === 'number' ? of : null,
});

describe('the unit for which somebody reports on a task', () => {
  test.each<[string, number, Role, string | null]>([
    ['a liaison of a responsible unit', 1, role('liaison', '区城管局'), '区城管局'],
    ['a liaison of another unit', 2, role('liaison', '区城管局'), null],
    ['the lead unit of the group', 3, role('liaison', '区水务局'), '区水务局'],
    [
      'a street, where the streets are named together',
      1,
      role('liaison', '药山街道办事处'),
      '药山街道办事处',
    ],
    ['a street, where they are not', 2, role('liaison', '药山街道办事处'), null],
    ['the group’s liaison', 2, role('group-liaison', 1), '区水务局'],
    ['another group’s liaison', 4, role('group-liaison', 1), null],
    ['the office', 4, role('office'), '区商务局'],
    ['a commander', 4, role('commander'), null],
    ['nobody known', 4, role('none'), null],
  ])('%s, task %i', (_, task, held, unit) => {
    expect(reportingUnit(plan, task, [held])).toBe(unit);
  });
});

describe('responsibility', () => {
  test('comes from the task’s own list', () => {
    const [first] = plan.tasks;
    if (!first) throw new Error('The plan has tasks');
    expect(isResponsible(plan, first, '区城管局')).toBe(true);
    expect(isResponsible(plan, first, '区商务局')).toBe(false);
  });

  test('lets the unit’s people and the office act on what is not confirmed, and nobody else', () => {
    const may = (held: Role) => actsForUnit([held], '区水务局');
    expect(may(role('liaison', '区水务局'))).toBe(true);
    expect(may(role('unit-leader', '区水务局'))).toBe(true);
    expect(may(role('office'))).toBe(true);
    expect(may(role('liaison', '区城管局'))).toBe(false);
    expect(may(role('commander'))).toBe(false);
    expect(may(role('group-liaison', 1))).toBe(false);
  });

  test('gives a group to its leader and liaison, by number or by the unit that leads it', () => {
    expect(groupsActedFor([role('group-liaison', 1)], plan)).toEqual([1]);
    expect(groupsActedFor([role('group-leader', '区商务局')], plan)).toEqual([2]);
    expect(groupsActedFor([role('liaison', '区商务局')], plan)).toEqual([]);
  });
});
