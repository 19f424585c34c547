import { isPicture } from '../../domain/enclosure.ts';
import type { Plan } from '../../domain/plan.ts';
import type { Player } from '../../rehearsal/cast.ts';
import type { Scene } from '../../rehearsal/scene.ts';
import type { Chat, ToldTurn, Turn } from '../../rehearsal/turn.ts';
import { momentInWords } from '../../wording/periods.ts';
import { type Html, html } from '../html.ts';
import type { FormTokens } from './form-tokens.ts';
import { frame, ways } from './frame.ts';
import { tools } from './tools.ts';

/** What the page of the rehearsal is made of. */
export interface RehearsalView {
  readonly plan: Plan;
  readonly scene: Scene;
  /** The number of the last turn before what was done last: what comes after it is new. */
  readonly seen: number;
  /** What is to be said about what was done last; null for nothing. */
  readonly notice: string | null;
  /** The script as it was written last, so that nobody writes it twice. */
  readonly script: string;
  readonly tokens: FormTokens;
}

/** 排练厅: everybody's chat with the clerk side by side, on a clock that is turned by hand. */
export function rehearsalPage(view: RehearsalView): string {
  const { scene, notice } = view;
  const open = scene.cast.chats().filter(({ isOpen }) => isOpen);
  return frame('排练厅', {
    body: html`<a class="skip" href="#chats">跳到对话</a>
<header><h1>排练厅</h1><p>${view.plan.command.short} · 只在内存里演，不碰真实数据，不发给任何人</p>${ways('rehearsal')}</header>
<p id="notice" class="notice" role="alert">${notice}</p>
<p id="news" class="unseen" role="status">${news(view)}</p>
<main class="hall">${tools(view)}
<div class="stage" id="chats">${jumps(open, view)}<div class="chats">${open.map((chat, place) =>
      column(chat, `c${place + 1}`, view),
    )}</div>${others(view)}</div></main>`,
  });
}

/** In a narrow window the chats stand below each other. */
function jumps(open: readonly Chat[], view: RehearsalView): Html {
  return html`<nav class="jumps" aria-label="对话"><ul>${open.map((chat, place) => {
    const count = turnsIn(chat, view).filter(({ number }) => number > view.seen).length;
    return html`<li><a href="#c${place + 1}">${chat.called}${count > 0 ? html`<b>${count}条新</b>` : null}</a></li>`;
  })}</ul></nav>`;
}

/** So many are in view; all of them are in the file that is saved. */
const SHOWN = 80;

function column(chat: Chat, id: string, view: RehearsalView): Html {
  const turns = turnsIn(chat, view);
  const left = turns.length - SHOWN;
  return html`<section class="chat" id="${id}" aria-labelledby="${id}-name">
<div class="name"><h2 id="${id}-name">${chat.called}<small>${chat.kind === 'group' ? '群' : '单聊'}</small></h2>
<form method="post" action="/console/seats" data-stays>${view.tokens.field('/console/seats')}<button name="dismiss" value="${chat.key}" aria-label="收起${chat.called}">收起</button></form></div>
<div class="log" role="region" aria-label="${chat.called}的对话" tabindex="0"><ol>${
    left > 0 ? html`<li class="left">更早的${left}条不再显示，存成replay文件可看全部</li>` : null
  }${turns.slice(-SHOWN).map((turn) => turnShown(turn, id, view.seen))}</ol></div>
${speaking(chat, id, view)}</section>`;
}

const turnsIn = ({ key }: Chat, { scene }: RehearsalView): readonly Turn[] =>
  scene.turns().filter(({ chat }) => chat === key);

const NAMES = { said: '', answer: '助手', push: '助手主动发来' } as const;
const LOOKS = { said: 'mine', answer: 'answer', push: 'push' } as const;

function turnShown(turn: Turn, id: string, seen: number): Html {
  const { kind, number, at, text } = turn;
  const who = kind === 'said' ? turn.who : NAMES[kind];
  return html`<li class="turn ${LOOKS[kind]}${number > seen ? ' fresh' : ''}" id="t${number}"><p class="by">${who}<time datetime="${at}">${momentInWords(at)}</time></p>${
    kind === 'said' && turn.quote !== null ? html`<blockquote>${turn.quote}</blockquote>` : null
  }<p class="text">${withLinks(text)}</p>${kind === 'said' ? why(turn.why) : below(turn, id)}</li>`;
}

/** An address of the rehearsal's own board leads there, by whatever name this page is looked at. */
const withLinks = (text: string): Html =>
  html`${text
    .split(OWN_ADDRESS)
    .map((part, place) =>
      place % 2 === 0
        ? html`${part}`
        : html`<a href="/console/board/${part}" target="_blank" rel="noopener">/console/board/${part}</a>`,
    )}`;

