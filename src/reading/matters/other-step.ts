import { either, sequence } from '../pattern.ts';

/** 我自己销了, 帮我催一下城管, 这个督办撤了吧: a step of somebody, or of something else, is named and not how far the work is. */
const NAMES_STEP = new RegExp(
  either(
    /自己(?:就|来|先|给)?(?:核?销|注结|销号|签|批|发布|备案|编号)/u,
    sequence(
      /(?:^|[，,。；;])(?:那|请|麻烦|帮我?|给我?|先|再|把[^，,。；;]{1,10}|这个?[^，,。；;]{0,6}|那个?[^，,。；;]{0,6}|[^，,。；;]{2,4}(?:局|中心|大队))?/u,
      /(?:催(?:办|一?催|一?下)?|撤(?:回|了|销)?|作废|取消|核销|注结|备案|发布|召集|转督办|转给|退给|转办)/u,
    ),
    /(?:开|召开|召集)(?:个|一个|次)?(?:碰头|协调|推进|调度)?会/u,
  ),
  'u',
);

/** Whether a short text names a step, and so tells no more of the work that was just told. */
export const namesOtherStep = (text: string): boolean =>
  text.length <= LONGEST && NAMES_STEP.test(text.trim());

const LONGEST = 24;

/** 我这边办完的自己销了: the step that somebody means to take themselves; any other text as it is. */
export const withoutOneself = (text: string): string => text.trim().replace(ONESELF, '我');
const ONESELF = /^[^，,。；;]{0,12}?自己(?:就|来|先|给)?/u;
