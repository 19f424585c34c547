import type { Plan } from '../../src/domain/plan.ts';
import { matchesOf } from '../../src/reading/text/text.ts';

const TITLED =
  /[\u4e00-\u9fff]{1,2}(?:副?区长|书记|副?市长)|副?总指挥|[市区]领导|[\u4e00-\u9fff]主任(?!科)|领导/gu;

/** The leaders that a text speaks of, as it calls them: 韩区长, 韩利师, 区领导. */
export function leadersIn(text: string, { posts }: Plan): readonly string[] {
  const holders = posts.flatMap((post) => post.holders).filter((name) => text.includes(name));
  return [...holders, ...matchesOf(TITLED, text).map(([said]) => said)];
}
