import type { Plan } from '../../domain/plan.ts';
import { matchesOf } from '../text/text.ts';
import { TITLED_LEADER } from '../words/titles.ts';

/** The leaders that a text speaks of, as it calls them: 韩区长, 韩利师, 区领导. */
export function leadersIn(text: string, { posts }: Plan): readonly string[] {
  const holders = posts.flatMap((post) => post.holders).filter((name) => text.includes(name));
  return [...holders, ...matchesOf(TITLED_LEADER, text).map(([said]) => said)];
}
