import type { Help } from '../../../src/context.ts';
import type { Role } from '../../../src/domain/person.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { tasksOf } from '../../../src/domain/plan-lookups.ts';

/** A question that this person could well ask: about the first task of their own unit. */
export function exampleFor(roles: readonly Role[], plan: Plan): string {
  const unit = roles.find((role) => role.unit !== null)?.unit;
  const own = unit ? tasksOf(plan, unit)[0] : undefined;
  const task = own ?? plan.tasks.at(-1);
  return `“${task?.number}号任务谁牵头”`;
}

export const greeting = (plan: Plan, name: string | null): string =>
  [
    `${name ?? '您'}好，我是${plan.command.office.short}的值班助手。`,
    `《${plan.document.number}》里的任务、单位、人员和工作制度都可以问我，例如：`,
    ...examples(plan),
    '发“帮助”看全部用法。',
  ].join('\n');

const examples = (plan: Plan): readonly string[] => {
  const last = plan.tasks.at(-1);
  return [
    `· ${last?.number}号任务谁牵头`,
    `· ${last?.units[0]}有哪些任务`,
    `· ${plan.groups[0]?.short}组组长是谁`,
  ];
};

/** What somebody may say, a line for each thing, and how they are known or become so. */
export const help = ({ lines, topics }: Help, isKnown: boolean): string =>
  [
    '您可以这样用：',
    ...lines,
    ...(topics.length > 0 ? [`· 更多：发${topics.map((one) => `“${one}帮助”`).join('')}`] : []),
    isKnown ? '· “我是谁”看登记' : '· 登记身份：“绑定 单位名称 联络员 姓名”，由指挥部办公室确认',
  ].join('\n');

/** 公文帮助. */
export const helpOn = (topic: string, { lines }: Help): string =>
  [`${topic}可以这样办：`, ...lines].join('\n');

export const acknowledged = (): string => '好的，不客气，有事随时找我。';

/** Nobody's promise is kept on record: what counts is the report. */
export const promiseHeard = (mayReport: boolean): string =>
  mayReport
    ? '好的，目前没有等您签收的消息。弄好了直接把情况发来，我整理成草稿请您核对。'
    : '好的，目前没有等您签收的消息。';

/** A yes is not to look as if something had been done by it. */
export const nothingToAgreeTo = (wasLost: boolean): string =>
  wasLost
    ? '上一句我没有读懂，没有办理任何事。请换个说法再发一遍，发“帮助”看全部用法。'
    : '好的。目前没有等您确认的事，有事随时找我。';

export const overheard = (): string => '好的。需要报送或查询时直接告诉我。';

/** Nothing of what was sent is repeated. */
export const secretWithheld = (): string =>
  '您刚才发的内容带有密级标志。即时通信工具不能传递国家秘密，我没有保存，也没有转发。请马上撤回那条消息，改用涉密载体按保密规定报送，并告知本单位保密工作人员。如果是误标，请去掉标志后重新发送。';
