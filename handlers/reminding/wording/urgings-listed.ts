import type { Period } from '../../../src/domain/period.ts';
import type { Urging } from '../../../src/domain/urging.ts';
import { momentInWords, periodInWords } from '../../../src/wording/periods.ts';
import { list } from '../../../src/wording/words.ts';

/** An urging, and what became of its messages. */
export interface UrgedBefore {
  readonly urging: Urging;
  readonly people: number;
  readonly reached: number;
  readonly signed: number;
}

/** `unit`: of which alone it was asked. */
export function urgingsListed(
  period: Period,
  unit: string | null,
  urgings: readonly UrgedBefore[],
): string {
  const what = `${periodInWords(period)}情况`;
  if (urgings.length === 0) {
    return `还没有人${unit === null ? '' : `向${unit}`}催报过${what}，没有发出催报。要催请发“催一下没报的”。`;
  }
  return [`催报${what}：`, ...urgings.map(line)].join('\n');
}

function line({ urging, people, reached, signed }: UrgedBefore): string {
  const { byName, at, urged } = urging;
  const units = [...new Set(urged.map(({ unit }) => unit))];
  return `· ${momentInWords(at)}${byName}催了${units.length}家、${people}人（${list(units)}），已送到${reached}人，已签收${signed}人`;
}
