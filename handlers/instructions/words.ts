import { moreWordsIn } from '../../src/reading/corrections/more-words.ts';
import { fieldsPutRight } from '../../src/reading/corrections/record-fields.ts';
import { anywhere, FINISHED, WANTS_LONGER } from '../../src/reading/matters/anywhere.ts';
import {
  APPLIES,
  APPLIES_FOR_DAY,
  CANNOT_BY_THEN,
  LATER_ONLY,
  SETS_DAY,
  SHIFTS_DAY,
  WISHES_LATER,
} from '../../src/reading/matters/day-words.ts';
import { deed } from '../../src/reading/matters/deed.ts';
import { JUDGED_NO_WORD } from '../../src/reading/matters/judged-no.ts';
import type { WordReader } from '../../src/reading/matters/words.ts';
import { either, named, optional, sequence } from '../../src/reading/pattern.ts';

/** After the word: nothing more, or a mark and the rest. */
const REST = '(?:[了吧。！!\\s]{0,3}|[了吧]?[：:，,。；;、\\s]{1,3}(?<text>[\\s\\S]{1,4000}))$';
const word = (name: string, ways: string, isBare?: true): WordReader => ({
  word: name,
  says: new RegExp(`^(?:${ways})${REST}`, 'u'),
  ...(isBare ? { isBare } : {}),
});

/** 主办区水务局，协办区住建局: what is proposed in the place of the clerk's proposal. */
export const PROPOSES = new RegExp(
  sequence(
    /^/u,
    named(
      'text',
      sequence(
        optional(
          sequence(
            /(?:不是[^，,。；;]{1,16}[，,]\s?(?:而|应该)?是|不对|错了|写错了|同意|可以|改一下|还是|就|拟办(?:意见)?(?:改为|是|为)?)/u,
            /[：:，,\s]{0,2}/u,
          ),
        ),
        either(
          /(?:请)?(?:改?由|改为|换成|增加|加上?|再加)?(?:(?:主办|牵头|协办|承办)(?:单位)?|配合单位)(?!的?(?:意见|情况|反馈|工作))[\s\S]{2,200}/u,
          sequence(
            /(?:请|就|先|那就先?)?(?:转给?(?![为成到]督办)|交给?(?!警)|派给?|改(?:由|给|派))[^，,。：:；;\n]{2,20}/u,
            /(?:承办|主办|牵头办?|办理|去?(?<!督)办|[，,][^，,。：:；;\n]{2,20}(?:配合|协办))/u,
          ),
          /(?:改?由|改为|换成|请|增加|加上?)?[^，,。：:；;\n]{2,20}(?:主办|牵头|承办|协办)(?:[，,；;、][\s\S]{2,200})?/u,
        ),
      ),
    ),
    /$/u,
  ),
  'u',
);

/** 加上住建局一起办, 环卫不用协办了, said under its number: who comes to those who are charged, and who goes. */
const ADDS_TO = new RegExp(
  sequence(
    /^/u,
    named(
      'text',
      sequence(
        /(?:协办|配合|主办|牵头|再|也|还|把|请|让|[，,\s]){0,4}/u,
        either(
          /(?:加上|加个|加|增加|添上|补上|去掉|删掉|减掉|不用)[^，,。：:；;\n]{2,30}/u,
          /[^，,。：:；;\n]{2,30}?(?:也|一起|一块儿?|一并){1,2}(?:办|协办|配合|加上)/u,
          /[^，,。：:；;\n]{2,30}?(?:不用|不必|别)(?:协办|配合|办|参与)?/u,
          /不是[^，,。：:；;\n]{2,20}[，,](?:而|应该)?是[^，,。：:；;\n]{2,20}/u,
          /[^，,。：:；;\n]{2,20}(?:换成|改成)[^，,。：:；;\n]{2,20}/u,
        ),
      ),
    ),
    /[了吧。！!]{0,3}$/u,
  ),
  'u',
);

/** 我没批过这个, 批错了，撤回: of whose words they are. */
const DISPUTES = new RegExp(
  sequence(
    /^/u,
    named(
      'text',
      either(
        sequence(
          /(?:我|本人|这个|这件|这条|这份|这|批示|可|从来|根本|[，,\s]){0,5}(?:没有?|未|不曾|从没)/u,
          /(?:批|签批|签|说|作|做|下|写(?![清明全完好])|讲(?!清))(?:示)?过?[\s\S]{0,30}/u,
        ),
        /[^，,。；;]{0,8}不是我(?:批|签|说|写|讲|的)[\s\S]{0,20}/u,
        sequence(
          /(?:我)?(?:批|弄|搞|写|说|登记|录)?错了?[，,。\s]{1,2}(?:请|先|给我|帮我|把它|这件|这个)?(?:撤回来?|收回来?|撤销|撤了?|作废|取消)/u,
          /[\s\S]{0,20}/u,
        ),
      ),
    ),
    /$/u,
  ),
  'u',
);

