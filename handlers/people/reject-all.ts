import { answer, type Handler, settling } from '../../src/context.ts';
import { BINDINGS, type Binding, decide } from '../../src/domain/binding.ts';
import type { Intent } from '../../src/domain/intent.ts';
import { youAreNotBound } from '../../src/wording/bindings.ts';
import type { RejectAll } from './intents.ts';
import { allRejected } from './wording/waiting.ts';

const SAYS = /^(?:全部|都|一律)(?:拒绝|驳回|不同意)(?:登记|绑定)?(?:申请)?[。.!！]?$/u;

/** 全部拒绝 is shown first; null for any other text. */
export const readRejectAll = (text: string): Intent | null =>
  SAYS.test(text) ? { kind: 'keep-draft', proposal: { kind: 'reject-all' } } : null;

/** 全部拒绝: every request that was shown and still waits. */
export const rejectAll: Handler<RejectAll> = async ({ bindings = [] }, ctx) => {
  const rejected: Binding[] = [];
  for (const id of bindings) {
    const one = await ctx.kept(BINDINGS).get(id);
    if (one?.state === 'waiting')
      rejected.push(await ctx.kept(BINDINGS).save(decide(one, 'rejected', ctx.act)));
    else if (one?.decidedCause === ctx.act.cause) rejected.push(one);
  }
  const told = rejected.map((one) => ({
    key: `binding:${one.id}:rejected`,
    to: { kind: 'person' as const, personId: one.personId },
    text: youAreNotBound(one),
    class: null,
  }));
  return [...settling(answer(ctx, allRejected(rejected.length))), ...told];
};
