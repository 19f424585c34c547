import type { Role, RoleName } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { groupOf } from '../domain/plan-lookups.ts';

const NAMES: Readonly<Record<RoleName, string>> = {
  commander: '总指挥',
  'deputy-commander': '副总指挥',
  'office-director': '指挥部办公室主任',
  'office-deputy': '指挥部办公室副主任',
  office: '指挥部办公室工作人员',
  'group-leader': '组长',
  'group-liaison': '工作组联络员',
  liaison: '联络员',
  'unit-leader': '单位负责人',
  archivist: '档案管理人员',
  none: '未登记',
};

export const roleName = (role: RoleName): string => NAMES[role];

/** 区水务局联络员, 生活服务提升行动工作组组长. */
export function roleInWords(role: Role, plan: Plan): string {
  const group = role.group === null ? '' : groupOf(plan, role.group).name;
  const name = role.role === 'group-liaison' ? '联络员' : roleName(role.role);
  return `${group}${group ? '' : (role.unit ?? '')}${name}`;
}
