import type { Hearing } from '../../src/reading/said.ts';
import { OpenSupervision } from './intents.ts';
import { readCompletion, readSupervision } from './read-supervision.ts';

/** 督办：…, and what completes or changes one that waits for its 确认. */
export const hears: Hearing = {
  order({ body, today, reader, draft }) {
    const waiting = OpenSupervision.safeParse(draft?.proposal);
    const proposal =
      readSupervision(body, today, reader) ??
      (waiting.success ? readCompletion(body, waiting.data, today, reader) : null);
    return proposal && { kind: 'keep-draft', proposal };
  },
};
