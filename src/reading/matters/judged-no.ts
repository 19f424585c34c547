import { either, sequence } from '../pattern.ts';
import { holdsOn } from './holds-on.ts';
import { signsAfter } from './signs-after.ts';
import type { WordReader } from './words.ts';

/** What of a judgement somebody declines to give. */
const GIVEN =
  '(?:签发|签字|签批|签|印发|发送|报送|下发|发|批准|批|审|通过|放行|核销|销号|销账|销|注结|备案|召开|开)';
const WHO =
  '(?:我|本人|我们|我这边|我看|这份?|这个|这件|此件|该件|它|暂时|暂且|暂|先|还|现在|目前|也|就|可|[，,\\s]){0,5}';
/** 不签, 暂不签发, 我签不了, 先别发, 不宜印发. */
const DECLINES = new RegExp(
  sequence(
    `^${WHO}`,
    either(
      sequence(
        `(?:不(?:能|予以?|宜|便|好|可以?|想|敢|同意|准|太?合适)?|没法|无法|别|甭|勿|未)(?:再|给|直接|这样|往下|马上){0,2}${GIVEN}`,
        /(?:字|了|出去|下去|给他们)?/u,
      ),
      `${GIVEN}不(?:了|成|得)`,
    ),
    /[了吧的。！!\s]{0,3}$/u,
  ),
  'u',
);
/** 请重新修改, 措辞再斟酌一下, 让他们重写, 还要再改改, 请继续办: it is to be done once more. */
const ONCE_MORE = new RegExp(
  sequence(
    /^(?![^，,。；;：:]{0,10}(?:不用|不必|无需|不需|没必要|别|不再))[^，,。；;：:]{0,10}?(?:再|重新|重|继续|接着)/u,
    /(?:请|去|好好|仔细|认真|抓紧|往下){0,2}/u,
    /(?:修改|改改|改|补充|补|写|拟|做|办理|办|反馈|核实|核对|核|校对|校|斟酌|推敲|完善|调整|细化|研究|排|弄|整改|整治|落实|汇报|报)/u,
    /(?:一?下|一遍|一版|一次|一稿|到位|完善|清楚|好|再(?:报|送|来))?[^，,。；;：:]{0,6}$/u,
  ),
  'u',
);
/** 补上再送我, 改好再报: it is to come once more. */
const COMES_AGAIN =
  /^(?:请|你们|先|让他们|都|尽快|[，,\s]){0,3}(?:补|改|加|附|写|核|弄|完善|补充|修改|调整)(?:上|好|完|一?下|清楚|齐|全|实|细|短|准|具体)?(?:一?点|一?些)?(?:了|后|以后|之后)?再(?:送|报|给|发|来|交|拿)(?:我|来|上来|过来|过|审|签)?(?:看|审|签)?[^，,。；;：:]{0,4}$/u;
/** 退给承办组, 让他们拿回去改. */
const GIVES_BACK =
  /^[^，,。；;：:]{0,6}(?:(?:退|打|驳)回?(?:去|来)?给|退回(?:去|来)?|打回|拿回去|发回去?)[^，,。；;：:]{0,10}$/u;
/** 让他们把工期写上, 请水务局把照片补上再报: whoever is to do it anew, and what is to be in it. */
const ORDERS_MORE = new RegExp(
  sequence(
    /^(?:退回去?|打回去?|还是|再|先|得|要){0,3}(?:让|叫|请|要|通知|麻烦)/u,
    /(?:他们|她们|对方|人家|单位|承办(?:单位)?|主办(?:单位)?|责任单位|[\u4e00-\u9fff]{2,8}?(?=把|将)|[\u4e00-\u9fff]{2,10}?(?:局|中心|大队|分局|街道|委|部|组))/u,
    /(?:那边)?(?:再|重新|先|都|也|给我?|去){0,3}(?:(?:把|将)[^，,。；;：:]{1,20}?)?(?:也|都|再|给){0,2}/u,
    either(
      /(?:补|写|加|附|填|标|注|带|说|讲|交|报|列)(?:上|清楚?|明白?|全|齐|进去|上来|过来|出来|到位|完整|明|充)/u,
      /(?:补充|补报|补一?下|核实|核对|细化|完善|改一?[改下]|重[写做办报拍]|拍[个张照])/u,
    ),
    /[^，,。；;：:]{0,16}$/u,
  ),
  'u',
);
/** What is not good, or to be held, without a word of what becomes of it. */
const FINDS_FAULT = new RegExp(
  either(
    /对不上|不(?:对|签|行|够|符|一致|算|妥|清楚?|全|准|宜|能|予|合适|合理|到位|同意|规范|完整)/u,
    /没(?:有|附|写|说|提|核|数|见|标|办|到位|做|完成|落实)|太[^，,。]{1,8}|[缺漏]|少(?:了|一|个|附)|还差|有误|有错|写错|错别?字|笔误/u,
    /(?<!没)有(?:一?[个处点些])(?:小)?(?:错|误|毛病|问题|漏|出入|不妥)/u,
    /暂缓|放一放|暂不|先不|先别|斟酌|推敲|精简|啰嗦/u,
    /(?:再|重新|重)[^，,。]{0,3}(?:改|补|细|核|校|加|写|报|想|商|精|调|办|做|拟)/u,
  ),
  'u',
);

