import { type Intent, type IntentKind, Question } from './intent.ts';
import type { Role, RoleName } from './person.ts';

type Chat = 'single' | 'group';

/** Who may say a thing, and where. `everyone` includes people whom the office does not know. */
export interface Permission {
  readonly who: 'everyone' | readonly RoleName[];
  readonly where: readonly Chat[];
}

const ANYWHERE: readonly Chat[] = ['single', 'group'];
const PUBLIC: Permission = { who: 'everyone', where: ANYWHERE };
const OFFICE: readonly RoleName[] = ['office-director', 'office'];
const LEADERS: readonly RoleName[] = ['commander', 'deputy-commander', ...OFFICE];
/** Who acts for a unit, a group or the office: everybody whom the office knows. */
const MEMBERS: readonly RoleName[] = [
  ...LEADERS,
  'group-leader',
  'group-liaison',
  'liaison',
  'unit-leader',
  'archivist',
];
const REPORTERS: readonly RoleName[] = [
  'liaison',
  'unit-leader',
  'group-liaison',
  'group-leader',
  ...OFFICE,
];
const GROUPS: readonly RoleName[] = ['group-liaison', 'group-leader', ...OFFICE];

/**
 * Role by intent by chat, whole: the plan is public; who is who is decided by the office, and the
 * list of those who wait stays out of groups, for it shows names, as do the messages to other people.
 */
export const permissions: Readonly<Record<IntentKind, Permission>> = {
  'ask-task': PUBLIC,
  'ask-task-lead': PUBLIC,
  'ask-task-units': PUBLIC,
  'ask-task-targets': PUBLIC,
  'ask-task-deadline': PUBLIC,
  'ask-task-part': PUBLIC,
  'ask-task-group': PUBLIC,
  'ask-unit-in-task': PUBLIC,
  'compare-tasks': PUBLIC,
  'find-task': PUBLIC,
  'find-tasks-due': PUBLIC,
  'ask-unit-tasks': PUBLIC,
  'ask-unit-groups': PUBLIC,
  'ask-unit-in-group': PUBLIC,
  'ask-shared-tasks': PUBLIC,
  'ask-shared-groups': PUBLIC,
  'compare-units': PUBLIC,
  'rank-units': PUBLIC,
  'rank-groups': PUBLIC,
  'rank-tasks': PUBLIC,
  'ask-group': PUBLIC,
  'ask-group-tasks': PUBLIC,
  'count-group-tasks': PUBLIC,
  'list-groups': PUBLIC,
  'list-tasks': PUBLIC,
  'list-units': PUBLIC,
  'ask-person': PUBLIC,
  'ask-post': PUBLIC,
  'ask-office': PUBLIC,
  'ask-rule': PUBLIC,
  'ask-due-day': PUBLIC,
  'ask-open': PUBLIC,
  'ask-document': PUBLIC,
  'ask-help': PUBLIC,
  'ask-self': PUBLIC,
  'ask-several': PUBLIC,
  'miss-number': PUBLIC,
  'miss-fact': PUBLIC,
  'miss-name': PUBLIC,
  decline: PUBLIC,
  refuse: PUBLIC,
  'ask-which': PUBLIC,
  'ask-which-task': PUBLIC,
  'ask-own-unit': PUBLIC,
  misread: PUBLIC,
  'guide-report': PUBLIC,
  greet: PUBLIC,
  acknowledge: PUBLIC,
  overhear: PUBLIC,
  'send-nothing': PUBLIC,
  'send-too-much': PUBLIC,
  'bind-person': PUBLIC,
  'keep-draft': PUBLIC,
  'guide-binding': PUBLIC,
  'confirm-draft': PUBLIC,
  'cancel-draft': PUBLIC,
  'ask-task-progress': { who: MEMBERS, where: ANYWHERE },
  'ask-missing': { who: [...LEADERS, 'group-leader', 'group-liaison'], where: ANYWHERE },
  'ask-overview': { who: MEMBERS, where: ANYWHERE },
  'ask-own-reports': { who: REPORTERS, where: ANYWHERE },
  'ask-versions': { who: MEMBERS, where: ANYWHERE },
  'ask-experience': { who: MEMBERS, where: ANYWHERE },
  'ask-group-report': { who: [...LEADERS, 'group-leader', 'group-liaison'], where: ANYWHERE },
  'report-progress': { who: REPORTERS, where: ANYWHERE },
  'withdraw-report': { who: REPORTERS, where: ANYWHERE },
  'amend-report': { who: REPORTERS, where: ANYWHERE },
  'settle-doubt': { who: REPORTERS, where: ANYWHERE },
  'prefill-quarter': { who: REPORTERS, where: ANYWHERE },
  'attach-evidence': { who: REPORTERS, where: ANYWHERE },
  'submit-group-report': { who: GROUPS, where: ANYWHERE },
  'resume-draft': PUBLIC,
  'lock-period': { who: OFFICE, where: ANYWHERE },
  'set-monthly-day': { who: OFFICE, where: ANYWHERE },
  'set-parameter': { who: OFFICE, where: ANYWHERE },
  'list-parameters': { who: MEMBERS, where: ANYWHERE },
  'ask-extension': { who: ['liaison', 'unit-leader'], where: ANYWHERE },
  'list-extensions': { who: OFFICE, where: ANYWHERE },
  'approve-extension': { who: OFFICE, where: ANYWHERE },
  'refuse-extension': { who: OFFICE, where: ANYWHERE },
  'set-workdays': { who: OFFICE, where: ANYWHERE },
  'urge-missing': { who: GROUPS, where: ANYWHERE },
  'remind-later': { who: MEMBERS, where: ANYWHERE },
  'pause-nudges': { who: MEMBERS, where: ANYWHERE },
  'resume-nudges': { who: MEMBERS, where: ANYWHERE },
  'sign-for': { who: MEMBERS, where: ANYWHERE },
  'list-bindings': { who: OFFICE, where: ['single'] },
  'list-unverified': { who: OFFICE, where: ['single'] },
  'resend-message': { who: OFFICE, where: ['single'] },
  'mark-delivered': { who: OFFICE, where: ['single'] },
  'approve-binding': { who: OFFICE, where: ANYWHERE },
  'reject-binding': { who: OFFICE, where: ANYWHERE },
};

