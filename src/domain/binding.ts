import type { Act } from './act.ts';
import type { Binding } from './person.ts';
import { Refusal } from './refusal.ts';

/**
 * The request if it may still be decided by this act. One that this very act decided before is
 * given back too: a step repeated after a crash comes to the same end.
 */
export function waitingBinding(binding: Binding | null, id: string, act: Act): Binding {
  if (!binding) throw new Refusal({ kind: 'no-such-binding', binding: id });
  if (binding.state !== 'waiting' && binding.decidedCause !== act.cause) {
    throw new Refusal({ kind: 'binding-decided', binding: id, state: binding.state });
  }
  return binding;
}

/** The request as the office decided it. */
export function decide(binding: Binding, state: 'approved' | 'rejected', act: Act): Binding {
  return { ...binding, state, decidedBy: act.by, decidedAt: act.at, decidedCause: act.cause };
}
