import { answer, type Handler } from '../../src/context.ts';
import { LENT_POWERS } from '../../src/domain/lent-power.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { signs } from '../../src/domain/seat.ts';
import { seatingOn } from '../../src/ledger/seats.ts';
import { toPerson } from '../../src/matters/hand-over.ts';
import type { EndLending, LendPower } from './intents.ts';
import { peopleCalled } from './people-called.ts';
import { lendingEnded, type PowerReason, powerLent, powerLentToYou } from './wording/powers.ts';

/** 授权李四代签到6月20日: their signature and nothing else, by the holder's own word, to somebody whom the office knows. */
export const lendPower: Handler<LendPower> = async ({ name, until }, ctx) => {
  const { act, speaker, message } = ctx;
  const { plan, named: leaders } = await seatingOn(shanghaiDay(act.at), ctx);
  if (!signs(speaker, plan, leaders)) throw new Refusal<PowerReason>({ kind: 'nothing-to-lend' });
  if (until === null) throw new Refusal<PowerReason>({ kind: 'lending-without-day', name });
  if (until < shanghaiDay(act.at)) throw new Refusal<PowerReason>({ kind: 'lending-past', until });
  const named = peopleCalled(name, await ctx.people.all()).filter(({ id }) => id !== speaker.id);
  const [to, ...others] = named;
  if (!to || others.length > 0) {
    throw new Refusal<PowerReason>({ kind: 'no-such-person', name, count: named.length });
  }
  const fromName = speaker.name ?? message.sender.userid;
  await ctx.kept(LENT_POWERS).request(act.cause, (id) => ({
    id,
    version: 0,
    cause: act.cause,
    from: speaker.id,
    fromName,
    to: to.id,
    toName: to.name,
    until,
    at: act.at,
    endedAt: null,
  }));
  return [
    ...answer(ctx, powerLent(to.name, until)),
    toPerson(to.id, `${act.cause}:lent`, { text: powerLentToYou(fromName, until) }),
  ];
};

/** 收回授权: what the speaker lent, and is not over yet. */
export const endLending: Handler<EndLending> = async (_, ctx) => {
  const { act, speaker } = ctx;
  const own = (await ctx.kept(LENT_POWERS).all()).filter(({ from }) => from === speaker.id);
  const open = own.filter(({ endedAt }) => endedAt === null || endedAt === act.at);
  if (open.length === 0) throw new Refusal<PowerReason>({ kind: 'nothing-lent' });
  for (const one of open.filter(({ endedAt }) => endedAt === null)) {
    await ctx.kept(LENT_POWERS).save({ ...one, endedAt: act.at });
  }
  return answer(ctx, lendingEnded(open.map(({ toName }) => toName)));
};
