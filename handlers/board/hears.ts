import { sequence } from '../../src/reading/pattern.ts';
import type { Hearing } from '../../src/reading/said.ts';

/** 帮我打开看板, 看板链接发我, 大屏在哪看: whoever wants the board itself, and not what stands on it. */
const WANTED = new RegExp(
  sequence(
    /^(?:请|麻烦)?(?:帮我|给我|我要|我想|想)?(?:打开|看看|看一下|看下|看|进入|开|发|要|来)?(?:一下|个)?(?:我们)?(?:指挥部|总|数据|进展)?/u,
    /(?:的)?(?:看板|大屏)(?:的)?(?:网址|链接|地址|入口)?(?:发我|给我|看看|打开|在哪看|在哪里|在哪|怎么看|怎么打开|呢)?(?:一下)?(?:吧|呗)?/u,
    /[。！!?？]?$/u,
  ),
  'u',
);

export const hears: Hearing = {
  order: ({ text }) => (WANTED.test(text.trim()) ? { kind: 'open-board' } : null),
};
