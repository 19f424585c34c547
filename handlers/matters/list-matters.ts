import { answer, type Handler } from '../../src/context.ts';
import { shanghaiDay } from '../../src/domain/moment.ts';
import { isOffice } from '../../src/domain/responsibility.ts';
import { workbookOf } from '../../src/domain/sheet.ts';
import { answerWithPaper } from '../../src/ledger/papers.ts';
import { isInsideOf, lineFor } from '../../src/matters/line-for.ts';
import type { MatterNow } from '../../src/matters/matter-now.ts';
import { shortened } from '../../src/wording/sections.ts';
import type { ListMatters } from './intents.ts';
import { mattersListed } from './listed.ts';
import { isInGroup } from './show-matter.ts';
import { countInGroup, listOfMatters, whoseInWords } from './wording/lists.ts';

/** So many fit on a phone. */
const A_PAGE = 12;

/** 韩区长刚批啥了: what was said by whoever gave it is the first of its facts, and is told in their words. */
function withWords(matter: MatterNow): MatterNow {
  const [words = ''] = matter.facts;
  return {
    ...matter,
    entry: [shortened(words, LONGEST_WORDS), matter.entry].filter(Boolean).join(' · '),
  };
}

const LONGEST_WORDS = 80;

/** 批示台账: what the speaker may know of, first what is under way, the newest before the older; in a group only how many there are. */
export const listMatters: Handler<ListMatters> = async (intent, ctx) => {
  const { of, pick, page, from } = intent;
  const { seating, known, open } = await mattersListed(intent, ctx);
  if (from && from.number !== null && known.length === 0) {
    // Nothing came of it, or nothing yet: it says itself how it stands.
    const matter = { kind: from.kind, number: from.number };
    return ctx.perform({ kind: 'show-matter', matter, isUnsure: false });
  }
  const isInside = (matter: MatterNow) => isInsideOf(matter, ctx.speaker, seating);
  if (isInGroup(ctx)) return answer(ctx, countInGroup(of, pick, known));
  const today = shanghaiDay(ctx.act.at);
  const pages = Math.max(1, Math.ceil(known.length / A_PAGE));
  const shown = Math.min(page, pages);
  const lines = known
    .slice((shown - 1) * A_PAGE, shown * A_PAGE)
    .map((matter) => (intent.giver && isInside(matter) ? withWords(matter) : matter))
    .map((matter) => lineFor(matter, ctx.speaker, seating, today, ctx.calendar));
  const text = listOfMatters({
    of,
    whose: whoseInWords(intent),
    pick,
    lines,
    count: known.length,
    openCount: open.length,
    page: shown,
    pages,
    plan: ctx.plan,
    seesAll: isOffice(ctx.speaker.roles),
  });
  const numbers = known.filter(isInside).map(({ ref }) => ref.number);
  const sheet = (await ctx.matters.get(of)?.register(numbers, ctx)) ?? null;
  if (sheet === null || numbers.length === 0) return answer(ctx, text);
  return answerWithPaper(ctx, text, { name: `${sheet.title}.xlsx`, content: workbookOf(sheet) });
};
