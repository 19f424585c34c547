import { weekday } from '../../domain/day.ts';
import type { Moment } from '../../domain/message.ts';
import { shanghaiDay, shanghaiTime } from '../../domain/moment.ts';
import { roleInWords } from '../../wording/roles.ts';
import { dayInWords } from '../../wording/words.ts';
import { type Html, html } from '../html.ts';
import type { RehearsalView } from './rehearsal-page.ts';

/** Beside the chats: the clock, who takes part, the script, and a new beginning. */
export const tools = (view: RehearsalView): Html =>
  html`<div class="tools">${clock(view)}${seats(view)}${script(view)}${anew(view)}</div>`;

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

/** 2020年6月11日（周四）09:00. */
function inWords(at: Moment): string {
  const day = shanghaiDay(at);
  return `${dayInWords(day)}（周${WEEKDAYS[weekday(day) - 1]}）${shanghaiTime(at)}`;
}

/** Steps forward, by their names in the form. */
export const STEPS: ReadonlyMap<string, { readonly name: string; readonly ms: number }> = new Map([
  ['hour', { name: '一小时', ms: 3_600_000 }],
  ['day', { name: '一天', ms: 86_400_000 }],
  ['week', { name: '一周', ms: 7 * 86_400_000 }],
]);

function clock({ scene, tokens }: RehearsalView): Html {
  const now = scene.now();
  return html`<section class="clock" aria-labelledby="clock"><h2 id="clock">时钟</h2>
<p class="time"><time datetime="${now}">${inWords(now)}</time></p>
<form method="post" action="/console/clock" data-stays>${tokens.field('/console/clock')}<p class="buttons">${[
    ...STEPS,
  ].map(
    ([to, { name }]) => html`<button name="to" value="${to}" id="to-${to}">${name}</button>`,
  )}<button class="main" name="to" value="push" id="to-push">到下一次提醒</button></p></form>
<form class="line" method="post" action="/console/clock" data-stays>${tokens.field('/console/clock')}${moment('clock', '到某日', now)}<button name="to" value="moment" id="to-moment">拨到</button></form></section>`;
}

/** Fields for a day and a time. */
const moment = (id: string, name: string, at: Moment): Html =>
  html`<label for="${id}-day">${name} <input id="${id}-day" type="date" name="day" value="${shanghaiDay(at)}" required></label><label for="${id}-time">时刻 <input id="${id}-time" type="time" name="time" value="${shanghaiTime(at)}" required></label>`;

function seats({ scene, plan, tokens }: RehearsalView): Html {
  const present = new Set(scene.cast.players().map(({ userid }) => userid));
  const known = scene.cast.members.filter(({ userid }) => !present.has(userid));
  return html`<section class="seats" aria-labelledby="seats"><details id="seats-details" open><summary><h2 id="seats">请谁进来</h2></summary>
<form class="line" method="post" action="/console/seats" data-stays>${tokens.field('/console/seats')}<label for="who">人 <input id="who" name="who" list="known" placeholder="${plan.units[0]?.name ?? ''} 联络员 王工" required></label><button>请进</button><datalist id="known">${known.map(
    ({ userid, name, roles }) =>
      html`<option value="${userid}">${name} ${roles.map((role) => roleInWords(role, plan)).join('、')}</option>`,
  )}</datalist></form>
<form class="line" method="post" action="/console/seats" data-stays>${tokens.field('/console/seats')}<label for="group">群 <input id="group" name="group" placeholder="办公室" required></label><button>开群</button></form></details></section>`;
}

function script({ scene, script: written, tokens }: RehearsalView): Html {
  return html`<section class="script" aria-labelledby="script"><details id="script-details"${written === '' ? null : html` open`}><summary><h2 id="script">剧本</h2></summary>
<form method="post" action="/console/play" data-stays>${tokens.field('/console/play')}<label for="script-text">一行一句；replay文件的行也可以。例如：</label>
<pre>as 张希夏 in 群:办公室 at 2020-07-10T09:00 谁没报
as 区水务局/联络员/王工 24号任务谁牵头
advance 3d</pre>
<textarea id="script-text" name="script" rows="8" spellcheck="false">${written}</textarea>
<p><label for="script-anew"><input id="script-anew" type="checkbox" name="anew" checked> 从头来</label> <button class="main">演</button></p></form></details>
<p><a href="/console/rehearsal.jsonl" download>存成replay文件（${scene.lines().length}行）</a></p></section>`;
}

const anew = ({ scene, tokens }: RehearsalView): Html =>
  html`<section class="anew" aria-labelledby="anew"><details id="anew-details"><summary><h2 id="anew">重新开始</h2></summary>
<form class="line" method="post" action="/console/anew" data-stays>${tokens.field('/console/anew')}${moment('anew', '从某日', scene.now())}<button>清空，从这时起</button></form></details></section>`;
