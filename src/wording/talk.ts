import type { IntentKind } from '../domain/intent.ts';
import type { Role } from '../domain/person.ts';
import type { Plan } from '../domain/plan.ts';
import { tasksOf } from '../domain/plan-lookups.ts';

/** A question that this person could well ask: about the first task of their own unit. */
export function exampleFor(roles: readonly Role[], plan: Plan): string {
  const unit = roles.find((role) => role.unit !== null)?.unit;
  const own = unit ? tasksOf(plan, unit)[0] : undefined;
  const task = own ?? plan.tasks.at(-1);
  return `“${task?.number}号任务谁牵头”`;
}

export const greeting = (plan: Plan, name: string | null): string =>
  [
    `${name ?? '您'}好，我是${plan.command.short}办公室的值班助手。`,
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

/** Each line of the help, with the intent that one must be permitted to see it. */
const HELP: readonly (readonly [IntentKind, (plan: Plan) => string])[] = [
  [
    'ask-task-lead',
    (plan) =>
      `· 问任务：“${plan.tasks.at(-1)?.number}号任务谁牵头”“责任单位有哪些”“什么时候完成”，也可直接说任务名或关键词`,
  ],
  [
    'ask-unit-tasks',
    (plan) => `· 问单位：“${plan.tasks.at(-1)?.units[0]}有哪些任务”“我们局牵头几项”`,
  ],
  ['ask-group', (plan) => `· 问工作组：“${plan.groups[0]?.short}组组长是谁”“第一组有哪些任务”`],
  ['ask-post', () => '· 问人员：“总指挥是谁”'],
  ['ask-rule', () => '· 问制度：“批示件几天办结”“重要公文谁签发”'],
  ['ask-document', () => '· 问文件：“文号是多少”“什么时候印发的”'],
  [
    'report-progress',
    () =>
      '· 报进展：“任务编号＋完成情况；问题：……；下一步：……”，核对后回“确认”；“更正：……”“撤回任务编号”',
  ],
  ['ask-own-reports', () => '· “我的待办”看已报未报；“季报预填”'],
  ['ask-task-progress', () => '· “任务编号＋进度”“任务编号＋历史版本”“总体进展”'],
  ['ask-missing', () => '· “谁没报”“催一下没报的”'],
  ['submit-group-report', () => '· 工作组：“提交本月月报”“第一组月报”'],
  ['sign-for', () => '· 收到提醒：“签收”“下午3点再提醒”“暂停提醒到某月某日，由某人代收”'],
  ['ask-extension', () => '· 到期前：“任务编号，二季度，申请延期到7月20日，因……”'],
  [
    'set-monthly-day',
    () => '· 办公室：“设置月报日 25日”“锁定6月”“设置放假 2027年10月1日至7日”“规则参数”“待核实”',
  ],
  ['approve-extension', () => '· 办公室：“延期申请”，“同意延期3”“拒绝延期3”'],
  ['approve-binding', () => '· 办公室：“待审批”看登记申请，“同意3”“拒绝3”'],
];

export function help(plan: Plan, permitted: ReadonlySet<IntentKind>, isKnown: boolean): string {
  return [
    '您可以这样用：',
    ...HELP.filter(([kind]) => permitted.has(kind)).map(([, line]) => line(plan)),
    isKnown
      ? '· “我是谁”看自己的登记'
      : '· 登记身份：“绑定 单位名称 联络员 姓名”，由指挥部办公室确认',
  ].join('\n');
}

export const acknowledged = (): string => '不客气，有事随时找我。';

export const overheard = (): string => '好的。需要报送或查询时直接告诉我。';
