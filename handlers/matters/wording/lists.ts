import { MATTER_NAMES, type MatterKind } from '../../../src/domain/matter.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { type MatterLine, matterLine } from '../../../src/wording/matter-line.ts';

interface Listed {
  readonly of: MatterKind;
  readonly isOpenOnly: boolean;
  readonly lines: readonly MatterLine[];
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
  return [head, ...lines.map((line) => `· ${matterLine(line, plan)}`), ...more].join('\n');
}

/** In a group no more than how many there are. */
export const countInGroup = (
  of: MatterKind,
  known: readonly Pick<MatterLine, 'ended'>[],
): string => {
  const open = known.filter(({ ended }) => ended === null).length;
  return `${MATTER_NAMES[of]}共${known.length}件，在办${open}件。明细请私聊我查看。`;
};

export const askAlone = (): string => '这里是群聊，等您办理的事项请私聊我查看。';
