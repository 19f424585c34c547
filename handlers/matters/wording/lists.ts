import { MATTER_NAMES, type MatterKind, type MatterRef } from '../../../src/domain/matter.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Seat } from '../../../src/domain/seat.ts';
import { matterTitled, postsInWords, shortDay } from '../../../src/wording/matters.ts';
import { list } from '../../../src/wording/words.ts';

export interface Line {
  readonly ref: MatterRef;
  readonly title: string;
  readonly ended: string | null;
  readonly dueOn: string | null;
  readonly next: readonly {
    readonly name: string;
    readonly seats: readonly Seat[];
    readonly names: readonly string[];
  }[];
}

interface Listed {
  readonly of: MatterKind;
  readonly isOpenOnly: boolean;
  readonly lines: readonly Line[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
  readonly plan: Plan;
}

/** 批示台账, a line each. */
export function listOfMatters({ of, isOpenOnly, lines, count, page, pages, plan }: Listed): string {
  const name = MATTER_NAMES[of];
  if (count === 0) return `没有您可以查看的${isOpenOnly ? '在办' : ''}${name}。`;
  const head = `${isOpenOnly ? '在办' : ''}${name}${count}件${pages > 1 ? `（第${page}/${pages}页）` : ''}：`;
  const more = page < pages ? [`看下一页请发“${name}台账第${page + 1}页”。`] : [];
  return [head, ...lines.map((line) => `· ${lineOf(line, plan)}`), ...more].join('\n');
}

function lineOf({ ref, title, ended, dueOn, next }: Line, plan: Plan): string {
  const state =
    ended ??
    (next.length > 0
      ? `待${list(next.map(({ name, seats, names }) => `${postsInWords(seats, names, plan)}${name}`))}`
      : '在办');
  return `${matterTitled(ref, title)}：${state}${ended === null && dueOn ? `，${shortDay(dueOn)}前` : ''}`;
}

/** In a group no more than how many there are. */
export const countInGroup = (of: MatterKind, known: readonly Pick<Line, 'ended'>[]): string => {
  const open = known.filter(({ ended }) => ended === null).length;
  return `${MATTER_NAMES[of]}共${known.length}件，在办${open}件。明细请私聊我查看。`;
};

export const askAlone = (): string => '这里是群聊，等您办理的事项请私聊我查看。';
