import { answer, type Handler } from '../../src/context.ts';
import { BINDINGS } from '../../src/domain/binding.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { isFirstWord, spendFirstWord } from '../../src/ledger/first-word.ts';
import type { ClaimOffice } from './intents.ts';
import type { PeopleReason } from './rules.ts';
import { officeClaimed } from './wording/claims.ts';

/** 口令 4F2K-9DQW: as long as nobody is of the office, whoever read the start is. */
export const claimOffice: Handler<ClaimOffice> = async ({ word }, ctx) => {
  const { kept, act, speaker, message } = ctx;
  const [done] = await kept(BINDINGS).find({ where: { cause: act.cause }, limit: 1 });
  if (!done) {
    const office = (await ctx.people.all()).filter(({ roles }) => isOffice(roles));
    if (office.length > 0 || !(await isFirstWord(kept, word)))
      throw new Refusal<PeopleReason>({ kind: 'no-such-word' });
  }
  await kept(BINDINGS).request(act.cause, (id) => ({
    id,
    version: 0,
    personId: speaker.id,
    platform: message.platform,
    userid: message.sender.userid,
    name: speaker.name ?? message.sender.userid,
    role: { role: 'office', unit: null, group: null },
    requestedAt: act.at,
    toldAt: act.at,
    state: 'approved',
    decidedBy: speaker.id,
    decidedAt: act.at,
    decidedCause: act.cause,
    cause: act.cause,
  }));
  await spendFirstWord(kept);
  return answer(ctx, officeClaimed());
};
