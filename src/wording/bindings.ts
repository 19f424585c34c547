import type { Binding } from '../domain/binding.ts';
import type { Role } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { namedUnits } from '../domain/plan-lookups.ts';
import { roleInWords } from './roles.ts';

export const bindingGuide = (plan: Plan): string =>
  [
    '您还没有登记。请发一条消息：',
    '绑定 单位名称 身份 姓名',
    `例如：绑定 ${namedUnits(plan)[0]?.name} 联络员 王工`,
    '身份可写：联络员、单位负责人、组长、档案员；工作组的联络员写“绑定 第一组 联络员 姓名”。由指挥部办公室确认后生效。',
  ].join('\n');

export const bindingIncomplete = (plan: Plan): string =>
  `没有读全单位和身份，未提交申请。\n${bindingGuide(plan).split('\n').slice(1).join('\n')}`;

export const selfDescribed = (name: string | null, roles: readonly Role[], plan: Plan): string =>
  `您的登记：${name ?? ''}，${roles.map((role) => roleInWords(role, plan)).join('；')}。`;

export const bindingProposed = (role: Role, name: string | null, plan: Plan): string =>
  `我理解您要登记为：${roleInWords(role, plan)}${name ? `，姓名${name}` : ''}。\n回复“确认”即提交指挥部办公室审批，回复“取消”作罢。`;

export const bindingRequested = (binding: Binding, plan: Plan): string =>
  `已提交${binding.id}号登记申请：${binding.name}，${roleInWords(binding.role, plan)}。指挥部办公室确认后告知您。`;

export const bindingToDecide = (binding: Binding, plan: Plan): string =>
  `登记申请${binding.id}号：${binding.name}申请登记为${roleInWords(binding.role, plan)}。同意请回“同意${binding.id}”，不同意请回“拒绝${binding.id}”。`;

export const bindingsWaiting = (bindings: readonly Binding[], plan: Plan): string =>
  bindings.length === 0
    ? '目前没有待办理的登记申请。'
    : [
        `待办理的登记申请${bindings.length}件：`,
        ...bindings.map((one) => `${one.id}号 ${one.name}：${roleInWords(one.role, plan)}`),
        '回复“同意＋序号”或“拒绝＋序号”办理。',
      ].join('\n');

export const bindingApproved = (binding: Binding, plan: Plan): string =>
  `${binding.id}号申请已同意：${binding.name}登记为${roleInWords(binding.role, plan)}，已通知本人。`;

export const bindingRejected = (binding: Binding): string =>
  `${binding.id}号申请已拒绝，已通知${binding.name}。`;

export const youAreBound = (binding: Binding, plan: Plan): string =>
  `您的登记申请已获指挥部办公室同意：${roleInWords(binding.role, plan)}。现在可以直接问“我们有几项任务”。`;

export const youAreNotBound = (binding: Binding): string =>
  `您的${binding.id}号登记申请未获同意。如有疑问，请联系指挥部办公室。`;

export const draftCancelled = (): string => '好的，已取消，没有提交任何内容。';
