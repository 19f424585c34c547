import type { WordReader } from '../../src/reading/matters/words.ts';

/** After the word: nothing more, or a mark and the rest. */
const REST = '(?:[了吧。！!\\s]{0,3}|[了吧]?[：:，,。；;、\\s]{1,3}(?<text>[\\s\\S]{1,4000}))$';
/** After the word the day, with a mark before it or without. */
const DAY = '[：:，,\\s]{0,2}(?<text>[\\s\\S]{1,400})$';
const word = (name: string, ways: string, rest = REST, isBare?: true): WordReader => ({
  word: name,
  says: new RegExp(`^(?:${ways})${rest}`, 'u'),
  ...(isBare ? { isBare } : {}),
});

/** 核销督办7, 督办7可以核销; 督办7时限到7月10日，因…; 督办7申请延期到7月10日，因…. */
export const SUPERVISION_WORDS: readonly WordReader[] = [
  word('verify', '(?:可以|同意|准予|予以|已)?(?:核销|销号|销账|结案)', REST, true),
  word('return', '(?:不予|不能|不同意|暂不)(?:核销|销号|销账|结案)', REST, true),
  word('cancel', '撤销(?:立项|督办)?|终止(?:督办)?'),
  word(
    'apply',
    '(?:想|要|请求|恳请)?(?:申请|请求)(?:延期|延长|延后|推迟)(?:时限)?(?:办结|办理)?(?:到|至)?',
    DAY,
    true,
  ),
  word(
    'defer',
    '(?:办结|办理|完成)?(?:时限|期限|时间)?(?:改|调整|调|延长|延期|延|定|变更|放宽|推迟)?(?:到|至|为)',
    DAY,
  ),
];
