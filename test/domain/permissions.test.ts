import { describe, expect, test } from '@jest/globals';
import { handlers } from '../../handlers/index.ts';
import type { IntentKind } from '../../src/domain/intent.ts';
import { judge, kindToPermit, permissions } from '../../src/domain/permissions.ts';
import { type Role, RoleName } from '../../src/domain/person.ts';

/** The matters that are not everybody's, and who sees to them. */
const MATTERS: readonly (readonly [kinds: string, roles: string])[] = [
  [
    'ask-task-progress ask-overview ask-versions ask-experience remind-later pause-nudges resume-nudges sign-for list-parameters',
    'commander deputy-commander office-director office group-leader group-liaison liaison unit-leader archivist',
  ],
  [
    'ask-own-reports report-progress withdraw-report amend-report settle-doubt prefill-quarter attach-evidence',
    'office-director office group-leader group-liaison liaison unit-leader',
  ],
  [
    'ask-missing ask-group-report',
    'commander deputy-commander office-director office group-leader group-liaison',
  ],
  ['ask-extension', 'liaison unit-leader'],
  ['submit-group-report urge-missing', 'office-director office group-leader group-liaison'],
  [
    'lock-period set-monthly-day set-parameter list-extensions approve-extension refuse-extension set-workdays list-bindings approve-binding reject-binding list-unverified resend-message mark-delivered',
    'office-director office',
  ],
];
const SINGLE_ONLY = ['list-bindings', 'list-unverified', 'resend-message', 'mark-delivered'];

const kinds = Object.keys(permissions) as IntentKind[];
const chats = ['single', 'group'] as const;
const roleOf = (role: RoleName): Role => ({ role, unit: null, group: null });
const cells = kinds.flatMap((kind) =>
  RoleName.options.flatMap((role) => chats.map((chat) => ({ kind, role, chat }))),
);

/** What the office decided, said another way than the table says it. */
function expected(kind: string, role: RoleName, chat: string) {
  const matter = MATTERS.find(([names]) => names.split(' ').includes(kind));
  if (matter && role === 'none') return 'unknown-person';
  if (matter && !matter[1].split(' ').includes(role)) return 'not-permitted';
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

  test('asks for a shown draft what its 确认 would ask for', () => {
    const proposal = { kind: 'withdraw-report', task: 1, period: null, reason: null } as const;
    expect(kindToPermit({ kind: 'keep-draft', proposal })).toBe('withdraw-report');
    expect(kindToPermit({ kind: 'greet' })).toBe('greet');
  });
});
