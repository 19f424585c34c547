import type { Colour } from '../domain/light.ts';
import type { Reached } from '../ledger/figures.ts';
import { reachedInWords } from '../wording/figures.ts';
import { type Html, html } from './html.ts';

const SIGNS: Readonly<Record<Colour, string>> = { red: '红', yellow: '黄', green: '绿', none: '—' };

/** A light with its colour in a word, for whoever does not see it. */
export const lamp = (colour: Colour): Html =>
  html`<span class="lamp ${colour}">${SIGNS[colour]}</span>`;

/** Beyond the whole a bar goes on for a little. */
const MOST = 1.2;
const WIDTH = 120;

/** How much of a number is reached, beside how much of the time is over. */
export function bar({ standing }: Pick<Reached, 'standing'>, timeGone: number): Html {
  const share = Math.min(Math.max(standing?.share ?? 0, 0), MOST);
  const hue = (standing?.share ?? 0) >= 1 ? 'full' : 'part';
  const at = (WIDTH / MOST) * timeGone;
  return html`<svg class="bar" viewBox="0 0 ${WIDTH} 10" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="${WIDTH / MOST}" height="10"/><rect class="${hue}" width="${((WIDTH / MOST) * share).toFixed(1)}" height="10"/><line class="now" x1="${at.toFixed(1)}" x2="${at.toFixed(1)}" y1="0" y2="10"/></svg>`;
}

/** A number of a task as a row: what, how far, and a bar. */
export const reachedRow = (one: Reached, timeGone: number, name: Html): Html =>
  html`<li><span class="what">${name}</span>${bar(one, timeGone)}<span class="said">${reachedInWords(one)}</span></li>`;
