import { answer, type Context, type Handler } from '../../src/context.ts';
import type { BindingReason } from '../../src/domain/binding.ts';
import { BINDINGS, type Binding } from '../../src/domain/binding.ts';
import { withCard } from '../../src/domain/card.ts';
import type { OutboundMessage } from '../../src/domain/message.ts';
import { arrival } from '../../src/domain/occasion.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { holdsRole } from '../../src/domain/roles.ts';
import { bindingRequested, bindingToDecide } from '../../src/wording/bindings.ts';
import { bindingCard } from '../../src/wording/cards.ts';
import type { BindPerson } from './intents.ts';

/** 绑定 区水务局 联络员 王工: a request, for only the office says who is who. */
export const bindPerson: Handler<BindPerson> = async ({ role, name }, ctx) => {
  const { speaker, message, act } = ctx;
  const known = name ?? speaker.name ?? message.sender.userid;
  if (holdsRole(speaker.roles, role))
    throw new Refusal<BindingReason>({ kind: 'bound-already', name: known });
  const binding = await ctx.kept(BINDINGS).request(act.cause, (id) => ({
    id,
    version: 0,
    personId: speaker.id,
    platform: message.platform,
    userid: message.sender.userid,
    name: known,
    role,
    requestedAt: act.at,
    state: 'waiting',
    decidedBy: null,
    decidedAt: null,
    decidedCause: null,
    cause: act.cause,
  }));
  return [...answer(ctx, bindingRequested(binding, ctx.plan)), ...(await tellOffice(binding, ctx))];
};

async function tellOffice(binding: Binding, ctx: Context): Promise<readonly OutboundMessage[]> {
  const people = await ctx.people.all();
  const office = people.filter((person) => person.roles.some((role) => isOffice(role.role)));
  const said = withCard(bindingToDecide(binding, ctx.plan), bindingCard(binding, ctx.plan));
  return office.map((person) => {
    const key = `binding:${binding.id}:to-decide:${person.id}`;
    const to = { kind: 'person' as const, personId: person.id };
    return { key, to, ...said, class: null, occasion: arrival({ key, ...said }) };
  });
}

const isOffice = (role: string): boolean => role === 'office' || role === 'office-director';
