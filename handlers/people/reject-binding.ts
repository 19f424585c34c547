import { answer, type Handler, settling } from '../../src/context.ts';
import { BINDINGS, decide, waitingBinding } from '../../src/domain/binding.ts';
import { bindingRejected, youAreNotBound } from '../../src/wording/bindings.ts';
import type { RejectBinding } from './intents.ts';

/** 拒绝3: nobody is bound, and the applicant hears of it. */
export const rejectBinding: Handler<RejectBinding> = async (intent, ctx) => {
  const waiting = waitingBinding(
    await ctx.kept(BINDINGS).get(intent.binding),
    intent.binding,
    ctx.act,
  );
  const binding = await ctx.kept(BINDINGS).save(decide(waiting, 'rejected', ctx.act));
  return [
    ...settling(answer(ctx, bindingRejected(binding))),
    {
      key: `binding:${binding.id}:rejected`,
      to: { kind: 'person', personId: binding.personId },
      text: youAreNotBound(binding),
      class: null,
    },
  ];
};
