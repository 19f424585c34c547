import type { Amendment } from '../../domain/amendment.ts';
import { numbersToCorrect } from '../achievements/report-quantities.ts';
import { isSameUnit } from '../corrections/corrections.ts';
import { type FoundQuantity, findQuantities } from '../numbers/quantities.ts';
import { type Ground, onlyTask } from './ground.ts';
import type { Figures } from './reworded.ts';
import type { Unhedged } from './unhedged.ts';
import { PLACES } from './words.ts';

/** A clause with the only number in it, and the word that says which number of its thing it is. */
interface Told {
  readonly place: string;
  readonly lead: string;
  readonly behind: string;
  readonly quantity: FoundQuantity;
  readonly start: number;
}

/**
 * 本月3座，累计7座，剩1座, said to 公厕本月完工2座，累计6座，还剩2座: each number takes the place of the one that stands behind the same
 * word, and what is said behind it (剩1座已进场) comes with it. Null where one of them has no place of its own, or speaks of another thing.
 */
export function readRetold(
  { core, adds }: Unhedged,
  ground: Ground,
  figuresOf: (progress: string, task: number | null) => Figures,
): Amendment | null {
  const task = onlyTask(ground);
  const progress = ground.items.find((item) => item.task === task)?.progress ?? '';
  const said = adds || task === null || core.length > LONGEST ? null : clausesOf(core);
  const told = clausesOf(progress) ?? [];
  if (!said || said.length < 2 || said.every(({ place }) => place === '')) return null;
  const pairs = said.map((one) => ({ one, of: placeOf(one, told, progress) }));
  const places = new Set(pairs.map(({ of }) => of));
  if (places.has(null) || places.size < pairs.length) return null;
  const text = pairs.reduceRight(
    (words, { one, of }) => (of ? withNumber(words, of, one) : words),
    progress,
  );
  return text === progress
    ? null
    : { kind: 'say', task, section: 'progress', text, ...figuresOf(text, task) };
}

const LONGEST = 60;

/** Null where a clause has no number, or several. */
function clausesOf(text: string): readonly Told[] | null {
  const told: Told[] = [];
  let start = 0;
  for (const clause of text.split(/(?<=[，,；;。\n])/u)) {
    const found = numbersToCorrect(clause);
    const [quantity, ...others] = found;
    if (others.length > 0) return null;
    if (quantity) {
      const lead = clause.slice(0, quantity.span.start);
      const behind = clause.slice(quantity.span.end).trimEnd().replace(ENDING, '');
      told.push({ place: placeIn(lead), lead, behind, quantity, start });
    } else if (clause.replace(/[，,；;。\n\s]/gu, '') !== '') return null;
    start += clause.length;
  }
  return told;
}

const ENDING = /[了啊呀吧哈]?[，,；;。\n]?$/u;

function placeIn(lead: string): string {
  return PLACES.find(([, form]) => new RegExp(form, 'u').test(lead))?.[0] ?? '';
}

/** The only clause that told the number of the same place; what the new one names must have been told. */
function placeOf(
  { place, lead, behind, quantity }: Told,
  told: readonly Told[],
  progress: string,
): Told | null {
  const [only, ...others] = told.filter(
    (one) =>
      one.place === place && (quantity.unit === '' || isSameUnit(one.quantity.unit, quantity.unit)),
  );
  const named = lead.replace(AROUND, '');
  const isOf = named.length < 2 || [...named].every((sign) => progress.includes(sign));
  const fits = only && isOf && (behind === '' || only.behind === '' || only.behind === behind);
  return fits && others.length === 0 ? only : null;
}

const AROUND = new RegExp(`${PLACES.map(([, form]) => form).join('|')}|应该|[是为的还了约]`, 'gu');

/** The number changes and keeps the unit that it had; what stood behind it stays where nothing is said there now. */
function withNumber(
  text: string,
  { start, quantity }: Told,
  { quantity: said, behind }: Told,
): string {
  const from = start + quantity.span.start;
  const to = start + quantity.span.end;
  const [old] = findQuantities(quantity.text);
  const unit = old?.unit ?? quantity.unit;
  const more = text.startsWith(behind, to) ? '' : behind;
  return `${text.slice(0, from)}${said.value}${unit}${more}${text.slice(to)}`;
}
