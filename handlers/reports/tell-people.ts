import type { Context } from '../../src/context.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { arrival } from '../../src/domain/occasion.ts';
import { unitsReportedFor } from '../../src/domain/responsibility.ts';
import { current, type Submission } from '../../src/domain/submission.ts';
import { reportedForYou, withdrawnByOffice } from './wording/on-behalf.ts';

/** The unit's people hear at once what somebody else put on record for them (代报), or put right. */
export async function tellUnit(
  submission: Submission,
  ctx: Context,
): Promise<readonly OutboundMessage[]> {
  const people = await ctx.people.all();
  const theirs = people.filter(({ roles }) => unitsReportedFor(roles).includes(submission.unit));
  return theirs.flatMap(({ id }) =>
    telling(id, submission, reportedForYou(submission, ctx.plan), ctx),
  );
}

/** Whoever wrote a report hears that somebody else took it back, and why. */
export function tellWriter(submission: Submission, ctx: Context): readonly OutboundMessage[] {
  const written = submission.versions.findLast(({ kind }) => kind !== 'withdrawn');
  return written === undefined
    ? []
    : telling(written.by, submission, withdrawnByOffice(submission, ctx.plan), ctx);
}

/** Told to nobody who did it. */
function telling(
  personId: string,
  submission: Submission,
  text: string,
  { speaker }: Context,
): readonly OutboundMessage[] {
  if (personId === speaker.id) return [];
  const { id, versions } = submission;
  const key = `${current(submission).kind}-for:${id}:${versions.length}:${personId}`;
  const to = { kind: 'person' as const, personId };
  return [{ key, to, text, class: null, occasion: arrival({ key, text }) }];
}
