import type { TickContext } from '../../src/context.ts';
import type { Binding } from '../../src/domain/binding.ts';
import { accountOf, type Role } from '../../src/domain/person.ts';
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
      holders: others.filter(({ roles }) => holdsPost(roles, binding.role)),
      namesakes: others.filter(({ name }) => name === binding.name),
    };
  });
}

/** “专职档案管理人员” (附件2 七1): a group has one, of whichever unit. */
const holdsPost = (roles: readonly Role[], asked: Role): boolean =>
  asked.role === 'archivist'
    ? roles.some(({ role, group }) => role === 'archivist' && group === asked.group)
    : holdsRole(roles, asked);
