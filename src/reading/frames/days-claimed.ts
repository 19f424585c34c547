import type { ClaimedDays } from '../../domain/question.ts';
import { findDays } from '../calendar/days.ts';
import type { Heard } from '../heard.ts';

/** The days for which a text takes something to be set: 征收600户是10月底前吗, 示范区今年就得建成吧. Null where it claims none, or several. */
export function daysClaimed({ asks, has, of, text, asker }: Heard): ClaimedDays | null {
  if (!asks.has('yes-or-no') || has('between') || !NAMES_DAYS.test(text)) return null;
  const bare = of('quantity').reduce((rest, { said }) => rest.replace(said, ','), text);
  const [only, ...others] = findDays(bare, asker.today);
  return only && others.length === 0 ? { from: only.from, to: only.to } : null;
}

const NAMES_DAYS = /[年月日号季底]/u;
