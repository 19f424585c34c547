import type { Role } from '../../../src/domain/person.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { roleInWords } from '../../../src/wording/roles.ts';
import { list } from '../../../src/wording/words.ts';

/** Who leaves, and the roles that end. */
interface Leaving {
  readonly name: string;
  readonly roles: readonly Role[];
}

const rolesOf = ({ roles }: Leaving, plan: Plan): string =>
  list(roles.map((role) => roleInWords(role, plan)));

const TO_CONFIRM = '回复“确认”即办理，回复“取消”作罢。';

export const releaseProposed = (leaving: Leaving, plan: Plan): string =>
  `我理解您要解除${leaving.name}的登记：${rolesOf(leaving, plan)}。解除后不再提醒，也不能再报送。\n${TO_CONFIRM}`;

export const released = (leaving: Leaving, plan: Plan): string =>
  `已解除${leaving.name}的登记：${rolesOf(leaving, plan)}。不再提醒，已记录在案。`;

export const youAreReleased = (leaving: Leaving, by: string | null, plan: Plan): string =>
  `您的登记已由指挥部办公室解除：${rolesOf(leaving, plan)}${by === null ? '' : `，由${by}接替`}。感谢您的工作；如有出入，请联系指挥部办公室。`;

export const replacementProposed = (
  leaving: Leaving,
  by: string,
  isKnown: boolean,
  plan: Plan,
): string =>
  `我理解您要换人：解除${leaving.name}的登记（${rolesOf(leaving, plan)}），由${by}接替。\n${isKnown ? '' : `${hasNoAccount(by, plan, leaving)}\n`}${TO_CONFIRM}`;

export const replaced = (leaving: Leaving, by: string, isKnown: boolean, plan: Plan): string =>
  `已解除${leaving.name}的登记：${rolesOf(leaving, plan)}。${
    isKnown ? `由${by}接替，未办事项已转交并通知本人。` : hasNoAccount(by, plan, leaving)
  }`;

function hasNoAccount(by: string, plan: Plan, { roles: [role] }: Leaving): string {
  const words = role ? roleInWords(role, plan) : '';
  return `${by}还没有登记，请本人发“绑定 ${words} ${by}”，您同意后接手。`;
}

export const youSucceed = (
  leaving: Leaving,
  owed: string | null,
  drafts: number,
  plan: Plan,
): string =>
  [
    `您已接替${leaving.name}，登记为${rolesOf(leaving, plan)}。`,
    owed ?? '目前没有未报的事项。发“我的待办”可随时查看。',
    ...(drafts > 0 ? [`${leaving.name}有一份草稿还没有确认，回复“继续”查看。`] : []),
  ].join('\n');
