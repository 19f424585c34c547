import { answer, type Handler } from '../../src/context.ts';
import { groupsActedFor, isOffice } from '../../src/domain/responsibility.ts';
import type { AskMayDraft } from './intents.ts';
import { groupsOfSpeaker } from './may-draft.ts';
import { mayDraftTold } from './wording/route.ts';

/** 我可以起草发文不: “承办单位包括8个行动工作组” (附件2 一（一）2), and the office for its own; a unit is told its groups. */
export const askMayDraft: Handler<AskMayDraft> = async (_intent, ctx) => {
  const { plan, speaker } = ctx;
  const groups = groupsActedFor(speaker.roles, plan);
  const may = groups.length > 0 || isOffice(speaker.roles);
  return answer(
    ctx,
    mayDraftTold(may ? { may, groups } : { may, groups: groupsOfSpeaker(ctx) }, plan),
  );
};
