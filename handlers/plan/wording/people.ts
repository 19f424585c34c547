import type { Plan, Post } from '../../../src/domain/plan.ts';
import { list, quoted } from '../../../src/wording/words.ts';

/** 指挥部办公室主任: a post with the body that it belongs to. */
export const postName = (post: Post): string =>
  post.title.startsWith(post.body) ? post.title : `${post.body}${post.title}`;

/** 指挥部办公室主任（隋法山）, as one of several that could be meant. */
export const postWithHolders = (post: Post): string =>
  post.holders.length > 0 ? `${postName(post)}（${list(post.holders)}）` : postName(post);

/** 副总指挥（文件没有点名，按“……”，区城管局局长即是）. */
export const postByHeadship = (post: Post, headed: Post): string =>
  `${postName(post)}（文件没有点名，按${quoted(post.quote)}，${postName(headed)}即是）`;

/** What a person holds by the notice, each post with its body. */
export const personPosts = (name: string, posts: readonly string[]): string =>
  `${name}：${posts.join('；')}。`;

/** What else is asked of somebody, of whom the notice gives no more than the posts. */
export const personWithoutFact = (name: string, fact: string, posts: readonly string[]): string =>
  `文件没有写明${name}的${fact}，写到的是：\n${personPosts(name, posts)}`;

export const postHolders = (post: Post): string =>
  `${postName(post)}是${list(post.holders)}。\n${quoted(post.quote)}（${post.place}）`;

/** Beside who was asked for by words that name another post too. */
export const postCalledAlike = (post: Post): string => `另有${postWithHolders(post)}。`;

export const postWithoutNames = (post: Post): string =>
  `文件没有列出${postName(post)}的姓名，规定的是：\n${quoted(post.quote)}（${post.place}）`;

/** `claimed`: the unit in which somebody took it to sit. */
export const officeSeat = (office: Plan['command']['office'], claimed?: string): string =>
  `${yesOrNo(claimed, office.seat)}${office.name}设在${office.seat}。\n${quoted(office.quote)}（${office.place}）`;

const yesOrNo = (claimed: string | undefined, fact: string): string =>
  claimed === undefined ? '' : claimed === fact ? '是的，' : '不是，';
