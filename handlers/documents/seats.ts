import { isPassed } from '../../src/domain/procedure.ts';
import type { Seat } from '../../src/domain/seat.ts';
import { mayRecall } from '../../src/matters/may-recall.ts';
import type { OfficialDocument } from './record.ts';
import { amendmentOf, deputySeats, hostSeat, tableOf } from './rules.ts';
import type { DocumentStep } from './steps.ts';

/** Whose step it is, by who drafts it. Of 退回 and of a change to what is signed, see `seatsIn`. */
export function seatsOfStep(
  step: DocumentStep,
  document: Pick<OfficialDocument, 'host' | 'deputy'> & { readonly draftedBy?: string },
): readonly Seat[] {
  switch (step) {
    case 'review':
      return document.host === 'office' ? [] : [{ kind: 'leader-in-charge', group: document.host }];
    case 'check':
      return [besidesDrafter(document)];
    case 'register':
    case 'release':
    case 'rank':
    case 'unrank':
    case 'void':
      return [{ kind: 'office' }];
    case 'sign':
      return [{ kind: 'office-deputy' }];
    case 'sign-director':
      return [{ kind: 'office-director' }];
    case 'sign-deputy':
      return deputySeats(document);
    case 'sign-commander':
      return [{ kind: 'commander' }];
    case 'return':
    case 'recall':
    case 'consent':
    case 'object':
      return [];
    case 'draft':
    case 'redraft':
    case 'proofread':
    case 'print':
    case 'bind':
    case 'send':
    case 'amend':
    case 'revise':
    case 'withdraw':
    case 'propose-rank':
      return [hostSeat(document)];
    case 'set-urgency':
      return [hostSeat(document), { kind: 'office' }];
  }
}

/** “办公室审核”: not by whoever drafted it, where the office has somebody else. */
const besidesDrafter = ({ draftedBy }: { readonly draftedBy?: string }): Seat =>
  draftedBy === undefined ? { kind: 'office' } : { kind: 'office', besides: draftedBy };

/** Whose step it is in this document, as it stands. */
export function seatsIn(document: OfficialDocument, step: DocumentStep): readonly Seat[] {
  if (step === 'return') return seatsToReturn(document);
  if (step === 'recall') return mayRecall(tableOf(document), document, step);
  if (step === 'consent' || step === 'object')
    return signersAsked(document).map((name) => seatOfSigner(name, document));
  return seatsOfStep(step, document);
}

/** Whoever has it may send it back; the office where the drafter has it. */
function seatsToReturn(document: OfficialDocument): readonly Seat[] {
  const walker = { steps: document.steps, parties: [] };
  const table = tableOf(document);
  const next = table.find((row) => row.isBeside !== true && !isPassed(table, walker, row.step));
  const isDrafters = !next || next.by === 'clerk' || next.by.includes('host');
  return isDrafters ? [{ kind: 'office' }] : seatsOfStep(next.step, document);
}

/** Those who have signed, by their names, as long as a change waits for their consent (附件2 一（一）4). */
export function signersAsked(document: OfficialDocument): readonly string[] {
  const amendment = amendmentOf(document);
  return amendment?.state === 'open' ? amendment.signers.map(({ name }) => name) : [];
}

/** Of who signed on paper, the post that they signed in is asked. */
export function seatOfSigner(name: string, document: OfficialDocument): Seat {
  const signer = amendmentOf(document)?.signers.find((one) => one.name === name);
  if (signer?.id) return { kind: 'person', id: signer.id, name };
  const [seat] = signer ? seatsOfStep(signer.step, document) : [];
  return seat ?? { kind: 'office' };
}
