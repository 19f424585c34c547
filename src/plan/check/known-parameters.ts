/** What the value of a parameter must be; any of them may be null unless the clock needs it. */
export type ValueKind = 'number' | 'time' | 'yes-or-no' | 'words' | 'list';

/** Every parameter that the program knows, by its name. */
export const KNOWN_PARAMETERS: Readonly<Record<string, ValueKind>> = {
  'quarterly-due-day': 'number',
  'quarterly-due-day-included': 'yes-or-no',
  'first-quarter': 'words',
  'rest-day-rule': 'words',
  'monthly-due-day': 'number',
  'work-calendar': 'list',
  'nudge-at': 'time',
  'nudge-steps-quarterly': 'list',
  'nudge-steps-monthly': 'list',
  'quarter-end-duties': 'list',
  'year-end-duties': 'list',
  'quiet-from': 'time',
  'quiet-until': 'time',
  'unasked-messages-per-day': 'number',
  'urge-again-hours': 'number',
  'desk-days': 'number',
  'desk-days-office': 'number',
  'sign-for-days': 'number',
  'meeting-record-days': 'number',
  'meeting-suggestion-days': 'number',
  'milestone-due': 'words',
  'summary-due': 'number',
  'spot-check-size': 'number',
  'supervision-blue-days': 'number',
  'supervision-gap': 'number',
  'issue-answer-days': 'number',
  'transfer-days': 'number',
  'archive-number': 'words',
  'instruction-days': 'number',
  'instruction-days-kind': 'words',
  'instruction-warning-days': 'number',
  'instruction-checkpoints': 'yes-or-no',
  'circular-form': 'words',
  'important-decided-by': 'words',
  'signing-deputy-commander': 'words',
  'command-number-prefix': 'words',
  'office-number-prefix': 'words',
};

/** The known name that is nearly this one, with a letter or an ending wrong; null where none is. */
export function nearlyKnown(id: string): string | null {
  const bare = (name: string) => name.toLowerCase().replaceAll(/[-_ ]|s(?=-|$)/gu, '');
  return (
    Object.keys(KNOWN_PARAMETERS).find(
      (known) => bare(known) === bare(id) || isOneSlip(bare(known), bare(id)),
    ) ?? null
  );
}

/** Whether two names differ in one letter that is missing, doubled or wrong. */
function isOneSlip(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  return long.slice(at + 1) === short.slice(long.length === short.length ? at + 1 : at);
}
