import { type Button, type Card, cardThatFits, shortened } from '../domain/card.ts';
import type { Due } from '../domain/dues.ts';
import type { Extension } from '../domain/extension.ts';
import type { Period } from '../domain/period.ts';
import type { Plan } from '../domain/plan.ts';
import type { Owing } from '../domain/roster.ts';
import { accountInWords } from './accounts.ts';
import { type BindingToDecide, warningsOf } from './bindings.ts';
import { momentInWords, periodInWords } from './periods.ts';
import { roleInWords } from './roles.ts';
import { dayInWords, list } from './words.ts';

/** Below a draft: its two answers, which mean this draft and none that takes its place. */
export function draftCard(text: string, draft: number): Card | undefined {
  const [first = ''] = text.split('\n', 1);
  return cardThatFits({
    title: shortened(first, 26),
    desc: '',
    facts: [],
    note: '核对无误请点“确认”，否则请点“取消”。',
    buttons: [
      { label: '确认', says: `确认${draft}` },
      { label: '取消', says: `取消${draft}` },
    ],
    place: 'below',
    isSettledByPress: true,
  });
}

/** Below the question to which tasks of a draft some words belong: each of them, and all. */
export const whichTaskCard = (words: string, tasks: readonly number[]): Card | undefined =>
  cardThatFits({
    title: '记到哪一项',
    desc: shortened(words, 30),
    facts: [],
    note: '草稿里的其他内容都还在。',
    buttons: [
      ...tasks.map((task) => ({ label: `任务${task}`, says: `记到任务${task}` })),
      { label: '都是', says: '记到每一项' },
    ],
    place: 'below',
    isSettledByPress: true,
  });

/** To the office: who asks to be what, and under which account. */
export function bindingCard(asked: BindingToDecide, plan: Plan): Card | undefined {
  const { id, name, role, platformName } = asked.binding;
  return cardThatFits({
    title: `登记申请${id}号`,
    desc: '',
    facts: [
      { name: '申请人', value: name },
      { name: '身份', value: roleInWords(role, plan) },
      { name: '账号', value: accountInWords(asked.binding) },
      ...(platformName === undefined ? [] : [{ name: '平台姓名', value: platformName }]),
    ],
    note: ['请核对账号是否本人。', ...warningsOf(asked)].join(''),
    buttons: decision(`同意${id}`, `拒绝${id}`),
    place: 'instead',
    isSettledByPress: true,
  });
}

/** To the office: which day somebody asks to have moved, and why. */
export const extensionCard = (extension: Extension): Card | undefined =>
  cardThatFits({
    title: `延期申请${extension.id}号`,
    desc: `${momentInWords(extension.requestedAt)}申请`,
    facts: [
      { name: '申请人', value: `${extension.unit}${extension.byName}` },
      { name: '任务', value: list(extension.tasks.map(String)) },
      { name: '报送期', value: periodInWords(extension.period) },
      { name: '报送日', value: dayInWords(extension.dueOn) },
      { name: '延到', value: dayInWords(extension.until) },
    ],
    note: `理由：${extension.reason}`,
    buttons: decision(`同意延期${extension.id}`, `拒绝延期${extension.id}`),
    place: 'instead',
    isSettledByPress: true,
  });

const decision = (agree: string, refuse: string): Button[] => [
  { label: '同意', says: agree },
  { label: '拒绝', says: refuse },
];

/** To somebody who is urged for one unit: what is missing, and the word that it was read. */
export function urgingCard(
  by: string,
  [owed, ...others]: readonly Owing[],
  period: Period,
  due: Due | null,
  message: number,
  asked: { readonly day: string; readonly until: string } | null,
  besides: string | null,
): Card | undefined {
  if (!owed || others.length > 0) return undefined;
  return cardThatFits({
    title: `催报：${periodInWords(period)}情况`,
    desc: owed.unit,
    facts: [
      { name: '未报', value: `任务${list(owed.tasks.map(String))}` },
      { name: '应报', value: `${owed.of}项，未报${owed.tasks.length}项` },
      { name: '期限', value: due ? dayInWords(due.dueOn) : '报送日未定' },
      { name: '催报人', value: by },
      ...(besides === null ? [] : [{ name: '另外交代', value: besides }]),
    ],
    note: `请${asked ? `于${dayInWords(asked.day)}${asked.until}` : '尽快'}报送，可直接回复进展。收到请点“签收”。`,
    buttons: [signing(message)],
    place: 'instead',
    isSettledByPress: false,
  });
}

export const signing = (message: number): Button => ({ label: '签收', says: `签收${message}` });