const OWN_ADDRESS = /http:\/\/127\.0\.0\.1:\d{1,5}\/console\/board\/([\w-]{10,80})/u;

const why = (lines: readonly string[]): Html =>
  html`<details class="why"><summary>怎么读的</summary><pre>${lines.join('\n')}</pre></details>`;

/** A button is pressed by whoever is chosen to speak in the chat. */
function below({ number, buttons, file }: ToldTurn, id: string): Html {
  const place = `/console/files/${number}`;
  return html`${
    file && isPicture(file)
      ? html`<a href="${place}"><img src="${place}" alt="${file.name}" loading="lazy"></a>`
      : null
  }${file ? html`<p class="file"><a href="${place}" download="${file.name}">${file.name}</a></p>` : null}${
    buttons.length > 0
      ? html`<p class="buttons">${buttons.map(
          ({ label }, at) =>
            html`<button id="t${number}-${at}" form="${id}-say" name="press" value="${number}.${at}">${label}</button>`,
        )}</p>`
      : null
  }`;
}

function speaking(chat: Chat, id: string, view: RehearsalView): Html {
  const { tokens } = view;
  return html`<form class="say" id="${id}-say" method="post" action="/console/say" data-stays data-enter>${tokens.field('/console/say')}<input type="hidden" name="chat" value="${chat.key}">${
    chat.kind === 'single'
      ? html`<input type="hidden" name="who" value="${chat.of}">`
      : speaker(chat, id, view)
  }<label class="unseen" for="${id}-text">在“${chat.called}”里说</label><textarea id="${id}-text" name="text" rows="2" placeholder="说一句话"></textarea><button>发送</button></form>`;
}

/** Whoever spoke there last goes on, unless somebody else is chosen. */
function speaker(chat: Chat, id: string, view: RehearsalView): Html {
  const last = turnsIn(chat, view).findLast(({ kind }) => kind === 'said');
  const who = last?.kind === 'said' ? last.who : null;
  return html`<label class="who" for="${id}-who">谁说 <select id="${id}-who" name="who">${present(
    view,
  ).map(
    ({ userid, called }) =>
      html`<option value="${userid}"${called === who ? html` selected` : null}>${called}</option>`,
  )}</select></label>`;
}

/** Those whose chats are in view first. */
function present({ scene: { cast } }: RehearsalView): readonly Player[] {
  const isSeen = ({ userid }: Player) =>
    cast.chats().some(({ kind, of, isOpen }) => kind === 'single' && of === userid && isOpen);
  const players = cast.players();
  return [...players.filter(isSeen), ...players.filter((player) => !isSeen(player))];
}

const MOST_OTHERS = 40;

/** What came to people and groups that are not in view. */
function others({ scene, tokens, seen }: RehearsalView): Html | null {
  const closed = new Map(
    scene.cast.chats().flatMap((chat) => (chat.isOpen ? [] : [[chat.key, chat] as const])),
  );
  const turns = scene.turns().filter(({ chat }) => closed.has(chat));
  if (turns.length === 0) return null;
  const of = [...new Set(turns.map(({ chat }) => chat))].flatMap((key) => closed.get(key) ?? []);
  return html`<section class="others" aria-labelledby="others"><h2 id="others">没有请进来的人和群<small>${turns.length}条</small></h2>
<form method="post" action="/console/seats" data-stays>${tokens.field('/console/seats')}<p class="buttons">${of.map(
    ({ kind, of: whose, called }) =>
      html`<button name="${kind === 'single' ? 'who' : 'group'}" value="${whose}">请进 ${called}</button>`,
  )}</p></form>
<ol>${turns
    .slice(-MOST_OTHERS)
    .map(
      ({ number, at, chat, text }) =>
        html`<li class="turn push${number > seen ? ' fresh' : ''}"><p class="by">${closed.get(chat)?.called ?? ''}<time datetime="${at}">${momentInWords(at)}</time></p><p class="text">${text}</p></li>`,
    )}</ol></section>`;
}

const READ_OUT = 3;

/** For whoever does not see it: what the clerk has said since. */
function news({ scene, seen }: RehearsalView): string {
  const fresh = scene.turns().filter(({ number, kind }) => number > seen && kind !== 'said');
  const called = (key: string) => scene.cast.chats().find((chat) => chat.key === key)?.called ?? '';
  const said = fresh.slice(0, READ_OUT).map(({ chat, text }) => `给${called(chat)}：${text}`);
  const left = fresh.length - said.length;
  return [...said, ...(left > 0 ? [`另有${left}条。`] : [])].join('\n');
}
