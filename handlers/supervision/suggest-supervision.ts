import { answer, type Handler } from '../../src/context.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { OpenSupervision, PickSuggested, SuggestSupervision } from './intents.ts';
import type { SupervisionReason } from './reasons.ts';
import { isDaily, suggestions } from './suggestions.ts';
import { suggested } from './wording/suggestions.ts';

/** 日常督查建议, 专项督查建议: what the record speaks for pressing, each with its reason. */
export const suggestSupervision: Handler<SuggestSupervision> = async ({ focus }, ctx) => {
  const all = (await suggestions(ctx)).map((subject, at) => ({ number: at + 1, subject }));
  const isMeant =
    focus === 'daily' ? isDaily : (one: Parameters<typeof isDaily>[0]) => !isDaily(one);
  const name = focus === 'daily' ? '日常督查建议' : '专项督查建议';
  return answer(
    ctx,
    suggested(
      name,
      all.filter(({ subject }) => isMeant(subject)),
    ),
    'answer',
  );
};

/** 立项1、3，6月30日前: what was suggested under these numbers, shown before it is opened. */
export const pickSuggested: Handler<PickSuggested> = async ({ numbers, until }, ctx) => {
  const all = await suggestions(ctx);
  if (numbers.length === 0 && all.length !== 1) {
    throw new Refusal<SupervisionReason>({ kind: 'suggestion-unnamed', of: all.length });
  }
  const picked = numbers.length === 0 ? [1] : numbers;
  const lost = picked.filter((number) => all[number - 1] === undefined);
  if (lost.length > 0) {
    throw new Refusal<SupervisionReason>({
      kind: 'no-such-suggestion',
      numbers: lost,
      of: all.length,
    });
  }
  const items = picked.flatMap((number) => all[number - 1] ?? []);
  const proposal: OpenSupervision = {
    kind: 'open-supervision',
    items: items.map((item) => ({ ...item, dueOn: until })),
    workdays: null,
  };
  return ctx.perform({ kind: 'keep-draft', proposal });
};
