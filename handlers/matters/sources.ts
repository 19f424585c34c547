import type { Context } from '../../src/context.ts';
import { figureOf, type Traced } from '../../src/domain/figure.ts';
import type { LedgerState } from '../../src/domain/ledger-state.ts';
import { MATTER_NAMES } from '../../src/domain/matter.ts';
import { deskOf } from '../../src/matters/desk-of.ts';
import { tracedMatter } from '../../src/matters/traced-matter.ts';
import type { ListAwaited, ListMatters } from './intents.ts';
import { mattersListed } from './listed.ts';
import { isInGroup } from './show-matter.ts';
import { PICKED, whoseInWords } from './wording/lists.ts';

/** 批示台账, 问题清单: the records that are counted, each with the reports that told of it. */
export async function sourcesOfList(
  intent: ListMatters,
  state: LedgerState,
  ctx: Context,
): Promise<Traced> {
  const { known, open } = await mattersListed(intent, ctx);
  const name = MATTER_NAMES[intent.of];
  const figure = (called: string, those: typeof known) =>
    figureOf(
      called,
      '件',
      those.map((one) => tracedMatter(one, state)),
    );
  const whole = figure(`${whoseInWords(intent)}${PICKED[intent.pick]}${name}`, known);
  return {
    title: `${name}台账`,
    figures: intent.pick === 'all' ? [whole, figure('在办', open)] : [whole],
    places: [],
    areNamesShown: !isInGroup(ctx),
  };
}

/** 待签: what waits for the speaker. */
export async function sourcesOfAwaited(
  _: ListAwaited,
  state: LedgerState,
  ctx: Context,
): Promise<Traced> {
  const desk = await deskOf(ctx.speaker, state.at, ctx);
  const origins = desk.map(({ matter, awaited }) => tracedMatter(matter, state, awaited.name));
  return {
    title: '等您办理',
    figures: [figureOf('等您办理', '件', origins)],
    places: [],
    areNamesShown: !isInGroup(ctx),
  };
}
