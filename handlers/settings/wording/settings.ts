import { isCalendarDay } from '../../../src/domain/day.ts';
import type { Due } from '../../../src/domain/dues.ts';
import { Duty } from '../../../src/domain/duties.ts';
import { LadderStep, workdaysFromLast } from '../../../src/domain/ladder.ts';
import { noiseRules } from '../../../src/domain/noise.ts';
import { timeParameter } from '../../../src/domain/parameters.ts';
import { Period } from '../../../src/domain/period.ts';
import type { Parameter, Plan } from '../../../src/domain/plan.ts';
import { type Settable, settableOf, settableParameters } from '../../../src/domain/settable.ts';
import type { Setting, SettingValue } from '../../../src/domain/setting.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { roleName } from '../../../src/wording/roles.ts';
import { dayInWords, list } from '../../../src/wording/words.ts';

export const periodLocked = (period: Period, isLocked: boolean): string =>
  isLocked
    ? `${periodInWords(period)}已锁定，此后报送的按补报登记。`
    : `${periodInWords(period)}已解除锁定。`;

export const lockedOrNot = (period: Period, isLocked: boolean): string =>
  isLocked
    ? `${periodInWords(period)}已锁定，再报的按补报登记。`
    : `${periodInWords(period)}没有锁定，可以正常报送和更正。`;

export const monthlyDayPreview = (day: number, from: Period): string =>
  `将把月报日设为每月${day}日，自${periodInWords(from)}起执行，此前的不追溯。${monthMeant(day)}确定请回复“确认”，不设请回“取消”。`;

export const monthlyDayUnsetPreview = (day: number, from: Period): string =>
  `将取消月报日（现为每月${day}日），自${periodInWords(from)}起恢复未定：不催月报，也不亮灯、不计迟报。确定请回复“确认”，不改请回“取消”。`;

export const monthlyDayGone = (from: Period): string =>
  `月报日已取消，自${periodInWords(from)}起未定，不催月报，也不亮灯、不计迟报。要再定请发“设置月报日 25日”。`;

/** By a day in the first half of a month, the month before is reported. */
const monthMeant = (day: number): string => (day > 15 ? '当月报当月。' : '当月报上月。');

export function monthlyDaySet(day: number, from: Period, due: Due | null): string {
  const first = due ? `首次报送${periodInWords(due.period)}情况，${dayInWords(due.dueOn)}前。` : '';
  return `月报日已设为每月${day}日，自${periodInWords(from)}起执行。${monthMeant(day)}${first}`;
}

/** What would be done. */
export function parameterToSet(
  id: string,
  value: SettingValue['value'],
  { parameters }: Plan,
): string {
  const name = parameters.find((one) => one.id === id)?.name ?? id;
  return `把“${bare(name)}”设为${valueInWords(value)}`;
}

export const parameterSet = (
  { name }: Parameter,
  value: SettingValue['value'],
  from: Period,
  isFromNow: boolean,
): string =>
  isFromNow
    ? `“${bare(name)}”已设为${valueInWords(value)}，从现在起执行，已经办的不追溯。`
    : `“${bare(name)}”已设为${valueInWords(value)}，自${periodInWords(from)}起执行，此前仍按原来的。`;

/** Each with its value and reason; what the office set comes with its period, its day and who set it. */
export const parametersListed = (plan: Plan, settings: readonly Setting[]): string =>
  [
    `规则参数${plan.parameters.length}项，没有注明何人设置的，自${dayInWords(plan.document.issuedOn)}文件印发起执行：`,
    ...plan.parameters.map((one) =>
      parameterLine(
        one,
        settings.find(({ id }) => id === one.id),
        plan,
      ),
    ),
    `${settingsSaid(settableParameters(plan))}。其余随任务文件更改。`,
  ].join('\n');

/** How each is said. */
const settingsSaid = (parameters: readonly Parameter[]): string =>
  `办公室可以设置：${['设置月报日 25日', ...parameters.map(example)].map((said) => `“${said}”`).join('')}`;

