import { answer, type Handler } from '../../src/context.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import { belongsToCollective } from '../../src/domain/responsibility.ts';
import type { ListStreets, RegisterStreet } from './intents.ts';
import { STREETS, type Street } from './record.ts';
import { type DutyReason, streetRegistered, streetsListed } from './wording/duties.ts';

/** 登记街道 (正文 一): what is said anew takes the place of what stood there, the rest stays. */
export const registerStreet: Handler<RegisterStreet> = async ({ street, head, contact }, ctx) => {
  if (street === null) throw new Refusal<DutyReason>({ kind: 'street-unnamed' });
  const before = await ctx.kept(STREETS).get(street);
  const registered = {
    id: street,
    version: 0,
    head: head ?? before?.head ?? null,
    contact: contact ?? before?.contact ?? null,
    by: ctx.act.by,
    at: ctx.act.at,
  };
  await ctx.kept(STREETS).put(registered);
  return answer(ctx, streetRegistered(registered));
};

/** 街道架构: each street that somebody named, or speaks for, and none besides. */
export const listStreets: Handler<ListStreets> = async (_, ctx) => {
  const registered = await ctx.kept(STREETS).all();
  const streets = new Map<string, Pick<Street, 'id' | 'head' | 'contact'>>(
    registered.map((one) => [one.id, one]),
  );
  for (const { name, roles } of await ctx.people.all()) {
    for (const { role, unit } of roles) {
      if (unit === null || !belongsToCollective(ctx.plan, unit)) continue;
      const id = unit.replace(/办事处$/u, '');
      const known = streets.get(id) ?? { id, head: null, contact: null };
      const head = role === 'unit-leader' ? (known.head ?? name) : known.head;
      const contact = role === 'liaison' ? (known.contact ?? name) : known.contact;
      streets.set(id, { id, head, contact });
    }
  }
  return answer(ctx, streetsListed([...streets.values()]));
};
