import type { Plan } from '../../../src/domain/plan.ts';
import { taskOf } from '../../../src/domain/plan-lookups.ts';
import type { Entry } from '../../../src/domain/submission.ts';
import { pieceReached } from '../../../src/reading/achievements/piece-reached.ts';

/** 公厕第7座已投用: whether that makes seven is for its writer to say; nothing is asked where the goal is counted anyway. */
export function openPiece({ task, metrics, progress }: Entry, plan: Plan): readonly string[] {
  const told = taskOf(plan, task);
  const piece = pieceReached(progress, told);
  if (!piece || metrics.some(({ target }) => told.targets[target ?? -1] === piece.target))
    return [];
  const { number, unit, target } = piece;
  return [
    `“第${number}${unit}”没有计入：是累计${number}${unit}了吗？是就补一句“${target.metric}累计完成${number}${unit}”。`,
  ];
}
