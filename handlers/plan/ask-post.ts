import { answer, type Handler } from '../../src/context.ts';
import { postOf } from '../../src/domain/plan-lookups.ts';
import type { AskPost } from '../../src/domain/question.ts';
import { titlesChecked } from './titles-checked.ts';
import { postCalledAlike, postHolders, postWithoutNames } from './wording/people.ts';

/** 总指挥是谁: the names that the notice gives, or what it says where it gives none. */
export const askPost: Handler<AskPost> = (intent, ctx) => {
  const post = postOf(ctx.plan, intent.post);
  const [holder] = post.holders;
  const verdict =
    holder !== undefined && intent.claimedTitles
      ? titlesChecked(holder, intent.claimedTitles, ctx.plan)
      : intent.claimedName === undefined
        ? ''
        : '不是，';
  const alike = (intent.calledAlike ?? []).map((id) => postCalledAlike(postOf(ctx.plan, id)));
  if (holder !== undefined)
    return answer(ctx, [verdict + postHolders(post), ...alike].join('\n'), 'answer');
  return answer(ctx, postWithoutNames(post), intent.byName ? 'not_found' : 'answer');
};
