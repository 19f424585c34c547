import { either, followedBy, repeated, sequence } from '../pattern.ts';
import { withoutSigns } from '../reports/running-text.ts';
import { DONE_FIGURE } from '../words/done.ts';

/**
 * The name of a figure, of what was done and to what: without the adverbs and quantifiers that only tell how many or how far
 * (问题只销号, 公园已全部开工, 重大隐患才整改), and without what only leads it on (呢弄完小区). What tells of which time a
 * figure is (累计, 新增, 本月) is of the name.
 */
export function properName(name: string): string {
  const rest = withoutSigns(name)
    .replace(PARTICLE, '')
    .replace(ADVERBS, '')
    .replace(AT_END, '')
    .replace(SAID_TWICE, '$<deed>')
    .replace(BLANK, '');
  return rest.length < SHORTEST ? withoutSigns(name) : rest;
}

/** In signs: less says nothing. */
const SHORTEST = 2;

const PARTICLE = /^[呢嘛啊呀吧哈哦嗯]{1,3}/u;

/** Each but where it is a part of another word: 人才, 公共, 船只, 就地, 还迁. */
const ADVERB = either(
  /已经?(?!达标)|(?<![人平日月年户])均|(?<!首)都|也|又|(?<![归偿返])还(?![迁建款贷])|(?<!成)就(?![地业近餐诊医读学])/u,
  /(?<![船一])只|仅|(?<![人英天口])才|刚刚?|再(?![生创就])|全部|陆续|先后|早(?![餐市点教])|分别|正式|如期|按期|顺利/u,
  /一共|总共|(?<![公中])共计?(?![享治同管用青性]|建(?!成))|各(?![级类项种自方])/u,
);

/** What was done, right behind them; 按期处置率 is a rate of its own. */
const DEED = either(
  sequence(/(?![\u4e00-\u9fff]{2,4}率)/u, DONE_FIGURE),
  /[\u4e00-\u9fff]{1,2}(?:[完好成掉]|到位|出来|进来|起来|下来|上去)/u,
);

const ADVERBS = new RegExp(
  either(
    sequence(repeated(ADVERB, '{1,4}'), followedBy(DEED)),
    /(?:又|也|(?<![归偿返未没])还)(?=(?![差剩缺欠])[\u4e00-\u9fff](?:累计|一共|总共)?$)/u,
  ),
  'gu',
);

/** 公厕一共, 绿道又 */
const AT_END = /(?<=[\u4e00-\u9fff]{2})(?:一共|总共|共计|早[就已]|已经?|又|就|仅){1,3}$/u;

/** 易涝点治理已治理 */
const SAID_TWICE = /(?<deed>[\u4e00-\u9fff]{2}) ?\k<deed>$/u;
/** 物业企业 考评 */
const BLANK = /(?<=[\u4e00-\u9fff])\s(?=[\u4e00-\u9fff])/gu;
