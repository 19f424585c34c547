import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Period } from '../src/domain/period.ts';
import { type Entry, type Submission, submissionId, submit } from '../src/domain/submission.ts';
import { readPlanFile } from '../src/plan/plan-file.ts';
import type { Saying } from './callbacks.ts';

/** What a unit answers for: reports are spread over all of it. */
interface Duty {
  readonly task: number;
  readonly unit: string;
}

const plan = readPlanFile(join(import.meta.dirname, '../plans/tianqiao-2020.yaml'));
const units = plan.units.filter((unit) => !unit.collective).map((unit) => unit.name);
const DUTIES: readonly Duty[] = plan.tasks.flatMap(({ number, units: responsible }) =>
  responsible.filter((unit) => units.includes(unit)).map((unit) => ({ task: number, unit })),
);

/** The first month that is reported; what is on record before lies earlier. */
const FIRST_YEAR = 2000;

/** A members file with one liaison for each unit. */
export function writeLiaisons(folder: string): string {
  const file = join(folder, 'liaisons.yaml');
  const liaisons = units.map((unit) => ({
    channel: 'wecom',
    userid: userOf(unit),
    name: `${unit}联络员`,
    unit,
    role: 'liaison',
  }));
  writeFileSync(file, stringify(liaisons));
  return file;
}

/** The `n`th report of its kind, in a chat of its own; no two are of the same task, unit and month. */
export function report(n: number): Saying {
  const [year, month] = monthOf(n).split('-');
  const text = `任务${dutyOf(n).task}，${year}年${Number(month)}月：${said(n)}`;
  return { id: `report-${n}`, text, ...whereOf(n) };
}

const DONE = [
  '开展现场检查',
  '召开推进会',
  '走访沿街商户',
  '组织专题培训',
  '听取情况汇报',
  '约谈相关企业',
];
const HELD_UP = ['个别点位协调慢', '管线图纸不全', '部分商户不配合', '雨天无法作业', '人手不足'];
const AHEAD = ['下月完成整改复查', '联合街道逐户走访', '报区政府专题研究', '加派两个班组'];

/** Two months in a row never read alike, and each has a figure in it. */
function said(n: number): string {
  const month = Math.floor(n / DUTIES.length);
  const pick = (words: readonly string[]) => words[month % words.length] ?? '';
  return `${pick(DONE)}${(n % 90) + 10}次。存在问题：${pick(HELD_UP)}。下一步：${pick(AHEAD)}。`;
}

/** The word that puts the `n`th report on record. */
export const confirmation = (n: number): Saying => ({
  id: `confirm-${n}`,
  text: '确认',
  ...whereOf(n),
});

/** Under which the `n`th report is on record. */
export const submissionOf = (n: number): string =>
  submissionId({ ...dutyOf(n), period: monthOf(n) });

const monthOf = (n: number): Period => monthAt(FIRST_YEAR * 12 + Math.floor(n / DUTIES.length));

/** The `n`th submission of those on record before, the newest first. */
export function earlierSubmission(n: number): Submission {
  const { task, unit } = dutyOf(n);
  const period = monthAt(FIRST_YEAR * 12 - 1 - Math.floor(n / DUTIES.length));
  const entry: Entry = {
    task,
    unit,
    period,
    progress: '开展现场检查12次，召开推进会3次',
    problems: '个别点位协调慢',
    next: '继续推进整改',
    experience: '',
    metrics: [],
    isNil: false,
  };
  const author = { id: `wecom:${userOf(unit)}`, name: `${unit}联络员` };
  const act = { cause: `earlier-${n}`, by: author.id, at: '2000-01-01T00:00:00.000Z' };
  return submit(null, entry, author, act, false);
}

const dutyOf = (n: number): Duty => DUTIES[n % DUTIES.length] ?? { task: 0, unit: '' };

const userOf = (unit: string): string => `liaison-${units.indexOf(unit)}`;

const whereOf = (n: number) => ({ userid: userOf(dutyOf(n).unit), chatid: `wrBENCH${n}` });

/** Months counted from the year 0. */
const monthAt = (count: number): Period =>
  `${Math.floor(count / 12)}-${`${(count % 12) + 1}`.padStart(2, '0')}`.padStart(7, '0');
