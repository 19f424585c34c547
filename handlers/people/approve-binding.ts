import { answer, type Handler, settling } from '../../src/context.ts';
import { bindingApproved, youAreBound } from '../../src/wording/bindings.ts';
import { decidedBinding } from './decided-binding.ts';
import type { ApproveBinding } from './intents.ts';

/** 同意3: from now on the person holds the role, beside whatever else they hold. */
export const approveBinding: Handler<ApproveBinding> = async (intent, ctx) => {
  const binding = await decidedBinding(intent.binding, 'approved', ctx);
  return [
    ...settling(answer(ctx, bindingApproved(binding, ctx.plan))),
    {
      key: `binding:${binding.id}:approved`,
      to: { kind: 'person', personId: binding.personId },
      text: youAreBound(binding, ctx.plan),
      class: null,
    },
  ];
};
