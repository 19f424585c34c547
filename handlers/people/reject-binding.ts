import { answer, type Handler, settling } from '../../src/context.ts';
import { bindingRejected, youAreNotBound } from '../../src/wording/bindings.ts';
import { decidedBinding } from './decided-binding.ts';
import type { RejectBinding } from './intents.ts';

/** 拒绝3: nobody is bound, and the applicant hears of it. */
export const rejectBinding: Handler<RejectBinding> = async (intent, ctx) => {
  const binding = await decidedBinding(intent.binding, 'rejected', ctx);
  return [
    ...settling(answer(ctx, bindingRejected(binding))),
    {
      key: `binding:${binding.id}:rejected`,
      to: { kind: 'person', personId: binding.personId },
      text: youAreNotBound(binding, intent.reason),
      class: null,
    },
  ];
};
