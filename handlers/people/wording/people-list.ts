import type { Binding } from '../../../src/domain/binding.ts';
import { accountOf, type Person } from '../../../src/domain/person.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { groupOf } from '../../../src/domain/plan-lookups.ts';
import { isSameRole } from '../../../src/domain/roles.ts';
import { accountInWords } from '../../../src/wording/accounts.ts';
import { paged } from '../../../src/wording/paged.ts';
import { roleInWords } from '../../../src/wording/roles.ts';
import { list } from '../../../src/wording/words.ts';

interface Listed {
  readonly of: 'liaisons' | 'everybody';
  readonly page: number;
  readonly people: readonly Person[];
  /** Those that hold, with the numbers by which the office names them. */
  readonly bindings: readonly Binding[];
  /** The units without a liaison. */
  readonly vacant: readonly string[];
}

/** The registered people, so many a page. */
export function peopleListed({ of, page, people, bindings, vacant }: Listed, plan: Plan): string {
  const title = of === 'liaisons' ? '联络员名单' : '登记名单';
  const lines = people
    .map((person) => lineOf(person, bindings, plan))
    .toSorted((one, other) => one.localeCompare(other, 'zh-CN'));
  const gaps =
    vacant.length === 0
      ? '各单位都有联络员。'
      : `还没有联络员的单位${vacant.length}家：${list(vacant)}。`;
  if (lines.length === 0) return `目前没有人登记。${gaps}`;
  return [
    ...paged({ title: `${title}（共${lines.length}人）`, command: title, lines, page }),
    gaps,
    '要解除登记，回复“解除登记＋姓名”或“解除登记＋序号”；换人请说“某某调走了，改由某某任联络员”。',
  ].join('\n');
}

interface Meant {
  readonly unit?: string | undefined;
  readonly group?: number | undefined;
  readonly whom?: string | undefined;
  readonly people: readonly Person[];
  readonly bindings: readonly Binding[];
}

/** Who is registered of one unit or group, or under a name. */
export function peopleMeant({ unit, group, whom, people, bindings }: Meant, plan: Plan): string {
  const of = unit ?? (group === undefined ? null : groupOf(plan, group).name);
  if (people.length === 0)
    return of === null
      ? `登记的人里没有“${whom ?? ''}”。请核对姓名，或发“登记名单”查看。`
      : `${of}还没有人登记为联络员；文件也没有列出各单位、各工作组的联络员。`;
  return [
    of === null ? `登记的人里，“${whom ?? ''}”：` : `${of}登记的联络员：`,
    ...people.map((person) => `· ${lineOf(person, bindings, plan)}`),
  ].join('\n');
}

/** By whose roles somebody is found: 区水务局联络员3号：王工（企业微信 wang）. */
function lineOf(person: Person, bindings: readonly Binding[], plan: Plan): string {
  const roles = person.roles.map((role) => {
    const binding = bindings.find(
      (one) => accountOf(one.personId) === accountOf(person.id) && isSameRole(one.role, role),
    );
    return `${roleInWords(role, plan)}${binding ? `[${binding.id}号]` : ''}`;
  });
  return `${list(roles)}：${person.name}（${accountInWords(person)}）`;
}
