import { shareOfYear } from '../domain/day.ts';
import { type Evidence, evidencesOnTask } from '../domain/evidence.ts';
import { lightsOf } from '../domain/ledger-state.ts';
import type { Light } from '../domain/light.ts';
import type { Moment } from '../domain/message.ts';
import type { Person } from '../domain/person.ts';
import type { Task, WorkingGroup } from '../domain/plan.ts';
import { groupOf } from '../domain/plan-lookups.ts';
import { current, type Submission } from '../domain/submission.ts';
import { type Reached, reachedOf } from '../ledger/figures.ts';
import { ledgerAt } from '../ledger/ledger-at.ts';
import { reportsShownHere } from '../ledger/shown-here.ts';
import { lightInWords } from '../wording/lights.ts';
import { asOf } from '../wording/papers.ts';
import { periodInWords } from '../wording/periods.ts';
import { receiptNumber } from '../wording/receipts.ts';
import { evidenceLine, versionLines } from '../wording/versions.ts';
import { list } from '../wording/words.ts';
import { type BoardParts, listenerOf } from './board-view.ts';
import { type Html, html } from './html.ts';
import { page } from './page.ts';
import { lamp, reachedRow } from './parts.ts';

interface TaskView {
  readonly task: Task;
  readonly group: WorkingGroup;
  readonly at: Moment;
  readonly light: Light | null;
  readonly reached: readonly Reached[];
  readonly timeGone: number;
  /** Newest first, what was withdrawn included. */
  readonly reports: readonly Submission[];
  readonly evidences: readonly Evidence[];
}

/** A task with its light, its numbers, and everything that was ever reported on it, as this person may read it; null where there is no such task. */
export async function taskPage(
  number: number,
  at: Moment,
  { secret, person }: { readonly secret: string; readonly person: Person },
  parts: BoardParts,
): Promise<string | null> {
  const task = parts.plan.tasks.find((one) => one.number === number);
  if (!task) return null;
  const state = await ledgerAt(at, parts);
  return shown(
    {
      task,
      group: groupOf(parts.plan, task.group),
      at,
      light: lightsOf(state).find((one) => one.task === task)?.light ?? null,
      reached: reachedOf([task], state),
      timeGone: shareOfYear(state.today, parts.plan.year),
      reports: reportsShownHere(
        state.submissions.filter((one) => one.task === number),
        listenerOf(person, parts.plan),
      ).toSorted((one, other) => current(other).at.localeCompare(current(one).at)),
      evidences: await evidencesOnTask(parts.kept, number),
    },
    secret,
  );
}

function shown({ task, group, at, light, ...view }: TaskView, base: string): string {
  return page(
    `任务${task.number} ${task.title}`,
    '../../',
    html`<header><p><a href="../../${base}">← 回看板</a></p><h1>任务${task.number} ${task.title}</h1>
<p>${asOf(at)} · ${group.name}</p></header>
<main class="task"><section><h2>亮灯</h2><p>${lamp(light?.colour ?? 'none')} ${light ? lightInWords(light) : ''}</p></section>
<section><h2>任务内容及目标<small>附件3</small></h2><p>${task.content}</p><p><b>责任分工</b> ${list(task.units)}</p></section>
${numbers(view)}${timeline(view)}${evidence(view)}</main>`,
  );
}

function numbers({ reached, timeGone }: Pick<TaskView, 'reached' | 'timeGone'>): Html | null {
  if (reached.length === 0) return null;
  return html`<section><h2>数字目标</h2><ul class="bars">${reached.map((one) =>
    reachedRow(one, timeGone, html`${one.target.metric}`),
  )}</ul></section>`;
}

function timeline({ reports }: Pick<TaskView, 'reports'>): Html {
  if (reports.length === 0)
    return html`<section><h2>报送经过</h2><p>还没有单位报送。</p></section>`;
  return html`<section><h2>报送经过</h2>${reports.map(
    (report) =>
      html`<article><h3>${report.unit} ${periodInWords(report.period)}<small>${receiptNumber(report)}</small></h3><ol>${report.versions
        .map((version, place) => {
          const [head = '', ...said] = versionLines(version, place, report.versions);
          return html`<li><b>${head}</b>${said.map((line) => html`<p>${line}</p>`)}</li>`;
        })
        .toReversed()}</ol></article>`,
  )}</section>`;
}

const evidence = ({ evidences }: Pick<TaskView, 'evidences'>): Html | null =>
  evidences.length === 0
    ? null
    : html`<section><h2>佐证材料</h2><ul>${evidences.map(
        (one) =>
          html`<li>${one.period === null ? '' : periodInWords(one.period)} ${evidenceLine(one)}</li>`,
      )}</ul></section>`;
