import { MATTER_NAMES, type MatterKind } from '../domain/matter.ts';
import type { TaskLight } from '../domain/overview.ts';
import type { Plan } from '../domain/plan.ts';
import { shareInWords } from '../wording/figures.ts';
import { foreseenLines } from '../wording/foreseen.ts';
import { lightInWords } from '../wording/lights.ts';
import { type MatterLine, matterLine } from '../wording/matter-line.ts';
import { asOf } from '../wording/papers.ts';
import { momentInWords, periodInWords } from '../wording/periods.ts';
import { nextDay } from '../wording/progress.ts';
import { list } from '../wording/words.ts';
import type { BoardView } from './board-view.ts';
import { type Html, html } from './html.ts';
import { page } from './page.ts';
import { lamp, reachedRow } from './parts.ts';

/** 看板: the whole command at a glance. `base`: the address of the board, from its own folder; `until`: how long it is good. */
export const boardPage = (view: BoardView, base: string, until: string): string =>
  page(
    `${view.plan.command.short}看板`,
    '',
    html`<a class="skip" href="#lights">跳到亮灯</a>
<header><h1>${view.plan.command.campaign}看板</h1>
<p>${asOf(view.at)}，每分钟更新 · ${view.person.name}专用，请勿转发，${momentInWords(until)}失效</p></header>
<main>${summary(view)}<div class="now">${due(view)}${matters(view)}</div>${lights(view, base)}${targets(view, base)}${coming(view)}</main>
<footer>各数与聊天中所答一致；回“来源”可查由哪些报告构成。看完回“退出看板”。</footer>`,
  );

function summary({ plan, whole }: BoardView): Html {
  const { byColour, owed, reported, targets, targetsMet, missing, period } = whole;
  const figures: readonly (readonly [string, string, string])[] = [
    ['green', '绿灯', `${byColour.green}`],
    ['yellow', '黄灯', `${byColour.yellow}`],
    ['red', '红灯', `${byColour.red}`],
    ['none', '未亮灯', `${byColour.none}`],
    ['plain', `${periodInWords(period)}已报`, `${reported}/${owed}件`],
    ['plain', '未报齐', `${missing.length}家`],
    ['plain', '数字目标已达到', `${targetsMet}/${targets}个`],
  ];
  return html`<section class="summary" aria-label="总体"><h2>${plan.tasks.length}项重点任务</h2><dl>${figures.map(
    ([sort, name, value]) => html`<div class="${sort}"><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl></section>`;
}

function lights({ groups }: BoardView, base: string): Html {
  return html`<section class="lights" id="lights"><h2>各组亮灯</h2><div class="groups">${groups.map(
    ({ group, lights: own, areReasonsShown }) =>
      html`<article><h3>${group.short}<small>${counted(own)}</small></h3><ul>${own.map(
        ({ task, light }) =>
          html`<li>${lamp(light.colour)}<a href="${base}/tasks/${task.number}">${task.number} ${task.title}</a>${
            areReasonsShown && isAlarming(light.colour)
              ? html`<p class="why">${lightInWords(light)}</p>`
              : null
          }</li>`,
      )}</ul></article>`,
  )}</div></section>`;
}

const isAlarming = (colour: string): boolean => colour === 'red' || colour === 'yellow';

const counted = (lights: readonly TaskLight[]): string => {
  const of = (colour: string) => lights.filter(({ light }) => light.colour === colour).length;
  return `绿${of('green')} 黄${of('yellow')} 红${of('red')} 未亮${of('none')}`;
};

function due({ whole, next, missing, missingOf }: BoardView): Html {
  const head = missingOf === 'all' ? '未报齐的单位' : '与您有关的未报';
  return html`<section class="due"><h2>报送</h2>
<p>${next ? nextDay(next) : '没有待到期的报送日。'}</p>
<h3>${periodInWords(whole.period)}${head}（${missing.length}家）</h3>
${
  missing.length === 0
    ? html`<p>没有。</p>`
    : html`<ul>${missing.map(
        ({ unit, tasks, of, liaisons }) =>
          html`<li><b>${unit}</b> ${of}项未报${tasks.length}项：任务${list(tasks.map(String))}<small>${
            liaisons.length > 0 ? list(liaisons) : '未绑定联络员'
          }</small></li>`,
      )}</ul>`
}</section>`;
}

function targets({ reached, timeGone }: BoardView, base: string): Html {
  return html`<section class="targets"><h2>数字目标<small>竖线为时间进度${shareInWords(timeGone)}</small></h2><ul class="bars">${reached.map(
    (one) =>
      reachedRow(
        one,
        timeGone,
        html`<a href="${base}/tasks/${one.task.number}">${one.task.number} ${one.target.metric}</a>`,
      ),
  )}</ul></section>`;
}

/** Of each kind; the others are a question in the chat away. */
const SHOWN = 5;

function matters({ matters: open, plan }: BoardView): Html {
  const body =
    open.length === 0
      ? html`<p>没有您可以查看的在办事项。</p>`
      : html`${open.map(({ kind, lines }) => mattersOf(kind, lines, plan))}`;
  return html`<section class="matters"><h2>在办事项</h2>${body}</section>`;
}

/** What lies behind its day comes first. */
function mattersOf(kind: MatterKind, lines: readonly MatterLine[], plan: Plan): Html {
  const name = MATTER_NAMES[kind];
  const inOrder = lines.toSorted((one, other) => Number(isLate(other)) - Number(isLate(one)));
  const left = lines.length - SHOWN;
  return html`<h3>${name}<small>${lines.length}件</small></h3><ul>${inOrder
    .slice(0, SHOWN)
    .map(
      (line) => html`<li class="${isLate(line) ? 'late' : ''}">${matterLine(line, plan)}</li>`,
    )}${left > 0 ? html`<li><small>另有${left}件，在聊天里发“${name}台账”看全部</small></li>` : null}</ul>`;
}

const isLate = ({ light }: MatterLine): boolean => light?.includes('红') === true;

function coming({ coming: told }: BoardView): Html | null {
  if (!told) return null;
  const lines = foreseenLines(told.mornings, told.people, told.time);
  return html`<section class="coming"><h2>今后七天将自动发出</h2>${
    lines.length === 0
      ? html`<p>没有。</p>`
      : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
  }</section>`;
}
