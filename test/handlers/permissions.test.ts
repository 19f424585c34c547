import { describe, expect, test } from '@jest/globals';
import { judge } from '../../src/domain/permission.ts';
import { type Role, RoleName } from '../../src/domain/person.ts';
import { house } from '../../src/office.ts';

const wordsOf = (text: string): string[] => text.trim().split(/\s+/);

/** The matters that are not everybody's, and who sees to them. */
const MATTERS: readonly (readonly [kinds: string, roles: string])[] = [
  [
    `
      ask-task-progress ask-overview ask-versions ask-record ask-told ask-figure ask-remainder ask-achieved
      ask-last-achieved ask-going-on check-own ask-due ask-due-moved ask-duty ask-readers ask-how-to-report
      ask-lights ask-changes ask-reported ask-received ask-origin ask-goals ask-times-reported compare-reported
      ask-own-reports ask-locked ask-weekday ask-how-to-extend ask-how-to-pause ask-own-reminders ask-sent ask-when-reminded remind-later
      pause-nudges resume-nudges sign-for list-parameters release-person take-step leave-apart
      revise-answer take-several show-matter show-lately hold-still wish-other-day
      ask-which-matter ask-whose-step ask-may-step ask-take-back ask-may-draft ask-route miss-matter list-matters list-awaited lend-power end-lending draft-document
      hand-in-text show-document-text go-past-office list-to-file file-item correct-item file-all
      withdraw-item show-item reopen-task
      list-archive count-archive ask-filed ask-on-file list-archivists show-task-archive finish-task hand-over-archive open-supervision
      register-instruction draft-minutes plan-meeting change-meeting ask-materials report-meeting
      register-inspection show-replies show-notice show-slip list-activities list-streets fill-milestones
      exempt-milestones hand-in-forms show-forms show-judging show-spot-check judge-pairs
      ask-briefing sum-up-week`,
    `
      commander deputy-commander office-director office-deputy office group-leader group-liaison
      liaison unit-leader archivist`,
  ],
  [
    `
      report-progress withdraw-report amend-report tell-and-ask show-draft-in-full prefill-quarter
      attach-evidence begin-task`,
    'office-director office-deputy office group-leader group-liaison liaison unit-leader',
  ],
  [
    `
      print-group-report sum-up-group ask-missing tell-when-all-in tell-no-more ask-group-report
      ask-unsigned ask-urged ask-cover`,
    'commander deputy-commander office-director office-deputy office group-leader group-liaison',
  ],
  [
    `
      open-board leave-board print-task-ledger print-reports ask-which-paper draw-progress
      draw-lights draw-reported draw-year`,
    `
      commander deputy-commander office-director office-deputy office group-leader group-liaison
      liaison unit-leader archivist`,
  ],
  ['print-liaisons', 'office-director office-deputy office'],
  ['ask-extension', 'liaison unit-leader'],
  ['list-extensions', 'office-director office-deputy office liaison unit-leader'],
  [
    'submit-group-report urge-missing',
    'office-director office-deputy office group-leader group-liaison',
  ],
  [
    `
      lock-period set-monthly-day unset-monthly-day set-parameter approve-extension ask-how-to-set
      refuse-extension set-workdays replace-person list-people reject-all ask-chat list-bindings
      approve-binding reject-binding list-unverified resend-message mark-delivered enter-signature
      name-leader urge-matters suggest-supervision pick-suggested propose-instruction
      set-number-prefix`,
    'office-director office-deputy office',
  ],
  ['set-job list-jobs preview-nudges', 'office-director office-deputy office'],
  ['ask-burden', 'commander deputy-commander office-director office-deputy office'],
  [
    `
      urge-groups register-activity change-activity cancel-activity register-street return-forms
      make-assessment-table send-dispatch supervise-inspection draw-spot-check recheck
      draft-circular evaluate-year`,
    'office-director office-deputy office',
  ],
  [
    'correct-inspection urge-forms judge-rest answer-from-report',
    'office-director office-deputy office group-leader group-liaison',
  ],
  ['list-deeds', 'office-director'],
];
const SINGLE_ONLY = [
  'sum-up-group',
  'ask-briefing',
  'ask-own-reminders',
  'ask-sent',
  'open-board',
  'leave-board',
  'draft-minutes',
  'list-streets',
  'fill-milestones',
  'correct-inspection',
  'exempt-milestones',
  'hold-still',
  'wish-other-day',
  'ask-whose-step',
  'ask-take-back',
  'ask-route',
  'ask-on-file',
  'hand-in-forms',
  'show-judging',
  'judge-pairs',
  'register-activity',
  'cancel-activity',
  'change-activity',
  'register-street',
  'return-forms',
  'make-assessment-table',
  'send-dispatch',
  'answer-from-report',
  'draw-spot-check',
  'recheck',
  'show-spot-check',
  'draft-circular',
  'evaluate-year',
  'sum-up-week',
  'register-inspection',
  'show-forms',
  'urge-forms',
  'urge-groups',
  'judge-rest',
  'set-job',
  'list-jobs',
  'preview-nudges',
  'plan-meeting',
  'report-meeting',
  'show-replies',
  'show-notice',
  'show-slip',
  'list-bindings',
  'list-people',
  'list-deeds',
  'approve-binding',
  'reject-binding',
  'reject-all',
  'claim-office',
  'ask-cover',
  'ask-urged',
  'list-unverified',
  'resend-message',
  'mark-delivered',
  'print-reports',
  'print-liaisons',
  'enter-signature',
  'suggest-supervision',
  'pick-suggested',
  'urge-matters',
  'name-leader',
  'lend-power',
  'draft-document',
  'hand-in-text',
  'file-item',
  'correct-item',
  'file-all',
  'withdraw-item',
  'show-item',
  'reopen-task',
  'count-archive',
  'ask-filed',
  'list-archivists',
  'show-task-archive',
  'finish-task',
  'hand-over-archive',
  'end-lending',
  'register-instruction',
];

