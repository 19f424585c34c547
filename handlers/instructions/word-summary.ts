import { wordRecords } from '../../prompts/word-records.ts';
import type { Context } from '../../src/context.ts';
import type { Instruction } from '../../src/domain/instruction.ts';
import { masked } from '../../src/reading/claims/masked.ts';
import { type RecordGiven, wordedParts } from '../../src/reading/summaries/worded-records.ts';
import { answersTo } from './answers.ts';
import { stands } from './rules.ts';
import { draftSummary } from './wording/instructions.ts';

/**
 * The draft of the 综合 worded by a model, where 主办 has answered and there is more than a line to put together: what its sentences say
 * stands in the answers, each under the name of who gave it, and no answer is left out. The office is shown it beside the answers;
 * without it, and without a model, the answers are the draft.
 */
export async function withWording(instruction: Instruction, ctx: Context): Promise<Instruction> {
  const asGiven = draftSummary(instruction);
  const isAnswered = stands(instruction, 'respond') !== null;
  if (!isAnswered || asGiven.length < WORTH_WORDING || masked(asGiven) !== asGiven) {
    return instruction;
  }
  const records = recordsOf(instruction);
  const said = await ctx.ask(wordRecords, {
    用途: '领导批示的综合稿',
    记录: records.map(({ number, part, text }) => ({ 编号: number, 部分: part, 原话: text })),
  });
  const parts = wordedParts(said?.sentences ?? [], records);
  const answers = answersTo(instruction);
  if (!answers.every(({ by }) => parts.has(by))) return instruction;
  const text = answers.map(({ by }) => `${by}：${(parts.get(by) ?? []).join('')}`).join('');
  return text === asGiven ? instruction : { ...instruction, worded: { text, of: asGiven } };
}

/** A shorter answer is the draft as it is. */
const WORTH_WORDING = 60;

const recordsOf = (instruction: Instruction): readonly RecordGiven[] =>
  answersTo(instruction)
    .flatMap(({ by, notes }) => notes.map((text) => ({ part: by, text, names: [] })))
    .map((one, at) => ({ ...one, number: at + 1 }));
