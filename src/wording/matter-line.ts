import type { MatterRef } from '../domain/matter.ts';
import type { Plan } from '../domain/plan.ts';
import type { Seat } from '../domain/seat.ts';
import { doing, matterTitled, postsInWords, shortDay } from './matters.ts';
import { list } from './words.ts';

/** What a list says of one matter. */
export interface MatterLine {
  readonly ref: MatterRef;
  readonly title: string;
  readonly ended: string | null;
  readonly dueOn: string | null;
  /** What is said of it besides; empty for nothing. */
  readonly entry: string;
  readonly light: string | null;
  readonly next: readonly {
    readonly name: string;
    readonly seats: readonly Seat[];
    readonly names: readonly string[];
  }[];
}

/** 督办1“选址滞后”：待区住建局办结，6月30日前（红单，超期2天）. */
export function matterLine(
  { ref, title, ended, dueOn, light, entry, next }: MatterLine,
  plan: Plan,
): string {
  const state =
    ended ??
    (next.length > 0
      ? `待${list(next.map(({ name, seats, names }) => doing(postsInWords(seats, names, plan), name)))}`
      : '在办');
  const day = ended === null && dueOn ? `，${shortDay(dueOn)}前` : '';
  const beside = [light ?? '', entry].filter((one) => one !== '').join('，');
  return `${matterTitled(ref, title)}：${state}${day}${beside ? `（${beside}）` : ''}`;
}
