import { asksForSource, asksPlainly } from '../../src/reading/questions/source-asked.ts';
import type { Hearing } from '../../src/reading/said.ts';
import { AskSource } from './intents.ts';

/** 来源 and 依据 take up the answer before. */
export const hears: Hearing = {
  'follow-up': ({ text, asked }) => {
    if (!asksForSource(text)) return null;
    if (asked)
      return AskSource.safeParse(asked).data ?? { kind: 'ask-source', of: asked, isRest: false };
    return asksPlainly(text) ? { kind: 'ask-source', of: null, isRest: false } : null;
  },
};
