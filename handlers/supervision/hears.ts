import type { Intent } from '../../src/domain/intent.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { dueDayIn } from '../../src/reading/matters/due-day.ts';
import { holdsOn } from '../../src/reading/matters/holds-on.ts';
import { matterIn } from '../../src/reading/matters/reference.ts';
import type { Hearing, Said } from '../../src/reading/said.ts';
import { withoutMarks } from '../../src/reading/text/without-marks.ts';
import { waitingAs } from '../../src/reading/waiting-as.ts';
import { readAnswerSaid } from './answer-said.ts';
import { OpenSupervision, SuggestSupervision } from './intents.ts';
import { readCompletion } from './read-completion.ts';
import { readHandedOver } from './read-handed-over.ts';
import { oneMoreSupervision, readSupervision } from './read-supervision.ts';
import { readSuggestionsAsked } from './suggestions-asked.ts';

/** 督办：…, what completes or changes one that waits for its 确认, and 问题2 with something that is no word of the office. */
export const hears: Hearing = {
  async order(said) {
    const { body, today, reader, draft, roles, lastDeed } = said;
    const picked = readSuggestionsAsked(said) ?? (isOffice(roles) ? await readPicked(said) : null);
    if (picked) return picked;
    const waiting = waitingAs(OpenSupervision, draft);
    if (waiting && CONFIRMS.test(body.trim())) return { kind: 'confirm-draft' };
    if (waiting && GIVES_UP.test(body.trim())) return { kind: 'cancel-draft' };
    if (isOffice(roles) && PICKS_NONE.test(body.trim())) {
      const shown = SuggestSupervision.safeParse(await said.lastSaid()).data?.focus ?? null;
      return { kind: 'pick-suggested', numbers: [], until: null, shown };
    }
    const handed = await readHandedOver(said);
    if (handed) return handed;
    const answer = isOffice(roles) ? await readAnswerSaid(said) : null;
    if (answer) return answer;
    const more = isOffice(roles) ? oneMoreSupervision(body) : null;
    const isMore = more !== null && (waiting !== null || isOpened(await lastDeed()));
    const text = isMore ? more : body;
    const proposal = readSupervision(text, today, reader, isOffice(roles));
    if (proposal) return { kind: 'keep-draft', proposal };
    return readUnsure(body, isOffice(roles));
  },
  answer({ body, today, reader, draft }) {
    const waiting = waitingAs(OpenSupervision, draft);
    return waiting ? readCompletion(body, waiting, today, reader) : null;
  },
};

/** Whether it was a 督办 that they opened last. */
const isOpened = (last: Awaited<ReturnType<Said['lastDeed']>>): boolean =>
  OpenSupervision.safeParse(last?.intent).success;

/** 同意立项, said of what waits for its 确认. */
const CONFIRMS = /^(?:同意|可以|确认|就)?(?:立项|立)(?:督办)?(?:了|吧){0,2}[。！!]?$/u;

/** 不立了, said of what waits for its 确认. */
const GIVES_UP =
  /^(?:算了|那就)?[，,]?(?:先|暂时)?不(?:用|要)?(?:立项?|督办|下)(?:了|吧){0,2}[。！!]?$/u;

const PICKED =
  /^(?:请)?(?:把)?(?:第)?立项(?:第)?(?<numbers>\d{1,2}(?:[、，, 和]{1,2}\d{1,2}(?![月日号\d])){0,11})(?:条|项|号)?(?<when>[，,\s].{2,20})?$/u;

/** 立项1、3，6月30日前: of what was suggested. */
async function readPicked({ body, today, lastSaid }: Said): Promise<Intent | null> {
  const { numbers, when = '' } = PICKED.exec(body.trim())?.groups ?? {};
  if (numbers === undefined) return null;
  const chosen = [...new Set((numbers.match(/\d+/gu) ?? []).map(Number))];
  const shown = SuggestSupervision.safeParse(await lastSaid()).data?.focus ?? null;
  return { kind: 'pick-suggested', numbers: chosen, until: dueDayIn(when, today).day, shown };
}

/** 立项, and nothing of what. */
const PICKS_NONE = /^(?:给|那就|那|就|都)?立个?项(?:督办)?(?:了|吧){0,2}[。！!]?$/u;

const LONGEST_UNSURE = 40;

/**
 * 问题2：请区财政局研究 of the office is its answer. 问题1还没解决: the issue is shown, with the words that mean something. In a unit's
 * report 问题2： counts what follows.
 */
function readUnsure(body: string, isOfOffice: boolean): Intent | null {
  const referred = matterIn(body.trim());
  if (referred?.ref.kind !== 'issue' || referred.before !== '') return null;
  const { after, ref: matter } = referred;
  const isMarked = /^\s*[：:，,.．]/u.test(after);
  const text = withoutMarks(after);
  const isAnswer = /^\s*[：:]/u.test(after) ? text.length >= SHORTEST : ANSWERS.test(text);
  if (isOfOffice && isMarked && isAnswer && !asksOnly(text) && !holdsOn(text)) {
    return { kind: 'take-step', matter, word: 'answer', text };
  }
  if (body.length > LONGEST_UNSURE || (!isOfOffice && isMarked)) return null;
  return { kind: 'show-matter', matter, isUnsure: true };
}

/** Behind a colon whatever says so much answers it. */
const SHORTEST = 6;
/** Somebody is to do something about it, or the office has. */
const ANSWERS = /^(?:请|由|让|已|经|拟|建议|同意|办公室|区|市|我们)[\s\S]{3,1000}$/u;
