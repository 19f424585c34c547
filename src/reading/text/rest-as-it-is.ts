import { either, sequence } from '../pattern.ts';

const REST = new RegExp(
  sequence(
    /[，,。；;\s]\s?/u,
    either(
      /(?:别的|其[他它余]的?|剩下的?|另外的?)(?:地方|部分|内容)?(?:都|就|也|先){0,2}/u,
      /(?:标题|题目|正文|内容|主送|抄送|时间|地点|议题|日期|时限)(?:都|就|也|先|还是){0,2}/u,
    ),
    /(?:留着|放着|不动|没动|没变|没改|不变|不改|不用动|不用改|别动|别改|照旧|照原样|照原来的?|没错|没问题)(?:了|吧)?[。！!]?$/u,
  ),
  'u',
);

/** 末尾添上附件，其他不动: without what is said of the rest, which is no part of what is changed. */
export const withoutRestAsItIs = (text: string): string => text.replace(REST, '');
