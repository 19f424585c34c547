import { answer, type Context, type Handler } from '../../src/context.ts';
import { OUTBOX } from '../../src/domain/outbox.ts';
import { groupsActedFor, seesWhole } from '../../src/domain/responsibility.ts';
import { SIGNINGS } from '../../src/domain/signing.ts';
import { type Urging, urgingsOfPeriod } from '../../src/domain/urging.ts';
import { periodNow } from '../../src/ledger/ledger.ts';
import type { AskUrged } from './intents.ts';
import { type UrgedBefore, urgingsListed } from './wording/urgings-listed.ts';

/** So many of the last urgings are told. */
const MOST = 3;
/** Nobody has more urged about one period. */
const MOST_OF_PERIOD = 50;

/** 刚才总共提醒了多少家, 催过水务局没有: the urgings about a period, the newest first, and how many of their messages arrived and were signed for. */
export const askUrged: Handler<AskUrged> = async ({ unit, period: named }, ctx) => {
  const period = named ?? (await periodNow(ctx));
  const urgings = (await urgingsOfPeriod(ctx.kept, period, MOST_OF_PERIOD)).filter(
    (one) => mayHearOf(one, ctx) && (unit === null || one.urged.some((to) => to.unit === unit)),
  );
  const told = await Promise.all(urgings.slice(0, MOST).map((one) => stateOf(one, ctx)));
  return answer(ctx, urgingsListed(period, unit, told), 'answer');
};

/** A group's people hear of what was urged of their own group, and by themselves. */
const mayHearOf = ({ group, by }: Urging, { speaker, plan }: Context): boolean =>
  seesWhole(speaker.roles) ||
  by === speaker.id ||
  (group !== null && groupsActedFor(speaker.roles, plan).includes(group));

async function stateOf(urging: Urging, { kept }: Context): Promise<UrgedBefore> {
  const keys = [...new Set(urging.urged.map(({ key }) => key))];
  const sent = await Promise.all(keys.map((key) => kept(OUTBOX).get(key)));
  const signed = await Promise.all(keys.map((key) => kept(SIGNINGS).get(key)));
  return {
    urging,
    people: keys.length,
    reached: sent.filter((row) => row?.state === 'sent').length,
    signed: signed.filter((one) => one !== null).length,
  };
}