/** …，就转下去吧, behind who is charged. */
export const REFERS =
  /[，,；;。\s]{1,2}(?:就|那就|先|请|再|重新|马上|可以|现在|这么|这样){0,3}(?:转办|转出|转发|分办|交办|转|下发|发|派)(?:下去|出去|过去|给他们)?(?:了|吧){0,2}$/u;

/** 时限放宽到月底: nothing else is said so, whoever says it. */
const SETS_LIMIT: WordReader = {
  word: 'set-day',
  says: /^(?:办结|办理)?(?:时限|期限)(?:可以|再|就|还是){0,2}(?:给(?:他们?|它)?)?(?:改|调整|调|给|宽限|放宽|放|宽|缓|延长|延期|延|定|推迟|推|明确)(?:到|至|为|在)(?<text>[^，,。；;]{2,12}(?:[，,][\s\S]{1,200})?)$/u,
  isOfSort: true,
};

/** 是阅件，直接注结; 按阅件处理: whatever has no other sentence behind it. */
const FOR_READING_ONLY = new RegExp(
  sequence(
    /^(?:注结|办结|归档)?[，,：:\s]{0,2}(?:这个?|这件)?(?:就|只)?(?:是|属于?|按|作为?|定为|改为|转为?)?/u,
    /一?[个件份]?阅件(?:处理|办理?)?/u,
    optional(
      /[，,。\s]{0,2}(?:不用办|不用转办|直接|可以|予以|就|登记|请|即){0,3}(?:注结|办结|归档|结)?/u,
    ),
    /[了吧。！!]{0,3}$/u,
  ),
  'u',
);

const MORE_WORDS = {
  exec(phrase: string) {
    const text = moreWordsIn(phrase);
    return text === null ? null : { groups: { text } };
  },
};

const CHANGES_CHARGED = { exec: (phrase: string) => ADDS_TO.exec(phrase.replace(REFERS, '')) };

