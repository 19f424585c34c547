import type { Hand } from '../../../src/domain/procedure.ts';
import type { Awaited, MatterNow, Passed } from '../../../src/matters/matter-now.ts';
import { handInWords, matterTitled } from '../../../src/wording/matters.ts';
import { momentInWords } from '../../../src/wording/periods.ts';
import { list } from '../../../src/wording/words.ts';
import { type Shown, standing } from './cards.ts';

type Titled = Pick<MatterNow, 'ref' | 'title'>;

/** 还没有: it lies with them. */
export const stepWaitsFor = (
  { ref, title }: Titled,
  { name, since }: Pick<Awaited, 'name' | 'since'>,
  names: readonly string[],
): string =>
  `${matterTitled(ref, title)}还没有，正等${list(names)}${name}（${momentInWords(since)}起）。`;

export const stepTakenBy = (
  { ref, title }: Titled,
  { name, at, hand }: Pick<Passed, 'name' | 'at'> & { readonly hand: Hand },
): string => `${matterTitled(ref, title)}已由${handInWords(hand)}${name}（${momentInWords(at)}）。`;

/** It waits for others first. */
export const notYetWith = (shown: Shown, name: string): string =>
  `${matterTitled(shown.ref, shown.title)}还没有到${name}那里。${standing(shown)}`;

export const noStepOf = (name: string): string =>
  `您可以查看的事项里，没有等${name}签字、审核的，也没有${name}办过的。`;
