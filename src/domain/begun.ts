import type { MatterKind } from './matter.ts';

/** What a draft begins once it is confirmed, by its proposal. */
export const KINDS_BEGUN: Readonly<Record<string, MatterKind>> = {
  'draft-document': 'document',
  'plan-meeting': 'meeting',
  'register-instruction': 'instruction',
  'open-supervision': 'supervision',
};