/** 转办批示3, 综合上报批示3, 注结批示3, 阅, 继续办理：……, 批示3时限到6月30日，因……. */
export const INSTRUCTION_WORDS: readonly WordReader[] = [
  ...fieldsPutRight([
    {
      word: 'correct-day',
      names: '批示日期|批示时间|批示的日期|日期|日子',
      looksLike:
        /^(?:\d{1,2}月)?\d{1,2}[日号](?:作?的?批示?的?|签批的?|批的)?$|^[昨前]天(?:批示?的?)?$/u,
    },
    { word: 'correct-words', names: '批示原文|批示内容|批示原话|原文|原话|内容' },
  ]),
  { word: 'add-words', says: MORE_WORDS, isBare: true, isOfSpoken: true },
  { word: 'close-read', says: FOR_READING_ONLY },
  {
    word: 'propose',
    says: { exec: (said) => (/谁|哪/u.test(said) ? null : PROPOSES.exec(said)) },
    isOfAll: true,
  },
  { word: 'propose', says: CHANGES_CHARGED, isOfAll: true },
  {
    word: 'finish',
    says: new RegExp(
      sequence(
        /^(?:我们?|本)?(?:局|单位|中心|组|大队)?的?/u,
        either(
          /(?:(?:协办|配合|承办|主办|牵头)(?:单位)?的?(?:意见|情况|反馈|工作)|反馈意见)(?:是|为|如下)?[：:，,\s]{1,2}/u,
          // 协办：复测3个断面均达标, of whoever is to answer; of the office it charges somebody.
          /(?:协办|配合|承办|主办|牵头)(?:单位)?[：:]\s?/u,
        ),
        /(?<text>[\s\S]{2,4000})$/u,
      ),
      'u',
    ),
  },
  { word: 'dispute', says: DISPUTES, isBare: true },
  word(
    'grant',
    '(?:可以|准予)?(?:同意|批准|准予|可以|准)(?:延期|延长|推迟|宽限|延|缓|宽)(?:几天|一下)?',
    true,
  ),
  word('return', '(?:不同意|不予|不能|不批准)(?:延期|延长|推迟|宽限|延)', true),
  word(
    'refer',
    '(?:同意|请|可以|按拟办(?:意见)?)?(?:按(?:您的|这个|拟办)?(?:意见|建议))?(?:转办|分办|交办|转出|转发|转下|按拟办意见办)(?:出?去)?',
    true,
  ),
  word('submit', '(?:综合|汇总)?(?:后)?(?:上报|报领导|呈报|呈阅|报送领导|呈送)(?:领导)?', true),
  {
    word: 'submit',
    says: /^(?:材料|情况|办理情况)?(?:综合(?:一下|后|好)?[，,]?)?(?:呈报|呈送|呈阅|呈|报送|上报|报|送)(?:给|至|请)?[\u4e00-\u9fff]{0,4}(?:区长|书记|市长|总指挥|领导|主任)(?:审阅|阅示|阅|看)?[了吧。！!]{0,3}$/u,
    isBare: true,
  },
  word('summarise', '综合(?:稿|意见)?(?:改为)?', true),
  {
    word: 'summarise',
    says: /^(?:综合稿?)?(?:改|改成|改为|改一下|就写|写成)[：:]\s?(?<text>[\s\S]{2,4000})$/u,
    isBare: true,
    isLoose: true,
  },
  {
    ...word('close', '(?:可以|予以|同意)?(?:注结|结案|销号|办结归档|归档)(?:批示)?', true),
    isOfSort: true,
  },
  word('read', '(?:已?圈?阅|已?阅[知悉示]|已看|看过)', true),
  word('continue', '(?:请)?(?:继续|接着|再)(?:抓紧)?(?:办理?|推进|落实|抓)', true),
  APPLIES_FOR_DAY,
  APPLIES,
  CANNOT_BY_THEN,
  LATER_ONLY,
  SETS_LIMIT,
  SETS_DAY,
  SHIFTS_DAY,
  WISHES_LATER,
  { word: 'apply', says: SETS_DAY.says },
  {
    word: 'return',
    says: new RegExp(
      sequence(
        /^(?:这?件?事)?/u,
        named(
          'text',
          either(
            sequence(
              /(?:应该?|建议|请)(?:由|是|交|转)[^，,。；;]{2,20}(?:牵头|主办|承办|办理|负责)[，,](?:请|建议)?(?:调整|改派|转|重新|另行)/u,
              /[^，。]{0,10}/u,
            ),
            sequence(
              /(?:我们?|我局|本单位|本局)?(?:办不了|配合不了|协办不了|牵头不了|承办不了|不宜承办|不便承办|没法承办)[，,]?(?:请|建议)?(?:改派|转|另行|重新|调整)/u,
              /[^，。]{0,12}/u,
            ),
          ),
        ),
        /[。！!]?$/u,
      ),
      'u',
    ),
    isBare: true,
  },
  deed('refer', {
    verbs: '转办 转出 转发 转 分办 交办 下发 下办 派下 交下 发 下 派',
    objects: `
      批示件 批示 件 拟办意见 拟办 按拟办 按拟办意见 照拟办 照拟办意见 按建议 按你的建议 按这个建议 按拟办建议 按意见 同意拟办意见 同意拟办
    `,
  }),
  deed('submit', {
    verbs: '综合上报 上报 呈报 呈阅 呈送 报送 报 呈',
    objects: '总指挥 批示件 批示 情况 综合稿 综合',
  }),
  deed('summarise', { verbs: '综合 汇总' }),
  deed('close', { verbs: '注结 注 结案 销号 归档 了结 闭环 结', objects: '批示件 批示' }),
  deed('read', {
    verbs:
      '看了 看过了 看过 看完了 圈阅 已阅 阅知 阅悉 阅 知道 知悉 晓得 了解 明白 看到 看过 看 收到',
  }),
  deed('continue', {
    verbs: `
        再盯一段 盯一段 再盯一阵 盯一阵 再看一段 再抓一抓 抓一抓 再抓抓 再抓紧 再推一推 推一推
        再盯一盯 再盯盯 盯紧 接着盯 继续盯 继续办理 继续办 继续推进 继续落实 继续 接着办 接着
      `,
  }),
  JUDGED_NO_WORD,
  FINISHED,
  WANTS_LONGER,
  anywhere('refer', /(?:按|照)[^，,。；;]{0,8}(?:转办|分办|转|办理)(?:下去|出去)?[了吧]{0,2}$/u, {
    text: 'none',
  }),
  anywhere(
    'submit',
    /(?:报|呈|送)(?:给|至|请|到)?[\u4e00-\u9fff]{0,4}(?:领导|总指挥|区长|书记|主任)[^，,。；;]{0,6}(?:$|[，,。；;](?=[^，,。；;]{0,8}(?:看|阅|批)[^，,。；;]{0,4}(?:再|就|才|后)))/u,
    { text: 'none' },
  ),
  anywhere('urge', /(?:提醒(?!.{0,3}我)|催办?|督促)/u, { text: 'none', isOpen: true }),
];
