import type { Handler } from '../../src/context.ts';
import { Refusal } from '../../src/domain/refusal.ts';
import type { GoPastOffice } from './intents.ts';
import { groupsOfSpeaker } from './may-draft.ts';
import type { DocumentReason } from './rules.ts';

/** 直接报给总指挥: “归口报送、统一出口” (附件2 前言), through the group and out by the office. */
export const goPastOffice: Handler<GoPastOffice> = (_intent, ctx) => {
  throw new Refusal<DocumentReason>({ kind: 'past-the-office', groups: groupsOfSpeaker(ctx) });
};
