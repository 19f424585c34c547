import { describe, expect, test } from '@jest/globals';
import { unitGroups } from '../../../../handlers/plan/wording/units.ts';
import { groupsHeadedBy, groupsOfUnit } from '../../../../src/domain/plan-lookups.ts';
import { plan } from '../../../support/readers.ts';

const told = (unit: string) =>
  unitGroups(unit, groupsOfUnit(plan, unit), groupsHeadedBy(plan, unit), new Map());

describe('the working groups of a unit', () => {
  test('are told each with who leads it', () => {
    expect(told('区交警大队')).toContain('· 城市规划建设提升行动工作组（组长黄光秀）');
  });

  test('say which of them the unit leads', () => {
    expect(told('区城管局')).toContain('· 治理能力提升行动工作组（组长单位，组长隋法山）');
  });
});
