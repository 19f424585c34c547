import { sequence } from '../pattern.ts';

/** What was told, and that it is to count as done with it. */
export interface ClosingWish {
  readonly told: string;
  /** 可以销了吗: leave is asked for it. */
  readonly isAsked: boolean;
}

const WISH = new RegExp(
  sequence(
    /[，,。；;！!\s]{1,2}(?:麻烦(?:您|你)?(?:给)?看?看?(?:一?下)?|(?:你|您)?看看|你看|您看|请看|那|这|这个?|这件|这样|应该|是不是|现在|也|就){0,4}/u,
    /(?:能不能|可不可以|可以|能|该|算是?|请|给我?)(?:先|给我?|算是?|帮我?|直接|予以){0,2}/u,
    /(?:销|结|核销|注结|办结|了结|销号|结案|销账|办完|完成)(?:号|案|账|掉|了){0,2}/u,
    /(?<asks>吗|么|不|没|嘛|了没)?(?:吧|呗|啊|呢)?[。！!？?]?$/u,
  ),
  'u',
);

/** 清完了，疏通26个，算结了吧; 群众满意，可以销了吗: what is told before the wish to have it closed; null for a text without one. */
export function closingWish(text: string): ClosingWish | null {
  const found = text.length <= LONGEST ? WISH.exec(text) : null;
  const told = found ? text.slice(0, found.index).trim() : '';
  if (!found || told.length < SHORTEST) return null;
  return { told, isAsked: found.groups?.asks !== undefined || /[？?]$/u.test(text) };
}

const LONGEST = 200;
const SHORTEST = 3;