const CLAUSE = /[，,。；;：:！!\n]{1,3}/u;

/**
 * The no of whoever judges it, in ordinary words, with why or what is to be done: 暂不签发，请核实数据; 请重新修改，缺联系人; 没办到位，请继续办.
 * Null for a no without either, and for any other text.
 */
function judgedNo(phrase: string): string | null {
  const wanted = signsAfter(phrase);
  if (wanted !== null) return wanted;
  if (ASKS.test(phrase) || holdsOn(phrase)) return null;
  const said = phrase
    .split(CLAUSE)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const [first = '', ...others] = said;
  if (said.some((clause) => AGREES.test(clause))) return null;
  const isNo = (clause: string) => DECLINES.test(clause) || GIVES_BACK.test(clause);
  if (isNo(first) && others.length > 0) return others.join('，');
  const isSaid = said.some((clause) => isOrdered(clause)) || others.some(isNo);
  return isSaid ? phrase : null;
}

/** 我这里签发，请继续办理: what is to go on goes on by the yes. */
const AGREES =
  /^(?:我|本人|我们|我?这(?:里|边|儿)|办公室|经[^，,。；;]{1,4}|已经?|也|都|[,，\s]){0,4}(?:同意|签发|准予|批准|通过|签了|批了|审过了|没意见|无意见)(?!不|前|后|之)/u;

const isOrdered = (clause: string): boolean =>
  ONCE_MORE.test(clause) || COMES_AGAIN.test(clause) || ORDERS_MORE.test(clause);

/** 让他们把照片补上再报: nothing but an order to those who answered, of what their answer is to have in it. */
export const ordersMore = (text: string): boolean => {
  const clauses = text
    .split(CLAUSE)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '' && !LEADS.test(clause));
  const isSaid = text.length <= LONGEST && clauses.some(isMore);
  return isSaid && clauses.every((clause) => isMore(clause) || FAULT_ALONE.test(clause));
};
/** 落款日期没写, before what they are to do about it. */
const FAULT_ALONE =
  /^[^，,。；;？?]{2,16}?(?:没(?:写|有|附|填|盖|标|说清)|不(?:对|清楚?|全|准|规范)|写错|有误|漏了?|缺|太[^，,。]{1,4})(?:了|的|上|全|清楚?|明白?|到位|好)?$/u;
const isMore = (clause: string): boolean =>
  (ORDERS_MORE.test(clause) || THEY_MEND.test(clause)) && !ASKS.test(clause);
/** 让他们补. */
const THEY_MEND =
  /^(?:让|叫|请)(?:他们|她们|承办(?:单位)?|组里|起草的)(?:再|重新|先|去){0,2}(?:补|改|重写|重拟|核|写|弄)(?:一?下|上|好|全|清楚)?(?:再(?:报|送|来))?[吧了]?$/u;
const LEADS =
  /^(?:退回去?|打回去?|不行|不够|还不行|(?:这个?|那个?)?(?:文|稿子?|材料|方案|反馈)?(?:我)?(?:看了|看过了|审了))$/u;

/** 不用再改了. */
const NEEDLESS = /不用|不必|无需|不需|没必要|不再/u;

const ASKS = /[?？吗呢]$|没有$|不行不$/u;

/** Longer texts tell something. */
const LONGEST = 120;

const says = {
  exec: (phrase: string) => {
    const text = phrase.length > LONGEST ? null : judgedNo(phrase);
    return text === null ? null : { groups: { text } };
  },
};

/** What it comes to, for whoever judges it. */
export const JUDGED_NO = 'send-back';
export const JUDGED_NO_WORD: WordReader = { word: JUDGED_NO, says };

/** Whether it finds fault with what is judged: 附件不全, 此件不宜印发. What to make of it is asked. */
export const findsFault = (phrase: string): boolean =>
  phrase.length <= LONGEST &&
  !ASKS.test(phrase) &&
  !holdsOn(phrase) &&
  phrase.split(CLAUSE).some((clause) => FINDS_FAULT.test(clause) && !NEEDLESS.test(clause));
