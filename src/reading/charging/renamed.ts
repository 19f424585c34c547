import { type Charged, partyOf } from '../../domain/charged.ts';
import type { QuestionReader } from '../reader.ts';
import { chargedPlaces } from './charged-places.ts';

/** A text in which whoever comes stands wherever those who go stood: 区城管局6月19日前清完, of 交警大队6月19日前清完. */
export function renamed(
  text: string,
  gone: readonly Charged[],
  comes: Charged,
  { lexicon }: Pick<QuestionReader, 'lexicon'>,
): string {
  const names = gone.map(partyOf);
  return chargedPlaces(text, lexicon)
    .filter(({ charged }) => names.includes(partyOf(charged)))
    .reduceRight(
      (said, { start, end }) => `${said.slice(0, start)}${partyOf(comes)}${said.slice(end)}`,
      text,
    );
}
