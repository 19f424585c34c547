import type { Intent } from '../../src/domain/intent.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { dueDayIn } from '../../src/reading/matters/due-day.ts';
import { matterIn } from '../../src/reading/matters/reference.ts';
import type { Hearing } from '../../src/reading/said.ts';
import { OpenSupervision } from './intents.ts';
import { readCompletion, readSupervision } from './read-supervision.ts';

/** 督办：…, what completes or changes one that waits for its 确认, and 问题2 with something that is no word of the office. */
export const hears: Hearing = {
  order({ body, today, reader, draft, roles }) {
    const picked = isOffice(roles) ? readPicked(body, today) : null;
    if (picked) return picked;
    const waiting = OpenSupervision.safeParse(draft?.proposal);
    const proposal =
      readSupervision(body, today, reader, isOffice(roles)) ??
      (waiting.success ? readCompletion(body, waiting.data, today, reader) : null);
    return proposal ? { kind: 'keep-draft', proposal } : readUnsure(body, isOffice(roles));
  },
};

const PICKED =
  /^(?:请)?(?:把)?(?:第)?立项(?:第)?(?<numbers>\d{1,2}(?:[、，, 和]{1,2}\d{1,2}(?![月日号\d])){0,11})(?:条|项|号)?(?<when>[，,\s].{2,20})?$/u;

/** 立项1、3，6月30日前: of what was suggested. */
function readPicked(body: string, today: string): Intent | null {
  const { numbers, when = '' } = PICKED.exec(body.trim())?.groups ?? {};
  if (numbers === undefined) return null;
  const chosen = [...new Set((numbers.match(/\d+/gu) ?? []).map(Number))];
  return { kind: 'pick-suggested', numbers: chosen, until: dueDayIn(when, today).day };
}

const LONGEST_UNSURE = 40;

/** 问题2：请区财政局研究, 问题1还没解决: the issue is shown, with the words that mean something. In a unit's report 问题2： counts what follows. */
function readUnsure(body: string, isOfOffice: boolean): Intent | null {
  if (body.length > LONGEST_UNSURE) return null;
  const referred = matterIn(body.trim());
  if (referred?.ref.kind !== 'issue' || referred.before !== '') return null;
  if (!isOfOffice && /^\s*[：:、，,.．]/u.test(referred.after)) return null;
  return { kind: 'show-matter', matter: referred.ref, isUnsure: true };
}
