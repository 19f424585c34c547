import type { Binding } from '../domain/binding.ts';
import type { Person, Role } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { namedUnits } from '../domain/plan-lookups.ts';
import { accountInWords } from './accounts.ts';
import { roleInWords } from './roles.ts';
import { list } from './words.ts';

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

/** A request as the office sees it, beside what is known of the account, the post and the name already. */
export interface BindingToDecide {
  readonly binding: Binding;
  /** Who holds the same role. */
  readonly holders: readonly Person[];
  /** Who goes by the same name under another account. */
  readonly namesakes: readonly Person[];
}

export const bindingToDecide = (asked: BindingToDecide, plan: Plan): string =>
  [
    `登记申请${asked.binding.id}号：${asked.binding.name}申请登记为${roleInWords(asked.binding.role, plan)}。`,
    `账号：${accountAsked(asked.binding)}`,
    ...warningsOf(asked),
    `请核对账号是否本人。同意请回“同意${asked.binding.id}”，不同意请回“拒绝${asked.binding.id}”。`,
  ].join('\n');

/** 钉钉 devil2，平台姓名X. */
export const accountAsked = (binding: Binding): string =>
  `${accountInWords(binding)}${
    binding.platformName === undefined ? '' : `，平台姓名${binding.platformName}`
  }`;

export const warningsOf = ({ binding, holders, namesakes }: BindingToDecide): readonly string[] => [
  ...(binding.platformName !== undefined && binding.platformName !== binding.name
    ? [`注意：填写的姓名“${binding.name}”与平台姓名“${binding.platformName}”不同。`]
    : []),
  ...(holders.length > 0
    ? [
        `注意：这个身份已有${list(holders.map((one) => `${one.name}（${accountInWords(one)}）`))}。${binding.role.role === 'archivist' ? `专职档案管理人员每组一人，如是接替，同意后请“解除登记 ${holders[0]?.name}”。` : ''}`,
      ]
    : []),
  ...(namesakes.length > 0
    ? [
        `注意：“${binding.name}”已用别的账号登记（${list(namesakes.map(accountInWords))}），请核实是不是同一人。`,
      ]
    : []),
];

/** Of several at once the first, and where the others are. */
export const bindingsToDecide = (asked: readonly BindingToDecide[], plan: Plan): string =>
  [
    `有${asked.length}件新的登记申请：`,
    ...asked.slice(0, SHOWN_AT_ONCE).map((one) => bindingLine(one, plan)),
    ...(asked.length > SHOWN_AT_ONCE ? ['……'] : []),
    '发“待审批”看全部，回复“同意＋序号”或“拒绝＋序号”办理；都不认识就回“全部拒绝”。',
  ].join('\n');

const SHOWN_AT_ONCE = 5;

/** One line of a list: 3号 王工：区水务局联络员（企业微信 wang）. */
export function bindingLine(asked: BindingToDecide, plan: Plan): string {
  const { binding } = asked;
  const doubt = warningsOf(asked).length > 0 ? '〔请核实〕' : '';
  return `${binding.id}号 ${binding.name}：${roleInWords(binding.role, plan)}（${accountAsked(binding)}）${doubt}`;
}

export const bindingApproved = (binding: Binding, plan: Plan): string =>
  `${binding.id}号申请已同意：${binding.name}登记为${roleInWords(binding.role, plan)}，已通知本人。`;

export const bindingRejected = (binding: Binding): string =>
  `${binding.id}号申请已拒绝，已通知${binding.name}。`;

export const youAreBound = (binding: Binding, plan: Plan): string =>
  `您的登记申请已获指挥部办公室同意：${roleInWords(binding.role, plan)}。现在可以直接问“我们有几项任务”。`;

export const youAreNotBound = (binding: Binding, reason = ''): string =>
  `您的${binding.id}号登记申请未获同意${reason === '' ? '' : `：${reason}`}。如有疑问，请联系指挥部办公室。`;

/** 我们组档案员定了，张三: nobody is bound by another's word. */
export const howToBind = ({ of, post, name }: { of: string; post: string; name: string }): string =>
  `好的。登记要由本人办：请${name}给我发“绑定 ${of === '' ? '单位或工作组名称' : of} ${post} ${name}”，指挥部办公室同意后生效；原来有人担任的，请办公室发“换人 原来的姓名 ${name}”。`;

/** Somebody who leaves asks who has what was theirs. */
export const whoTakesOver = (name: string | null): string =>
  `谁接由您单位或工作组定。定了以后：请接手的同志本人发“绑定 单位名称 身份 姓名”，再请指挥部办公室发“换人 ${name ?? '您的姓名'} 接手人姓名”，没报的、没确认的和等您办的一并转给接手人。没换之前照常提醒您。`;

export const draftCancelled = (): string => '好的，已取消，没有提交任何内容。';