const sayings = [...house.sayings.values()];
const chats = ['single', 'group'] as const;
const roleOf = (role: RoleName): Role => ({ role, unit: null, group: null });
const cells = sayings.flatMap((saying) =>
  RoleName.options.flatMap((role) => chats.map((chat) => ({ saying, role, chat }))),
);
const judged = (kind: string, roles: readonly Role[], chat: 'single' | 'group') => {
  const saying = house.sayings.get(kind);
  return saying && judge(saying.by, roles, chat);
};

/** What the office decided, said another way than the sayings say it. */
function expected(kind: string, role: RoleName, chat: string) {
  const matter = MATTERS.find(([names]) => wordsOf(names).includes(kind));
  if (matter && role === 'none') return 'unknown-person';
  if (matter && !wordsOf(matter[1]).includes(role)) return 'not-permitted';
  return SINGLE_ONLY.includes(kind) && chat === 'group' ? 'wrong-chat' : 'permitted';
}

describe('the sayings of the rooms', () => {
  test('give every role in every chat what the office decided, cell by cell', () => {
    const wrong = cells.filter(
      ({ saying, role, chat }) =>
        judge(saying.by, [roleOf(role)], chat) !== expected(saying.kind, role, chat),
    );
    expect(cells.length).toBe(house.sayings.size * RoleName.options.length * 2);
    expect(wrong.map(({ saying, role, chat }) => [saying.kind, role, chat])).toEqual([]);
  });

  test('are all that the office decided on', () => {
    const decided = MATTERS.flatMap(([names]) => wordsOf(names));
    expect(decided.filter((kind) => !house.sayings.has(kind))).toEqual([]);
  });

  test('let a person with several roles do what any of them may', () => {
    const both = [roleOf('liaison'), roleOf('office')];
    expect(judged('approve-binding', both, 'single')).toBe('permitted');
  });

  test('treat somebody without any role as unknown', () => {
    expect(judged('approve-binding', [], 'single')).toBe('unknown-person');
    expect(judged('ask-task-lead', [], 'group')).toBe('permitted');
  });
});
