import type { Instruction } from '../../src/domain/instruction.ts';

/** What one of those who are charged answered, in the order in which it came. */
export interface AnswerOf {
  /** 区水务局, 区财政局（协办）. */
  readonly by: string;
  readonly notes: readonly string[];
}

/** The answers to a 批示, each under the name of who gave it: what came before a 退回 or 继续办理 is part of what was done. */
export function answersTo({ steps }: Pick<Instruction, 'steps'>): readonly AnswerOf[] {
  const own = answersKept(steps).map(({ hand, note }) => ({
    by: hand?.as ?? '主办',
    note: note ?? '',
  }));
  const helped = steps.filter(({ step, note }) => step === 'assist' && note);
  const done = new Set([...steps.filter(isOfLead), ...helped].map(({ hand }) => hand?.as));
  // 协办 who told no more than how far they are have told that.
  const underWay = steps.filter(
    ({ step, note, hand }) => step === 'progress' && note && !done.has(hand?.as),
  );
  const assisting = [...helped, ...underWay].map(({ hand, note }) => ({
    by: `${hand?.as ?? '协办'}（协办）`,
    note: note ?? '',
  }));
  const answers = Map.groupBy([...own, ...assisting], ({ by }) => by);
  return [...answers].map(([by, given]) => ({ by, notes: given.map(({ note }) => note) }));
}

const isOfLead = ({ step }: Instruction['steps'][number]): boolean => step === 'respond';

/** The answers of 主办 but those that they took back themselves, and those that were sent back and are said anew. */
function answersKept(steps: Instruction['steps']): Instruction['steps'] {
  const answers = steps.filter(({ step, note }, at) => {
    const next = steps.slice(at + 1).find((one) => AFTER_ANSWER.includes(one.step));
    return step === 'respond' && note && next?.step !== 'recall';
  });
  return answers.filter(
    ({ note }, at) =>
      !answers.slice(at + 1).some((later) => isSaidAnew(note ?? '', later.note ?? '')),
  );
}

const AFTER_ANSWER: readonly string[] = ['respond', 'reject', 'recall', 'continue'];

/** 方案1套 and then 方案1套，10月底完工; 责任人2名 comes on top of what it says nothing of. */
const isSaidAnew = (before: string, later: string): boolean =>
  later.includes(before) ||
  [...before].some((_, at) => {
    const run = before.slice(at, at + SHARED);
    return run.length === SHARED && later.includes(run);
  });

/** So many letters in a row stand in both. */
const SHARED = 4;
