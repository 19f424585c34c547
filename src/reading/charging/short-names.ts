import type { Lexicon } from '../names/lexicon.ts';
import { either, sequence } from '../pattern.ts';
import { isNameOfBureau } from './full-names.ts';

/**
 * 财政配合, 财政、民政协办 as 财政局配合, 财政局、民政局协办: a word of everyday that is the name of a unit without its 局 is meant as that unit where a
 * clause says at once what its part is. Any other plain text stays as it is: 财政支持不足, 财政配合不力.
 */
export const withNamesOfParts = (said: string, lexicon: Lexicon): string =>
  said.replace(LIST, (list: string) =>
    list.replace(NAMES, (name) => (isNameOfBureau(name, lexicon) ? `${name}局` : name)),
  );

const BEGINS = either('^', '[，,。；;：:!！\n\\s]', '请', '由', '让', '会同', '[、和与及]');
const NAME = '[\\u4e00-\\u9fff]{2,4}?';
const PART = either('牵头', '主办', '承办', '主责', '配合', '协办', '协助');
const MANNER = '(?:等)?(?:部门|单位)?(?:来|总|积极|密切|全力|要|予以|做好){0,2}';
const NO_CHARGE = '(?:不|得|度|较|差|上|问题|情况|机制)';

const LIST = new RegExp(
  either(
    sequence(
      `(?<=${BEGINS})`,
      sequence(NAME, `(?:[、和与及]${NAME}){0,5}`),
      `(?=${MANNER}${PART}(?!${NO_CHARGE}))`,
    ),
    sequence('(?<=会同|协同|联合)', '[\\u4e00-\\u9fff]{2}', '(?!局|分局|大队|中心|办|委)'),
  ),
  'gu',
);
const NAMES = /[^、和与及]{2,4}/gu;
