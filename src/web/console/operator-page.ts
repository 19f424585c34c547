import type { OutboxRow } from '../../domain/outbox.ts';
import type { Plan } from '../../domain/plan.ts';
import { momentInWords } from '../../wording/periods.ts';
import { roleInWords } from '../../wording/roles.ts';
import { notDeliveredBecause } from '../../wording/undelivered.ts';
import { type Html, html } from '../html.ts';
import type { FormTokens } from './form-tokens.ts';
import { frame, ways } from './frame.ts';
import type { OperatorView, Pile, Unsent, Waiting, Way } from './operator-view.ts';

/** What was sent to try the way, and what became of it; null where the outbox does not know it. */
export interface TestSent {
  readonly row: OutboxRow;
  readonly to: string;
}

export interface OperatorPageParts {
  readonly plan: Plan;
  readonly view: OperatorView;
  readonly tokens: FormTokens;
  readonly notice: string | null;
  readonly test: TestSent | null;
}

/** 运维: how the real office stands. It asks for itself anew each minute. */
export const operatorPage = (parts: OperatorPageParts): string => {
  const { view, plan, notice } = parts;
  return frame('运维', {
    head: html`<meta http-equiv="refresh" content="60; url=/console/operator">`,
    body: html`<header><h1>运维</h1><p>${plan.command.short} · ${momentInWords(view.at)}，每分钟更新 · 只看不改，除测试消息外不发任何东西</p>${ways('operator')}</header>
<p id="notice" class="notice" role="alert">${notice}</p>
<main class="operator">${state(view)}${platforms(view)}${trial(parts)}${piles(view)}${waiting('未确认的草稿', '没有。', view.drafts)}${waiting('等办公室批的申请', '没有。', view.requests)}${coming(view)}</main>`,
  });
};

function state({ health, version, backup, at }: OperatorView): Html {
  return html`<section aria-labelledby="state"><h2 id="state">状态</h2><ul>
<li>${health.status === 'ok' ? '正常：数据库可读可写' : html`<b class="wrong">数据库不能写，消息收不下来</b>`}</li>
<li>版本 ${version}</li>
<li>${backup ? `最近备份 ${momentInWords(backup.madeAt)}（${age(backup.madeAt, at)}）：${backup.file}` : html`<b class="wrong">还没有备份过</b>：npm run backup -- 文件`}</li>
${health.degraded.map((what) => html`<li class="wrong">${what}</li>`)}</ul></section>`;
}

const HOUR_MS = 3_600_000;

/** 3小时前, 12天前. */
function age(then: string, now: string): string {
  const hours = Math.max(0, Math.floor((Date.parse(now) - Date.parse(then)) / HOUR_MS));
  if (hours < 1) return '不到1小时前';
  return hours < 48 ? `${hours}小时前` : `${Math.floor(hours / 24)}天前`;
}

const PLATFORMS: Readonly<Record<string, string>> = {
  'wecom-bot': '企业微信智能机器人（回调）',
  'wecom-bot-stream': '企业微信智能机器人（长连接）',
  'wecom-app': '企业微信自建应用',
  'wecom-webhook': '企业微信消息推送',
  dingtalk: '钉钉机器人',
  'dingtalk-webhook': '钉钉群自定义机器人',
};

const STANDINGS = { live: '已连上', standby: '由另一进程连着', down: '断开' } as const;

function platforms({ ways: all }: OperatorView): Html {
  const row = ({ name, standing, lastIn, lastOut }: Way) =>
    html`<tr><td data-is="平台">${PLATFORMS[name] ?? name}</td><td data-is="连接">${
      standing === null
        ? '不需要长连接'
        : html`<span class="${standing === 'down' ? 'wrong' : ''}">${STANDINGS[standing]}</span>`
    }</td><td data-is="最近收到">${moment(lastIn)}</td><td data-is="最近发出">${moment(lastOut)}</td></tr>`;
  return html`<section aria-labelledby="platforms"><h2 id="platforms">连接<small>启动以来</small></h2>${
    all.length === 0
      ? html`<p>没有接入聊天平台。</p>`
      : html`<table><thead><tr><th scope="col">平台</th><th scope="col">连接</th><th scope="col">最近收到</th><th scope="col">最近发出</th></tr></thead><tbody>${all.map(row)}</tbody></table>`
  }</section>`;
}

