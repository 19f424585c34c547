import { answer, type Context, type Handler } from '../../src/context.ts';
import type { Traced } from '../../src/domain/figure.ts';
import { latestInConversation } from '../../src/domain/inbox-row.ts';
import type { Intent } from '../../src/domain/intent.ts';
import type { Moment } from '../../src/domain/message.ts';
import { later } from '../../src/domain/moment.ts';
import { workbookOf } from '../../src/domain/sheet.ts';
import { ledgerAt } from '../../src/ledger/ledger-at.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import { tracedShownHere } from '../../src/ledger/shown-here.ts';
import type { AskSource } from './intents.ts';
import { placesOf } from './places-of.ts';
import { sourcesTable, sourcesTableName } from './wording/table.ts';
import { isFolded, nothingToTrace, placesInWords, traced } from './wording/traced.ts';

/**
 * 来源: each figure of the answer before with all that it is made of, by the ledger as it stood when it was given. Where nothing was
 * asked, the last briefing is meant.
 */
export const askSource: Handler<AskSource> = async ({ of, isRest }, ctx) => {
  const at = of === null ? ctx.act.at : await whenAnswered(of, ctx);
  const found = await foundBehind(of ?? BRIEFING, at, ctx);
  if (found) return told(tracedShownHere(found, ctx), found.at ?? at, isRest, ctx);
  const places = of === null ? [] : placesOf(of, ctx.plan);
  return places.length > 0
    ? answer(ctx, placesInWords(places, ctx.plan), 'answer')
    : answer(ctx, nothingToTrace(), 'not_found');
};

const BRIEFING: Intent = { kind: 'ask-briefing' };

const foundBehind = async (of: Intent, at: Moment, ctx: Context): Promise<Traced | null> =>
  of !== BRIEFING || ctx.may(of.kind) ? ctx.sources(of, await ledgerAt(at, ctx)) : null;

/** What does not fit a phone goes as a table too, to nobody who may not read the names in it. */
function told(found: Traced, at: Moment, isRest: boolean, ctx: Context) {
  const text = traced(found, at, isRest);
  const isAlone = ctx.message.conversation.kind === 'single';
  if (!found.areNamesShown || !isAlone || !isFolded(found) || isRest)
    return answer(ctx, text, 'answer');
  const content = workbookOf(sourcesTable(found, at));
  return answerWithPaper(ctx, text, { name: sourcesTableName(found), content });
}

/** As long ago as anybody takes up an answer. */
const SINCE_MS = 60 * 60_000;

/** The moment of the answer; now where it is not found any more. */
async function whenAnswered(of: Intent, { kept, speaker, message, act }: Context): Promise<Moment> {
  const { conversation } = message;
  const since = later(act.at, -SINCE_MS);
  const rows = await latestInConversation(kept, speaker.id, conversation.id, since);
  return rows.find(({ intent }) => intent?.kind === of.kind)?.message.at ?? act.at;
}
