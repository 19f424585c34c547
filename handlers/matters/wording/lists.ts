import { MATTER_NAMES, type MatterKind, type MatterRef } from '../../../src/domain/matter.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Seat } from '../../../src/domain/seat.ts';
import { doing, matterTitled, postsInWords, shortDay } from '../../../src/wording/matters.ts';
import { list } from '../../../src/wording/words.ts';

export interface Line {
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

interface Listed {
  readonly of: MatterKind;
  readonly isOpenOnly: boolean;
  readonly lines: readonly Line[];
  readonly count: number;
  readonly openCount: number;
  readonly page: number;
  readonly pages: number;
  readonly plan: Plan;
}

/** 批示台账, a line each. */
export function listOfMatters(listed: Listed): string {
  const { of, isOpenOnly, lines, count, openCount, page, pages, plan } = listed;
  const name = MATTER_NAMES[of];
  if (count === 0) return `没有您可以查看的${isOpenOnly ? '在办' : ''}${name}。`;
  const pageNow = pages > 1 ? `（第${page}/${pages}页）` : '';
  const head = isOpenOnly
    ? `在办${name}${count}件${pageNow}：`
    : `${name}${count}件，在办${openCount}件${pageNow}：`;
  const more = page < pages ? [`看下一页请发“${name}台账第${page + 1}页”。`] : [];
  return [head, ...lines.map((line) => `· ${lineOf(line, plan)}`), ...more].join('\n');
}

function lineOf({ ref, title, ended, dueOn, light, entry, next }: Line, plan: Plan): string {
  const state =
    ended ??
    (next.length > 0
      ? `待${list(next.map(({ name, seats, names }) => doing(postsInWords(seats, names, plan), name)))}`
      : '在办');
  const day = ended === null && dueOn ? `，${shortDay(dueOn)}前` : '';
  const beside = [light ?? '', entry].filter((one) => one !== '').join('，');
  return `${matterTitled(ref, title)}：${state}${day}${beside ? `（${beside}）` : ''}`;
}

/** In a group no more than how many there are. */
export const countInGroup = (of: MatterKind, known: readonly Pick<Line, 'ended'>[]): string => {
  const open = known.filter(({ ended }) => ended === null).length;
  return `${MATTER_NAMES[of]}共${known.length}件，在办${open}件。明细请私聊我查看。`;
};

export const askAlone = (): string => '这里是群聊，等您办理的事项请私聊我查看。';
