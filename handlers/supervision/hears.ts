import type { Intent } from '../../src/domain/intent.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { matterIn } from '../../src/reading/matters/reference.ts';
import type { Hearing } from '../../src/reading/said.ts';
import { OpenSupervision } from './intents.ts';
import { readCompletion, readSupervision } from './read-supervision.ts';

/** 督办：…, what completes or changes one that waits for its 确认, and 问题2 with something that is no word of the office. */
export const hears: Hearing = {
  order({ body, today, reader, draft, roles }) {
    const waiting = OpenSupervision.safeParse(draft?.proposal);
    const proposal =
      readSupervision(body, today, reader, isOffice(roles)) ??
      (waiting.success ? readCompletion(body, waiting.data, today, reader) : null);
    return proposal ? { kind: 'keep-draft', proposal } : readUnsure(body, isOffice(roles));
  },
};

const LONGEST_UNSURE = 40;

/** 问题2：请区财政局研究, 问题1还没解决: the issue is shown, with the words that mean something. In a unit's report 问题2： counts what follows. */
function readUnsure(body: string, isOfOffice: boolean): Intent | null {
  if (body.length > LONGEST_UNSURE) return null;
  const referred = matterIn(body.trim());
  if (referred?.ref.kind !== 'issue' || referred.before !== '') return null;
  if (!isOfOffice && /^\s*[：:、，,.．]/u.test(referred.after)) return null;
  return { kind: 'show-matter', matter: referred.ref, isUnsure: true };
}
