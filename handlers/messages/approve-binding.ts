import { answer, type Handler, settling } from '../../src/context.ts';
import { BINDINGS, decide, waitingBinding } from '../../src/domain/binding.ts';
import { withRole } from '../../src/domain/roles.ts';
import { bindingApproved, youAreBound } from '../../src/wording/bindings.ts';

/** 同意3: the office binds somebody to a role; further roles of the same person are kept. */
export const approveBinding: Handler<'approve-binding'> = async (intent, ctx) => {
  const waiting = waitingBinding(
    await ctx.kept(BINDINGS).get(intent.binding),
    intent.binding,
    ctx.act,
  );
  const { personId, platform, userid, name, role } = waiting;
  const known = await ctx.people.get(personId);
  const person = known ?? { id: personId, version: 0, platform, userid, name, roles: [role] };
  await ctx.people.put(withRole(person, role));
  const binding = await ctx.kept(BINDINGS).save(decide(waiting, 'approved', ctx.act));
  return [
    ...settling(answer(ctx, bindingApproved(binding, ctx.plan))),
    {
      key: `binding:${binding.id}:approved`,
      to: { kind: 'person', personId },
      text: youAreBound(binding, ctx.plan),
      class: null,
    },
  ];
};
