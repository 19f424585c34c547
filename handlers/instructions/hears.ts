import { isOffice } from '../../src/domain/responsibility.ts';
import type { Hearing } from '../../src/reading/said.ts';
import { asPutRight, waitingAs } from '../../src/reading/waiting-as.ts';
import { RegisterInstruction } from './intents.ts';
import { readHandedTo } from './read-handed-to.ts';
import { readCompletion, readInstruction, readProposal } from './read-instruction.ts';
import { readOrder } from './read-order.ts';
import { readSupervised } from './read-supervised.ts';

/** 批示：…, what completes one that waits for its 确认, and 主办……，协办…… in answer to the clerk's proposal. */
export const hears: Hearing = {
  async order(said) {
    const { body, today, reader, roles, draft, isInGroup, awaits } = said;
    const proposal = readInstruction(body, today, reader, isOffice(roles));
    if (proposal) return { kind: 'keep-draft', proposal };
    const isLeader = roles.some(({ role }) => role === 'commander' || role === 'deputy-commander');
    const mayOrder = isLeader && draft === null && !isInGroup;
    const order = mayOrder ? (readSupervised(said) ?? readOrder(said)) : null;
    if (order) return { kind: 'keep-draft', proposal: order };
    if (isInGroup || !isOffice(roles)) return null;
    const charged = readProposal(body, reader) ?? readHandedTo(body, reader);
    if (!charged || (await awaits('propose')).spoken.length === 0) return null;
    return { kind: 'propose-instruction', instruction: null, ...charged };
  },
  answer({ body, today, reader, draft }) {
    const waiting = waitingAs(RegisterInstruction, draft);
    const completed = waiting ? readCompletion(body, waiting, today, reader) : null;
    return completed && asPutRight(completed);
  },
};
