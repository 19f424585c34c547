import { describe, expect, test } from '@jest/globals';
import { handlers } from '../../handlers/index.ts';
import type { IntentKind } from '../../src/domain/intent.ts';
import { judge, permissions } from '../../src/domain/permissions.ts';
import { type Role, RoleName } from '../../src/domain/person.ts';

const OFFICE_ONLY = ['list-bindings', 'approve-binding', 'reject-binding'];
const SINGLE_ONLY = ['list-bindings'];
const OFFICE_ROLES = ['office', 'office-director'];

const kinds = Object.keys(permissions) as IntentKind[];
const chats = ['single', 'group'] as const;
const roleOf = (role: RoleName): Role => ({ role, unit: null, group: null });
const cells = kinds.flatMap((kind) =>
  RoleName.options.flatMap((role) => chats.map((chat) => ({ kind, role, chat }))),
);

/** What the office decided, said another way than the table says it. */
function expected(kind: string, role: RoleName, chat: string) {
  const isOfficeMatter = OFFICE_ONLY.includes(kind);
  if (isOfficeMatter && role === 'none') return 'unknown-person';
  if (isOfficeMatter && !OFFICE_ROLES.includes(role)) return 'not-permitted';
  return SINGLE_ONLY.includes(kind) && chat === 'group' ? 'wrong-chat' : 'permitted';
}

describe('the permission table', () => {
  test('has a row for every handler and none besides', () => {
    expect(kinds.toSorted()).toEqual(Object.keys(handlers).toSorted());
  });

  test('gives every role in every chat what the office decided, cell by cell', () => {
    const wrong = cells.filter(
      ({ kind, role, chat }) => judge(kind, [roleOf(role)], chat) !== expected(kind, role, chat),
    );
    expect(cells.length).toBe(kinds.length * RoleName.options.length * 2);
    expect(wrong).toEqual([]);
  });

  test('lets a person with several roles do what any of them may', () => {
    const both = [roleOf('liaison'), roleOf('office')];
    expect(judge('approve-binding', both, 'single')).toBe('permitted');
  });

  test('treats somebody without any role as unknown', () => {
    expect(judge('approve-binding', [], 'single')).toBe('unknown-person');
    expect(judge('ask-task-lead', [], 'group')).toBe('permitted');
  });
});
