import type { PlanIntent, Question } from '../../domain/question.ts';

/** One question as it is, several as one intent that answers them in their order, none as null. */
export function oneOrSeveral(questions: readonly Question[]): PlanIntent | null {
  const [first, ...others] = questions;
  if (!first) return null;
  return others.length === 0 ? first : { kind: 'ask-several', questions: [...questions] };
}

/** The one question that is meant, or which of several candidates it is. */
export function oneOrWhich(word: string, candidates: readonly Question[]): PlanIntent | null {
  const meant = withNumber(candidates);
  const [first, ...others] = meant;
  if (!first) return null;
  return others.length === 0 ? first : { kind: 'ask-which', word, candidates: [...meant] };
}

/** 主干道亮灯率是多少: of the tasks that may be meant the ones that set such a number, where any does. */
function withNumber(candidates: readonly Question[]): readonly Question[] {
  const setting = candidates.filter(
    (one) => one.kind === 'ask-task-targets' && one.targets.length > 0,
  );
  const areNumbers = candidates.every(({ kind }) => kind === 'ask-task-targets');
  return areNumbers && setting.length > 0 ? setting : candidates;
}
