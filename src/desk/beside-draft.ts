import { type Draft, isFresh, namedBack } from '../domain/draft.ts';
import type { Intent } from '../domain/intent.ts';
import type { InboundMessage } from '../domain/message.ts';
import { asReport } from '../domain/report-intent.ts';
import { asksOnly } from '../reading/act.ts';
import { putsRight } from '../reading/amendments/puts-right.ts';
import { unhedged } from '../reading/amendments/unhedged.ts';
import { findQuantities } from '../reading/numbers/quantities.ts';
import type { House } from '../room.ts';
import type { Situation } from './recognize.ts';

/**
 * With a draft open, what tells or corrects something and found no place in it is named back, and the next 确认 shows the draft once more
 * before it does anything. A question and a courtesy leave the draft as it is.
 */
export function besideDraft(
  read: Intent,
  { body, at }: InboundMessage,
  { draft }: Pick<Situation, 'draft'>,
  { sayings }: Pick<House, 'sayings'>,
): Intent {
  const isOpen = draft !== null && !draft.isShelved && isFresh(draft, at);
  if (!isOpen || body.kind !== 'said') return read;
  const said = body.text.trim();
  if (asksOnly(said)) return read;
  return isLeft(read, said, draft, sayings) ? { kind: 'doubt-draft', said: namedBack(said) } : read;
}

/** Beside a report people chat; of a 会议 or a 督办 nobody understood what may well have been a change of it. */
function isLeft(
  { kind }: Intent,
  said: string,
  { proposal }: Draft,
  sayings: House['sayings'],
): boolean {
  if (FOUND_NO_PLACE.has(kind)) {
    const isOfReport = asReport(proposal) !== null;
    if (!isOfReport && (kind === 'misread' || changesIn(said))) return true;
    return triesToChange(said);
  }
  const isAnswered = sayings.get(kind)?.effect === 'answers';
  return isAnswered && changesIn(said);
}

const changesIn = (said: string): boolean =>
  said.length <= LONGEST_CHANGE && CHANGES.test(said) && !LOOKS.test(said);

const FOUND_NO_PLACE: ReadonlySet<string> = new Set([
  'misread',
  'decline',
  'offer-questions',
  'overhear',
  'miss-name',
  'acknowledge',
]);

function triesToChange(text: string): boolean {
  return putsRight(text) || unhedged(text).adds || findQuantities(text).length > 0;
}

/** 市场监管局不用叫: what names a unit and says what is to become of it asks for no card of that unit. */
const CHANGES =
  /不|别|去掉|删|减|换|改|挪|推[迟后]|提前|往[前后]|宽|延|也|还|再|叫|喊|请|让|由|加上|加个|错|一[起并块]|那句/u;
const LOOKS = /看|查|列|发我|发给我|告诉|显示|导出|给我|帮助|说说|介绍/u;
const LONGEST_CHANGE = 40;
