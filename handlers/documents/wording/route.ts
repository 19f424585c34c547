import type { IssuingName } from '../../../src/domain/document-draft.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { MatterNow } from '../../../src/matters/matter-now.ts';
import { matterTitled } from '../../../src/wording/matters.ts';
import { groupInShort } from '../../../src/wording/seats.ts';
import { list } from '../../../src/wording/words.ts';
import { nameInWords, ruleQuoted } from './documents.ts';

interface Route {
  readonly issuedAs: IssuingName;
  readonly isRanked: boolean;
  readonly steps: readonly string[];
}

/** Why this one needs the signatures that it needs, and which they are. */
export function routeTold(
  { ref, title }: Pick<MatterNow, 'ref' | 'title'>,
  { issuedAs, isRanked, steps }: Route,
  plan: Plan,
): string {
  const { command } = plan;
  const called = matterTitled(ref, title);
  const name = nameInWords(issuedAs, plan);
  const why =
    issuedAs === 'command'
      ? `${called}以${name}名义制发，${command.short}办公室副主任签发以后，还要主任、副总指挥、总指挥签发。`
      : isRanked
        ? `${called}已定为重要公文，${command.short}办公室副主任签发以后，还要主任、副总指挥、总指挥签发。`
        : `${called}以${name}名义制发，没有定为重要公文，由${command.short}办公室副主任签发即可，不用主任、副总指挥、总指挥签发。`;
  return `${why}\n依据：${ruleQuoted(plan, 'document-procedure', 3)}。\n全程：${steps.join('→')}。`;
}

/** The same of any document. */
export const routeOfAll = (plan: Plan): string =>
  `谁签发看名义和是否重要：${ruleQuoted(plan, 'document-procedure', 3)}。要问哪一份，请带上编号，如“发文1为什么要总指挥签”。`;

/** Whether the speaker drafts documents, and how; a unit is told through whom. */
export function mayDraftTold(
  { may, groups }: { readonly may: boolean; readonly groups: readonly number[] },
  plan: Plan,
): string {
  const { short } = plan.command;
  const rule = ruleQuoted(plan, 'document-issuing-units');
  if (may) {
    const who = groups.length === 0 ? `${short}办公室` : list(groups.map(groupInShort));
    return `可以，您可以代${who}起草：${rule}。请发“起草发文，以${short}办公室名义，标题：……，主送：……，正文：……”，我会列出之后由谁审核、签发。`;
  }
  const through =
    groups.length === 0
      ? '行动工作组'
      : list(groups.map(groupInShort)) + (groups.length > 1 ? '中的承办组' : '');
  return `抱歉，不可以：以${short}或${short}办公室名义的公文由行动工作组承办起草，${rule}；按“归口报送、统一出口”，各单位不自行发文。请交${through}承办。`;
}
