import { answer, type Context, type Handler } from '../../src/context.ts';
import { openQuestionOf } from '../../src/domain/plan-lookups.ts';
import type { AskOpen } from '../../src/domain/question.ts';
import { SETTINGS, type SettingValue } from '../../src/domain/setting.ts';
import { leftOpen, setByOffice } from './wording/rules.ts';

/** 月报几号交: the notice does not say, and the answer says so, with what it does say; what the office has set since comes first. */
export const askOpen: Handler<AskOpen> = async (intent, ctx) => {
  const open = openQuestionOf(ctx.plan, intent.open);
  const set = open.parameter === undefined ? null : await lastSet(open.parameter, ctx);
  return set
    ? answer(ctx, setByOffice(open, set), 'answer')
    : answer(ctx, leftOpen(open), 'not_found');
};

const lastSet = async (parameter: string, { kept }: Context): Promise<SettingValue | null> =>
  (await kept(SETTINGS).get(parameter))?.values.at(-1) ?? null;
