import { answer, type Handler } from '../../src/context.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { OpenSupervision, PickSuggested, SuggestSupervision } from './intents.ts';
import type { SupervisionReason } from './reasons.ts';
import { suggestionsOf } from './suggestions.ts';
import { suggested } from './wording/suggestions.ts';

/** 日常督查建议, 专项督查建议: what the record speaks for pressing, each with its reason. */
export const suggestSupervision: Handler<SuggestSupervision> = async ({ focus }, ctx) => {
  return answer(ctx, suggested(focus, await suggestionsOf(focus, ctx)), 'answer');
};

/** 立项1、3，6月30日前: what was suggested under these numbers, shown before it is opened. */
export const pickSuggested: Handler<PickSuggested> = async ({ numbers, until, shown }, ctx) => {
  const all = shown
    ? await suggestionsOf(shown, ctx)
    : [...(await suggestionsOf('daily', ctx)), ...(await suggestionsOf('special', ctx))];
  if (numbers.length === 0 && all.length !== 1) {
    throw new Refusal<SupervisionReason>({ kind: 'suggestion-unnamed', of: all.length });
  }
  const picked = numbers.length === 0 ? all.map(({ number }) => number) : numbers;
  const lost = picked.filter((wanted) => !all.some(({ number }) => number === wanted));
  if (lost.length > 0) {
    throw new Refusal<SupervisionReason>({
      kind: 'no-such-suggestion',
      numbers: lost,
      of: all.length,
    });
  }
  const meant = all.filter(({ number }) => picked.includes(number));
  const unpublished = [...new Set(meant.flatMap((one) => one.unpublished))];
  if (unpublished.length > 0)
    throw new Refusal<SupervisionReason>({ kind: 'suggestion-unpublished', unpublished });
  const items = meant.map(({ subject }) => subject);
  const proposal: OpenSupervision = {
    kind: 'open-supervision',
    items: items.map((item) => ({ ...item, dueOn: until })),
    workdays: null,
  };
  return ctx.perform({ kind: 'keep-draft', proposal });
};
