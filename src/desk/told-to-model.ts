import type { Draft } from '../domain/draft.ts';
import type { Plan } from '../domain/plan.ts';
import { taskOf } from '../domain/plan-lookups.ts';
import { asReport } from '../domain/report-intent.ts';
import { masked } from '../reading/claims/masked.ts';
import { isSecret } from '../reading/claims/secret.ts';
import { normalise } from '../reading/text/text.ts';
import type { Offered } from './offered.ts';
import type { Situation } from './recognize.ts';
import type { Unsure } from './unsure.ts';

/** The data of one question, under the names that the prompt explains, with nothing in it that the reading does not need. */
export function toldToModel(
  { text, quote, mayWish }: Unsure,
  offered: readonly Offered[],
  tasks: readonly number[],
  { roles, today, draft, asked }: Situation,
  plan: Plan,
): object {
  return {
    ...(mayWish ? { 说法: offered.map(formOf), ...namesOf(plan, normalise(text).normal) } : {}),
    可报任务: tasks.map((number) => {
      const { title, content } = taskOf(plan, number);
      return { 编号: number, 名称: title, 内容: content };
    }),
    身份: roles.map(({ role, unit, group }) => ({ 角色: role, 单位: unit, 工作组: group })),
    今天: today,
    草稿: draft && inShort(draft),
    此前: asked && unlessSecret(JSON.stringify(asked)),
    引用: quote && masked(quote),
    消息: masked(text),
  };
}

const formOf = ({ means, form }: Offered) => ({ 意思: means, 格式: form });

/** The plan's names; of its rules and open questions those that the message speaks of, for no other can be meant. */
const namesOf = ({ tasks, units, groups, posts, rules, open }: Plan, text: string) => ({
  任务: tasks.map(({ number, title, topics, targets }) => ({
    编号: number,
    名称: title,
    关键词: topics,
    目标: targets.map(({ metric }) => metric),
  })),
  单位: units.map(({ name }) => name),
  工作组: groups.map(({ ordinal, name }) => ({ 序号: ordinal, 名称: name })),
  职务: posts.map(({ id, body, title }) => ({ 编号: id, 名称: body + title })),
  制度: rules
    .filter(({ aspects }) => aspects.some((aspect) => isSpokenOf(aspect, text)))
    .map(({ id, aspects }) => ({ 编号: id, 要点: aspects.map(pointOf) })),
  未定: open
    .filter((question) => isSpokenOf(question, text))
    .map(({ id, ...point }) => ({ 编号: id, 要点: pointOf(point) })),
});

const isSpokenOf = ({ about }: { readonly about: readonly string[] }, text: string): boolean =>
  about.some((words) => text.includes(normalise(words).normal));

const pointOf = ({
  about,
  tells,
}: {
  readonly about: readonly string[];
  readonly tells: readonly string[];
}) => `${about[0] ?? ''} ${tells[0] ?? ''}`;

/** What waits, without its whole text. */
function inShort({ proposal }: Draft): unknown {
  const report = asReport(proposal);
  if (!report) return { 是: proposal.kind };
  return report.reading.items.map(({ task, period, ...item }) => ({
    任务: task,
    期间: period,
    进展: beginningOf(item.progress),
    问题: beginningOf(item.problems),
    下一步: beginningOf(item.next),
  }));
}

const BEGINNING = 60;
const beginningOf = (text: string): string | null =>
  unlessSecret(text)?.slice(0, BEGINNING) ?? null;

const unlessSecret = (text: string): string | null => (isSecret(text) ? null : masked(text));
