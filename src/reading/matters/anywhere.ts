import { asksForOrder } from '../act.ts';
import { either } from '../pattern.ts';
import type { WordReader } from './words.ts';

/** What is not done yet, or only in part, or asked. */
const NOT_YET = new RegExp(
  either(
    /没(?!有?[什啥]?么?(?:问题|意见|错|发现|其他|异议)|有?了(?!结)|有?(?:再)?(?:渗|漏|响|异味|味儿?|积水|垃圾|冒?烟|投诉|反弹|复发|遗留)[^，,。；;]{0,3}了?(?=$|[，,。；;]))|未(?!发现)|不(?![错用必])|尚|还[差剩有要需得在]|正(?![常式确规])/u,
    /准备|计划|打算|预计|马上|即将|将[于在会]|力争|争取|尽快|抓紧|基本|大部分|部分|过半|一半|初步|初稿|阶段|前期|一期|其中/u,
    /等[^级，,]{1,12}(?:后|再)|才(?=[能可会行办完结])/u,
  ),
  'u',
);
/** What asks says of nothing that it is done, or is to be. */
const ASKS = /[?？吗呢]|几[次回家]|谁|哪|多少|什么|怎么|何时|[过了]没/u;

interface Found {
  /** What goes with the word: all that was said, or nothing but what the pattern names `text`. */
  readonly text: 'whole' | 'none';
  /** Whether it may be said of what is still to come: 能不能延到6月30日. */
  readonly isOpen?: true;
}

/**
 * A word whose sign may stand anywhere in what is said of a matter by its number: 今天已发给各责任单位, 我们昨天办完了. It is taken for the word
 * only where that waits for the speaker, and where nothing says that it is not done yet.
 */
export const anywhere = (word: string, sign: RegExp, { text, isOpen }: Found): WordReader => ({
  word,
  isAnywhere: true,
  says: {
    exec(phrase: string) {
      if (phrase.length > LONGEST || ASKS.test(phrase)) return null;
      if (!isOpen && (NOT_YET.test(phrase) || asksForOrder(phrase))) return null;
      const found = sign.exec(phrase);
      const own = found?.groups?.text;
      return found && { groups: { text: own ?? (text === 'whole' ? phrase : '') } };
    },
  },
});

const LONGEST = 200;

/** 已按要求办结, 昨天整改完了, 我们这边清完了, 完成情况：……: what was to be done is done. */
export const FINISHED: WordReader = anywhere(
  'finish',
  new RegExp(
    either(
      /(?:任务|工作|事项)(?:都|全部?|已经?){0,2}完成/u,
      /(?:办理?|落实|整改|整治|完成|处理|解决|弄|搞|做|干|修|清理)[^，,。；;：:\s]{0,2}?(?:完毕?|好|结|到位|妥|毕|掉)(?!后|以后|之后)/u,
      /[整清拆挖修填装补建铺换搬种扫运刷挂架疏改堵封焊擦洗涂画栽](?:完(?:毕|了)?|好了?|妥了?)(?=$|[，,。；;！!])/u,
      /(?:完工|竣工|收尾|齐活|利索|[堵封补焊装铺]上)了?(?=$|[，,。；;！!])/u,
      /(?:已经?|全部?|都|按期|按时|按要求|如期)[^，,。；;：:]{0,6}?(?:完成|落实|办结|整改|办理|办|解决|消除|排除)/u,
      /[，,。；;！!\s](?:恳?请|申请|请求|麻烦|可以|帮忙?|能)(?:予以|给|帮我?们?|办公室)?(?:核销|销号|销账|注结|结案|办结|销|结)(?:了|一下|掉)?[吧。！!]{0,2}$/u,
      /(?:办理|完成|办结|落实|整改)(?:情况|结果)(?:如下|是|为)?[：:]/u,
      /(?:已经?|都)?(?:补|改|盖|附)(?:好|上|齐|全|完)?[^，,。；;]{0,6}[，,\s]?(?:已经?)?重新(?:报送?|上报|提交|发过?去|送过?去|交)(?:了|过去|上去){0,2}(?=$|[，,。；;！!\s])/u,
      /(?:这回|这次|现在)(?:全|都){1,2}(?:齐|好|全|到位|完)了?(?=$|[，,。；;！!])/u,
    ),
    'u',
  ),
  { text: 'whole' },
);

/** 能不能延到6月30日, 请把办理时限延长至6月30日: a later day, from who owes it. */
export const WANTS_LONGER: WordReader = anywhere(
  'apply',
  /(?:能不能|能否|可否|可不可以|是否可以|请求?|想|需要?|希望|申请|恳请|麻烦|要)[^，,。；;]{0,16}?(?:延长?|延期|推迟|宽限|放宽|缓)[\s\S]{0,100}|(?:时限|期限)[^，,。；;]{0,4}(?:延|推迟|宽|缓)[\s\S]{0,100}/u,
  { text: 'whole', isOpen: true },
);
