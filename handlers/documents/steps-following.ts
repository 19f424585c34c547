import type { DocumentDraft } from '../../src/domain/document-draft.ts';
import type { Seating } from '../../src/ledger/seats.ts';
import { awaitedNames } from '../../src/matters/hand-over.ts';
import { doing, postsInWords } from '../../src/wording/matters.ts';
import { seatsOfStep } from './seats.ts';
import { tableOfCourse } from './steps.ts';

/** The steps after 起草 and whose they are, as a preview names them to whoever drafts it: 第四组分管领导（马卫民）审核签字. */
export function stepsFollowing(
  { issuedAs, host, isUpward }: Pick<DocumentDraft, 'issuedAs' | 'host' | 'isUpward'>,
  draftedBy: string,
  seating: Seating,
): readonly string[] {
  if (host === null) return [];
  const course = {
    isOfOffice: host === 'office',
    needsAllSignatures: issuedAs === 'command',
    isReturned: false,
    isAmending: false,
  };
  const document = { host, deputy: null, isUpward, draftedBy };
  const judged = tableOfCourse(course).filter(
    ({ step, isBeside }) => !isBeside && step !== 'draft',
  );
  const upTo = judged.findIndex(({ step }) => step === 'register') + 1;
  return judged.slice(0, upTo).map(({ step, name }) => {
    const seats = seatsOfStep(step, document);
    return seats.length === 0
      ? name
      : doing(postsInWords(seats, awaitedNames(seats, seating), seating.plan), name);
  });
}