export type Verdict = 'permitted' | 'unknown-person' | 'not-permitted' | 'wrong-chat';

/** Whether somebody with these roles may say this kind of thing in this kind of chat. */
export function judge(kind: IntentKind, roles: readonly Role[], chat: Chat): Verdict {
  const { who, where } = permissions[kind];
  if (who !== 'everyone' && !roles.some((one) => who.includes(one.role))) {
    return isKnownPerson(roles) ? 'not-permitted' : 'unknown-person';
  }
  return where.includes(chat) ? 'permitted' : 'wrong-chat';
}

export const isKnownPerson = (roles: readonly Role[]): boolean =>
  roles.some((one) => one.role !== 'none');

/** What one must be permitted for: showing a draft is no more than what a 确认 of it would do. */
export const kindToPermit = (intent: Intent): IntentKind =>
  intent.kind === 'keep-draft' ? intent.proposal.kind : intent.kind;

/** The kinds that somebody with these roles may say here. */
export function permittedIntents(roles: readonly Role[], chat: Chat): ReadonlySet<IntentKind> {
  const kinds = Object.keys(permissions) as IntentKind[];
  return new Set(kinds.filter((kind) => judge(kind, roles, chat) === 'permitted'));
}

const QUESTIONS = new Set<string>(Question.options.map((option) => option.shape.kind.value));
/** What gets an answer and changes nothing: questions, and the ways of not understanding one. */
const CHANGES = new Set<IntentKind>([
  'bind-person',
  'keep-draft',
  'guide-report',
  'approve-binding',
  'reject-binding',
  'confirm-draft',
  'cancel-draft',
  'resume-draft',
  'report-progress',
  'withdraw-report',
  'amend-report',
  'settle-doubt',
  'prefill-quarter',
  'attach-evidence',
  'submit-group-report',
  'lock-period',
  'set-monthly-day',
  'set-parameter',
  'ask-extension',
  'approve-extension',
  'refuse-extension',
  'set-workdays',
  'urge-missing',
  'remind-later',
  'pause-nudges',
  'resume-nudges',
  'sign-for',
  'resend-message',
  'mark-delivered',
]);

export const isQuestion = (intent: Intent): intent is Question => QUESTIONS.has(intent.kind);
export const changesSomething = (intent: Intent): boolean => CHANGES.has(intent.kind);
