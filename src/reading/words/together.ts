import { either, sequence } from '../pattern.ts';

/** 以上两项任务, 上述工作, 这三项: several of what was told before, taken together; the group tells how many. */
export const TOGETHER = either(
  sequence(
    either(
      /(?:以上|上述|前述|这|那)(?<count>[两二三四五六七八九十\d]{1,2})项/u,
      /(?:以上|上述|前述|这|那)(?:几|各)?项?(?=任务|工作)/u,
      /(?<all>[两二三四五六七八九十\d]{1,2})[项件](?=[都均]|任务[都均存共])/u,
    ),
    /(?:重点)?(?:任务|工作)?/u,
  ),
  /(?:共性|共同)(?=的?(?:问题|困难|难点|难处))/u,
);
