import { answer, type Context, type Handler } from '../../src/context.ts';
import {
  BINDINGS,
  type Binding,
  type BindingReason,
  decide,
  requestsOf,
} from '../../src/domain/binding.ts';
import { momentIn } from '../../src/domain/moment.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { holdsRole } from '../../src/domain/roles.ts';
import { todayOf } from '../../src/ledger/ledger.ts';
import { bindingRequested } from '../../src/wording/bindings.ts';
import type { BindPerson } from './intents.ts';
import { newRequests } from './tell-office.ts';

/** So often one account may ask on one day. */
const MOST_A_DAY = 5;

/** 绑定 区水务局 联络员 王工: a request, for only the office says who is who. One account has one that waits: the newest. */
export const bindPerson: Handler<BindPerson> = async ({ role, name }, ctx) => {
  const { speaker, message, act } = ctx;
  const known = name ?? speaker.name ?? message.sender.userid;
  if (holdsRole(speaker.roles, role))
    throw new Refusal<BindingReason>({ kind: 'bound-already', name: known });
  const earlier = await requestsOf(ctx.kept, speaker.id, momentIn(todayOf(ctx), '00:00'));
  if (earlier.filter(({ cause }) => cause !== act.cause).length >= MOST_A_DAY)
    throw new Refusal<BindingReason>({ kind: 'asked-too-often', most: MOST_A_DAY });
  const { name: platformName } = message.sender;
  const binding = await ctx.kept(BINDINGS).request(act.cause, (id) => ({
    id,
    version: 0,
    personId: speaker.id,
    platform: message.platform,
    userid: message.sender.userid,
    name: known,
    ...(platformName === null ? {} : { platformName }),
    role,
    requestedAt: act.at,
    state: 'waiting',
    decidedBy: null,
    decidedAt: null,
    decidedCause: null,
    cause: act.cause,
  }));
  await putAside(binding, ctx);
  return [...answer(ctx, bindingRequested(binding, ctx.plan)), ...(await newRequests(act.at, ctx))];
};

/** What the account asked for before and nobody decided gives its place to the new request. */
async function putAside({ id: newest, personId }: Binding, { kept, act }: Context): Promise<void> {
  const waiting = await kept(BINDINGS).find({ where: { personId, state: 'waiting' } });
  for (const one of waiting) {
    if (one.id !== newest) await kept(BINDINGS).save(decide(one, 'replaced', act));
  }
}
