import type { PlanIntent, Question } from '../../domain/question.ts';

/** One question as it is, several as one intent that answers them in their order, none as null. */
export function oneOrSeveral(questions: readonly Question[]): PlanIntent | null {
  const [first, ...others] = questions;
  if (!first) return null;
  return others.length === 0 ? first : { kind: 'ask-several', questions: [...questions] };
}

/** The one question that is meant, or which of several candidates it is. */
export function oneOrWhich(word: string, candidates: readonly Question[]): PlanIntent | null {
  const [first, ...others] = candidates;
  if (!first) return null;
  return others.length === 0 ? first : { kind: 'ask-which', word, candidates: [...candidates] };
}
