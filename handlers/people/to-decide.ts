import type { TickContext } from '../../src/context.ts';
import type { Binding } from '../../src/domain/binding.ts';
import { accountOf } from '../../src/domain/person.ts';
import { holdsRole } from '../../src/domain/roles.ts';
import type { BindingToDecide } from '../../src/wording/bindings.ts';

/** Requests beside what is known already of their accounts, posts and names. */
export async function toDecide(
  bindings: readonly Binding[],
  { people }: Pick<TickContext, 'people'>,
): Promise<readonly BindingToDecide[]> {
  const everybody = await people.all();
  return bindings.map((binding) => {
    const others = everybody.filter(({ id }) => accountOf(id) !== accountOf(binding.personId));
    return {
      binding,
      holders: others.filter(({ roles }) => holdsRole(roles, binding.role)),
      namesakes: others.filter(({ name }) => name === binding.name),
    };
  });
}