const moment = (at: string | null): string => (at === null ? '还没有' : momentInWords(at));

function trial({ view, plan, tokens, test }: OperatorPageParts): Html {
  return html`<section aria-labelledby="trial"><h2 id="trial">测试消息</h2>${
    view.people.length === 0
      ? html`<p>还没有登记任何人。</p>`
      : html`<form class="line" method="post" action="/console/operator/test">${tokens.field('/console/operator/test')}<label for="person">发给 <select id="person" name="person">${view.people.map(
          ({ id, name, roles }) =>
            html`<option value="${id}">${name}（${roles.map((role) => roleInWords(role, plan)).join('、')}，${id.split(':', 1)[0] ?? ''}）</option>`,
        )}</select></label><button class="main">发一条测试消息</button></form>`
  }${
    test
      ? html`<p>给${test.to}的测试消息：<b class="${test.row.state === 'failed' ? 'wrong' : ''}">${STATES[test.row.state]}</b>${
          test.row.why ? `，${notDeliveredBecause(test.row.why)}` : ''
        }${test.row.route ? `（${test.row.route}）` : ''}。<a href="/console/operator?test=${encodeURIComponent(test.row.id)}">再看一眼</a></p>`
      : null
  }</section>`;
}

const STATES: Readonly<Record<OutboxRow['state'], string>> = {
  waiting: '等着发',
  sending: '正在发',
  sent: '已送到平台',
  unknown: '平台没有说收没收到',
  failed: '没有送到',
  settled: '不用发了',
  stale: '过期没有发',
};

const PILES: Readonly<Record<Unsent, string>> = {
  waiting: '等着发的',
  sending: '正在发的',
  unknown: '不知道到没到的',
  failed: '没有送到的',
};

function piles({ piles: all }: OperatorView): Html {
  const filled = all.filter(({ count }) => count > 0);
  return html`<section class="wide" aria-labelledby="piles"><h2 id="piles">消息</h2>${
    filled.length === 0 ? html`<p>没有等着发或没有送到的。</p>` : html`${filled.map(pile)}`
  }</section>`;
}

function pile({ state, count, first }: Pile): Html {
  const row = ({ id, to, runAt, tries, route, why }: Pile['first'][number]) =>
    html`<tr><td data-is="给谁">${to}</td><td data-is="时间">${momentInWords(runAt)}</td><td data-is="试过">${tries}次${route ? `（${route}）` : ''}${why ? `，${notDeliveredBecause(why)}` : ''}</td><td data-is="事由">${id}</td></tr>`;
  return html`<h3>${PILES[state]}<small>${count}条${count > first.length ? `，列出${first.length}条` : ''}</small></h3><table><thead><tr><th scope="col">给谁</th><th scope="col">时间</th><th scope="col">试过</th><th scope="col">事由</th></tr></thead><tbody>${first.map(row)}</tbody></table>`;
}

const MOST = 20;

function waiting(name: string, none: string, all: readonly Waiting[]): Html {
  const left = all.length - MOST;
  return html`<section aria-label="${name}"><h2>${name}<small>${all.length}件</small></h2>${
    all.length === 0
      ? html`<p>${none}</p>`
      : html`<ul>${all
          .slice(0, MOST)
          .map(
            ({ what, who, since }) =>
              html`<li>${who}：${what}<small>${momentInWords(since)}起</small></li>`,
          )}${left > 0 ? html`<li><small>另有${left}件</small></li>` : null}</ul>`
  }</section>`;
}

const coming = ({ coming: lines }: OperatorView): Html =>
  html`<section class="wide" aria-labelledby="coming"><h2 id="coming">今后七天将自动发出</h2>${
    lines.length === 0
      ? html`<p>没有。</p>`
      : html`<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
  }</section>`;
