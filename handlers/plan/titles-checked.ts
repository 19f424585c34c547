import type { Plan, Post } from '../../src/domain/plan.ts';
import { groupsLedBy, postsHeldBy } from '../../src/domain/plan-lookups.ts';
import type { ClaimedTitles } from '../../src/domain/question.ts';
import { list } from '../../src/wording/words.ts';

/**
 * Whether somebody has one of the titles that they are taken to have: 不是区长, where the notice names them 副区长 or somebody else
 * 区长; that it says nothing of it, where it does not.
 */
export function titlesChecked(name: string, claim: ClaimedTitles, plan: Plan): string {
  const held = titlesOf(name, plan);
  const isOf = (title: string) => held.some((full) => isCalled(full, title, claim.unit));
  const theirs = claim.titles.filter(isOf);
  const said = `${claim.unit ?? ''}${list(claim.titles)}`;
  if (theirs.length > 0) return claim.titles.length > 1 ? `是${list(theirs)}。` : '是的，';
  const isAnothers = claim.titles.every((title) => isKept(name, title, claim.unit, plan));
  return isAnothers ? `不是${said}。` : `文件没有写${name}有这个职务，写到的是：\n`;
}

/** 指挥部办公室主任, 区城管局局长, 区委常委, 副区长. */
const titlesOf = (name: string, plan: Plan): readonly string[] => [
  ...postsHeldBy(plan, name).flatMap(fullTitles),
  ...groupsLedBy(plan, name).map((group) => `${group.name}组长`),
];

const fullTitles = ({ body, title }: Post): readonly string[] =>
  title.split('、').map((one) => (one.startsWith(body) ? one : `${body}${one}`));

/** 区长 is no 副区长, and 指挥 no 总指挥. */
function isCalled(full: string, title: string, unit: string | null): boolean {
  const before = full.slice(0, -title.length);
  return (
    full.endsWith(title) &&
    !/[副总]$/u.test(before) &&
    (unit === null || full === `${unit}${title}`)
  );
}

/** They hold what goes by the same noun, or somebody else of the same body holds it by the notice. */
function isKept(name: string, title: string, unit: string | null, plan: Plan): boolean {
  const noun = title.replace(/^[副正总]+/u, '');
  const posts = postsHeldBy(plan, name);
  const bodies = new Set(posts.map(({ body }) => body));
  const isOfNoun = titlesOf(name, plan).some(
    (full) => full.endsWith(noun) && (unit === null || full.startsWith(unit)),
  );
  const isOfAnother = plan.posts.some(
    (post) =>
      post.holders.length > 0 &&
      !post.holders.includes(name) &&
      (unit === post.body || bodies.has(post.body)) &&
      fullTitles(post).some((full) => isCalled(full, title, unit)),
  );
  return isOfNoun || isOfAnother;
}
