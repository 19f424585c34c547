import { answer, type Handler } from '../../src/context.ts';
import type { ListUnverified } from './intents.ts';
import { described, unverifiedRows } from './unverified.ts';
import { unverifiedList } from './wording/unverified.ts';

/** So many fit on a phone. */
const SHOWN = 15;

/** 待核实: the messages that a platform took without a word or did not take, for the office to ask about. */
export const listUnverified: Handler<ListUnverified> = async (_intent, ctx) => {
  const rows = await unverifiedRows(ctx);
  const shown = await Promise.all(rows.slice(0, SHOWN).map((row) => described(row, ctx)));
  return answer(ctx, unverifiedList(shown, rows.length));
};
