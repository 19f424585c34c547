import { z } from 'zod';
import type { Act } from './act.ts';
import type { Keeper, Kind } from './kept.ts';
import { Moment, Platform } from './message.ts';
import { Role } from './person.ts';
import { Refusal } from './refusal.ts';

/** A request to be bound to a unit or group in a role; the office approves or rejects it. */
export const Binding = z.strictObject({
  /** A short number that the office can type: 3. */
  id: z.string().min(1),
  version: z.int().nonnegative(),
  personId: z.string().min(1),
  platform: Platform,
  userid: z.string().min(1),
  name: z.string().min(1),
  role: Role,
  requestedAt: Moment,
  state: z.enum(['waiting', 'approved', 'rejected']),
  decidedBy: z.string().nullable(),
  decidedAt: Moment.nullable(),
  /** The inbox row that decided it. */
  decidedCause: z.string().nullable(),
  /** The inbox row that asked for it. */
  cause: z.string(),
});
export type Binding = z.infer<typeof Binding>;

/** Each has a short number that the office can type, and grows by one. */
export const BINDINGS: Kind<Binding> = {
  name: 'bindings',
  schema: Binding,
  indexes: [
    { paths: ['cause'], unique: true },
    { paths: ['state', 'decidedAt', 'id'] },
    { paths: ['personId', 'state', 'decidedAt', 'id'], anyCase: ['personId'] },
  ],
};

/** Those that the office has not decided, in the order of their numbers. */
export async function waitingBindings(kept: Keeper): Promise<readonly Binding[]> {
  const found = await kept(BINDINGS).find({ where: { state: 'waiting' } });
  return found.toSorted((one, other) => Number(one.id) - Number(other.id));
}

/**
 * The request if it may still be decided by this act. One that this very act decided before is
 * given back too: a step repeated after a crash comes to the same end.
 */
export function waitingBinding(binding: Binding | null, id: string, act: Act): Binding {
  if (!binding) throw new Refusal<BindingReason>({ kind: 'no-such-binding', binding: id });
  if (binding.state !== 'waiting' && binding.decidedCause !== act.cause) {
    throw new Refusal<BindingReason>({
      kind: 'binding-decided',
      binding: id,
      state: binding.state,
    });
  }
  return binding;
}

/** The request as the office decided it. */
export function decide(binding: Binding, state: 'approved' | 'rejected', act: Act): Binding {
  return { ...binding, state, decidedBy: act.by, decidedAt: act.at, decidedCause: act.cause };
}

/** Why the office says no to it. */
export type BindingReason =
  | { readonly kind: 'no-such-binding'; readonly binding: string }
  | {
      readonly kind: 'binding-decided';
      readonly binding: string;
      readonly state: 'approved' | 'rejected';
    }
  | { readonly kind: 'bound-already'; readonly name: string };
