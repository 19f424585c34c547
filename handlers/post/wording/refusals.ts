import type { UnverifiedReason } from '../../../src/domain/unverified.ts';
import { refusals } from '../../../src/wording/refusals.ts';

/** Why the office says no, and what to do. */
export const refused = refusals<UnverifiedReason>({
  'no-such-unverified': (reason) =>
    `没有${reason.number}号待核实的消息，可能已经处理过。发“待核实”可看清单。`,
});
