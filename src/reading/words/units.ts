import { either, sequence } from '../pattern.ts';

/** The people of a unit, behind its name: 财政这边, 政法口, 应急这条线上. */
export const SIDE =
  '(?:(?:这|那)(?:边儿?|头|条线|口)(?:上|里)?|(?:口|条线)(?:上|里)?(?=[的都有参配牵负管哪几总一也]))';

/** What only a unit does: 参与, 牵头; of its tasks 有几项. */
export const ACTS_AS_UNIT = sequence(
  /(?:都|也|一共|总共|主要|要|需要|这块|那块|上){0,2}/u,
  either(
    /参与|参加|配合|协助|牵头|主责|承担|摊上|介入|掺和|(?:有|管|领|担|干|负责)(?:了|着)?(?:几|哪|多少)(?:项|个|条|些|摊|样)/u,
    /(?:跟|和|与)(?:哪|几)(?:些|几)?(?:项|个|条)(?:任务)?(?:有关|相关|沾边)/u,
  ),
);

/** What stands before a unit that is called in short: nothing, or a word that joins. */
export const BEFORE_UNIT =
  '(?:^|[^\\u4e00-\\u9fffA-Za-z\\d]|[我咱俺]们?|[跟和与及归由让请问到给对那是有]|一下|涉及|牵涉|这个)';

/** 工信局是不是光牵头一个智慧平台: in a skeleton, a unit that has one task and no other. */
export const HAS_ONLY =
  /U(?:是不是|是否|真的|不是|难道|应该|好像)?(?:就|只|光|仅|单)(?:有|是|管|要)?(?:牵头|主责|负责|参与|配合|承担|管|有|抓|干)(?:着|的)?(?:[1一](?:个|项|条)|这[1一]?(?:个|项))?(?:任务)?(?:就是|的是)?T/u;
/** Has a part in it, and does not lead. */
export const SHARES = /参与|配合|参加|协助/u;
/** Has a part under who leads. */
export const HELPS = /配合|协助|协办/u;
