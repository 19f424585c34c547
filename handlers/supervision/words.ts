import { fieldsPutRight } from '../../src/reading/corrections/record-fields.ts';
import { anywhere, FINISHED, WANTS_LONGER } from '../../src/reading/matters/anywhere.ts';
import {
  APPLIES,
  APPLIES_FOR_DAY,
  LATER_ONLY,
  SETS_DAY,
  SHIFTS_DAY,
  WISHES_LATER,
} from '../../src/reading/matters/day-words.ts';
import { deed } from '../../src/reading/matters/deed.ts';
import { JUDGED_NO_WORD } from '../../src/reading/matters/judged-no.ts';
import type { WordReader } from '../../src/reading/matters/words.ts';
import { either, sequence } from '../../src/reading/pattern.ts';

/** After the word: nothing more, or a mark and the rest. */
const REST = '(?:[了吧。！!\\s]{0,3}|[了吧]?[：:，,。；;、\\s]{1,3}(?<text>[\\s\\S]{1,4000}))$';
const word = (name: string, ways: string, rest = REST, isBare?: true): WordReader => ({
  word: name,
  says: new RegExp(`^(?:${ways})${rest}`, 'u'),
  ...(isBare ? { isBare } : {}),
});

/** 核销督办7, 督办7可以核销; 督办7时限到7月10日，因…; 督办7申请延期到7月10日，因…. */
export const SUPERVISION_WORDS: readonly WordReader[] = [
  ...fieldsPutRight([
    { word: 'reassign', names: '责任单位|承办单位|主办单位|牵头单位|责任部门|单位' },
    { word: 'correct', names: '督办事项|事项|督办内容|内容|督办要求|要求' },
  ]),
  word('verify', '(?:可以|同意|准予|予以|已)?(?:核销|销号|销账|结案)', REST, true),
  word('return', '(?:不予|不能|不同意|暂不)(?:核销|销号|销账|结案)', REST, true),
  word('return', '(?:不予|不能|不同意|不准|暂不)(?:延期|延长|延后)', REST, true),
  word(
    'agree',
    '(?:同意|准予|可以|批准|准|行|能)(?:延期|延长|延后|推迟|宽限|缓|延|宽)(?:几天|一下)?',
    REST,
    true,
  ),
  {
    word: 'reassign',
    says: new RegExp(
      either(
        sequence(
          /^(?:的)?(?:责任单位|承办单位|主办单位|单位)(?:(?:写|搞|弄|定|填|派)?错了?|不对|有误)?[，,\s]{0,2}(?:应该?是|改[为成由到]|换[为成]|调整为|是|[：:])/u,
          /(?<text>[^，,。；;]{2,40}?)[了吧。！!]{0,2}$/u,
        ),
        /^(?:改由|改派给?|转给|转到|交给|改给|换成)(?<why>[^，,。；;]{2,40}?)(?:去)?(?:办理|承办|负责|办)?[了吧。！!]{0,2}$/u,
      ),
      'u',
    ),
  },
  word('cancel', '撤销(?:立项|督办)?|终止(?:督办)?'),
  {
    word: 'slip',
    says: /^(?:的|看一?下?|给我|发我|打印|导出|下载|出){0,2}(?:督办单|督查单|督办通知单)(?:文稿|文件|打印版|word|docx)?(?:发我|给我|看看)?$/u,
    isOfSpoken: true,
  },
  LATER_ONLY,
  APPLIES_FOR_DAY,
  APPLIES,
  SETS_DAY,
  SHIFTS_DAY,
  WISHES_LATER,
  deed('verify', { verbs: '核销 核销掉 销号 销账 销掉 销了 销 结案 核了 核实了 核实过了' }),
  JUDGED_NO_WORD,
  FINISHED,
  WANTS_LONGER,
  anywhere('verify', /销(?:号|账|掉)?[了吧]{0,2}(?:$|[，,。])/u, { text: 'none' }),
];

/** 答复问题3：……, 问题3解决了. */
export const ISSUE_WORDS: readonly WordReader[] = [
  word(
    'answer',
    '(?:跟|给|对)?(?:他们|人家|对方|单位)?(?:回|答复|回复|说)(?:一?[声句]|个话)|(?:就)?(?:这么|这样)(?:答|回|答复|回复)|(?:已|补充)?(?:答复|回复|答|回|协调意见)(?:如下|意见|一?下)?(?:给)?(?:他们?|她们?|人家|对方|单位|说)?',
    REST,
    true,
  ),
  {
    word: 'answer',
    says: /^(?:已|补充)?(?:答复|回复)(?:一下|他们|说)?(?<text>(?:请|由|让|叫|已经?|先|可以|同意|不能|暂|等|[\u4e00-\u9fff]{1,12}(?:局|中心|大队|委|部|办|组|街道))[\s\S]{2,400})$/u,
  },
  {
    word: 'answer',
    says: /^(?<text>(?:请|由|让|叫)?[^，,。；;]{1,12}(?:局|中心|大队|委|部|办|组|街道)[^，,。；;]{0,10}(?:牵头|协调|协助|配合|解决|研究|处理|负责|办理|办)[\s\S]{0,200})$/u,
  },
  word(
    'solve',
    '(?:已经?|现已|基本|都|全部|也){0,2}(?:得到)?(?:解决|化解|消除|销号)(?:好|完|掉|到位)?',
    REST,
    true,
  ),
  deed('solve', { verbs: '解决 化解 关闭 关掉 关 了结 结 销号 销' }, null),
  anywhere(
    'solve',
    /(?:协调|解决|处理|办理?|落实|化解)[^，,。；;]{0,4}(?:好|妥|完毕?|下来|到位|成)/u,
    { text: 'whole' },
  ),
];
