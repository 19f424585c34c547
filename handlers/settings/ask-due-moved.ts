import { answer, type Handler } from '../../src/context.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { MONTHLY_DAY, SETTINGS, valueFor } from '../../src/domain/setting.ts';
import type { AskDueMoved } from './intents.ts';
import { dueMoved } from './wording/due-moved.ts';

/** 季度的截止能不能改成15号: what holds, who may move it, and what to do where one does not manage it in time. */
export const askDueMoved: Handler<AskDueMoved> = async ({ of, day }, ctx) => {
  const { plan, speaker, kept } = ctx;
  const held = valueFor(await kept(SETTINGS).get(MONTHLY_DAY), LAST);
  const monthly = typeof held === 'number' ? held : null;
  const text = dueMoved({ plan, of, day, monthly, maySet: isOffice(speaker.roles) });
  return answer(ctx, text, 'answer');
};

/** What was set last holds from then on. */
const LAST = '9999-12';