/** Of what is no setting, or was not said as it is set; those that are called nearly so first. */
export const settingUnknown = (what: string, alike: readonly Parameter[], plan: Plan): string =>
  [
    `没有读懂要把“${what}”设成什么，或者没有这一项设置，没有改动。`,
    alike.length > 0
      ? `相近的是：${alike.map((one) => `“${example(one)}”`).join('')}。发“规则参数”看全部。`
      : `${settingsSaid(settableParameters(plan).slice(0, 3))}等，发“规则参数”看全部；另有“设置放假 2027年10月1日至7日”“设置办公室文号代字 ……”“设置第四组分管领导 某某”。`,
  ].join('\n');

/** When reminders go out is written beside the tasks and is not set in the chat. */
export function hoursFixed(what: string, plan: Plan): string {
  const { quietFrom, quietUntil } = noiseRules(plan);
  return [
    `“${what}”不能在这里设，没有改动：提醒每天${timeParameter(plan, 'nudge-at', '09:00')}发，晚间${quietFrom}到次日${quietUntil}不打扰，要改请随任务文件更改。`,
    '只是自己晚些再收，可发“下午3点再提醒”；出差、休假可发“7月6日至9日暂停提醒，由某某代收”。',
  ].join('\n');
}

function parameterLine(parameter: Parameter, setting: Setting | undefined, plan: Plan): string {
  const { id, name, value, reason } = parameter;
  const set = (setting?.values ?? []).slice(-MOST_VALUES);
  const holdsNow = settableOf(id)?.of === 'now' && set.length > 0;
  const values = holdsNow
    ? set.toReversed().map((one, at) => `${at === 0 ? '现为' : '此前'}${setInWords(one)}`)
    : [
        ...(set.length > 0 && value === null ? [] : [valueInWords(value, plan)]),
        ...set.map((one) => setInWords(one, `自${periodInWords(one.from)}起，`)),
      ];
  return `· ${bare(name)}：${values.join('；')}。${reason}`;
}

const setInWords = ({ value, byName, at }: SettingValue, from = ''): string =>
  `${valueInWords(value)}（${from}${byName}${momentInWords(at)}设）`;

const MOST_VALUES = 3;

function example({ id, name, aliases }: Parameter): string {
  const settable = settableOf(id);
  const value = settable ? EXAMPLES[settable.kind](settable.unit) : '';
  return `设置${aliases[0] ?? bare(name)} ${value}`;
}

const EXAMPLES: Readonly<Record<Settable['kind'], (unit?: string) => string>> = {
  days: (unit) => (unit === undefined ? '5天' : `8${unit}`),
  'yes-or-no': () => '否',
  day: () => '5月20日',
  'file-number': () => '年-组-号',
};

const bare = (name: string): string => name.replace(/（[^（）]*）/gu, '');

/** What stands as a word of the plan file. */
const WORDS: Readonly<Record<string, string>> = {
  unset: '未定',
  stays: '不顺延',
  natural: '自然日',
  workdays: '工作日',
  office: '指挥部办公室',
  'issuing-group': '承办工作组的组长单位主要负责人',
};

function valueInWords(value: Parameter['value'], plan?: Plan): string {
  if (value === null) return '未定';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    if (isCalendarDay(value)) return dayInWords(value);
    return Period.safeParse(value).success ? periodInWords(value) : (WORDS[value] ?? value);
  }
  return list(value.map((one) => entryInWords(one, plan)));
}

/** A step of a ladder (L-2联络员), or a duty of the office. */
function entryInWords(entry: unknown, plan: Plan | undefined): string {
  const step = LadderStep.safeParse(entry);
  if (step.success) return `${dayOfStep(step.data)}${step.data.to.map(roleName).join('和')}`;
  const duty = Duty.safeParse(entry);
  return duty.success && plan ? duty.data.name : String(entry);
}

function dayOfStep(step: LadderStep): string {
  const away = workdaysFromLast(step);
  if (away === null) return '首月第一个工作日';
  if (away === 0) return '报送日';
  return `报送日${away < 0 ? '前' : '后'}${Math.abs(away)}个工作日`;
}
