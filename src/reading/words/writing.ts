import { either, sequence } from '../pattern.ts';
import { any } from './words.ts';

/** Of what a clause is said, as long as it counts nothing. */
const OF_SOMETHING = /^(?:把|将)?[^，,。；;：:]{0,12}?/u;
const PLEASE = /(?:要|得|应该|都|也|再|给我?|帮我|先|请|还是|就|改){0,3}/u;
/** By which something is put on paper; what was written by then (已, 没) tells of work. */
const WRITES = sequence(
  /(?<![已没未正在刚上])/u,
  /(?:写|记|标注?|注明?|备注|列|填|排|登|归|算|报|计|弄|整)(?:得|成|为|作|到|在|进|上|入|明)?/u,
);
const SOFTLY = /(?:吧|哈|啊|就行|就好|行吗){0,2}$/u;
/** How it is to read. */
const MANNER = any(
  '清楚 明白 明确 详细 细致 细 齐全 规范 正式 书面 通顺 顺 简单 简短 简洁 短 长 具体 官方 好看 像样',
);
/** Which number of its thing a figure is. */
const SORT = any('累计 总数 合计 当月 本月 当期 本期 新增 净增 上半年 今年 全年');
/** Where it is to stand. */
const PLACE = /最?(?:前|后|上|下|开头|末尾|头里)[面边头]?(?:一行|一条|一句)?(?:去|来)?/u;
const APART = any('单独 分开 另外 另起 合并 合在一起 合起来 拆开 连起来');
/** What only a text has, and what is to become of it. */
const OF_TEXT = any(
  '格式 口径 措辞 语气 字体 字号 标点 排版 段落 语句 病句 括号 小数点? 表述 行文 文风 用词 顺序 模板',
);
const TO_BE = any(
  '按 用 改 要 再 别 不要 统一成 统一为 统一用 正式 规范 通顺 顺 简 短 加 去掉 保留 调 换 照 参照 参考 跟 和 注意',
);
/** By what a figure is reckoned. */
const BASIS = any(
  '累计 总数 合计 当月 本月 本期 新增 开工 完工 竣工 签约 投用 概数 整数 去年 上个?月 上次 以前 原来 老 新',
);
const EARLIER = any('上个?月 上次 去年 前一?次 以前 之前 别的 别人 那[个份条] 模板');
const TOGETHER = /(?:混|写|放|算|记|合|搁|并|掺)(?:在|到)?(?:一起|一块儿?|一条|一句)?(?:写|了)?/u;

/** 公园那个单独列一条, 分三条写, 写清楚点, 放前面, 口径按开工算, 格式参照上个月: how what was told is to be written, and nothing of the work. */
export const HOW_WRITTEN: readonly string[] = [
  sequence(OF_SOMETHING, PLEASE, WRITES, MANNER, /(?:一?[些点下])?/u, SOFTLY),
  sequence(OF_SOMETHING, PLEASE, WRITES, /(?:是|按)?/u, SORT, /(?:新增|的|数|值|量){0,3}/u, SOFTLY),
  sequence(
    OF_SOMETHING,
    PLEASE,
    APART,
    /(?:来|成|再|地|着){0,2}(?:写|列|报|记|填|算|说|放)(?:成|作)?(?:[一两三四几][行条段项句])?/u,
    SOFTLY,
  ),
  sequence(
    /^[^，,。；;：:\d]{0,8}分成?[一二两三四五几\d]{1,2}[条段点句行]/u,
    /(?:来)?(?:写|报|列|说|记)?/u,
    SOFTLY,
  ),
  /^[^，,。；;：:\d]{0,8}(?:不用|不要|别|甭)(?:写|弄|搞|说)得?(?:那么|这么|太)[长短细多全]/u.source,
  sequence(OF_SOMETHING, /先?(?:空着|空出来|留白|留空|空一下)/u, SOFTLY),
  sequence(OF_SOMETHING, /(?:不要|别|不能|甭)(?:跟|和|与|同)[^，,]{1,10}/u, TOGETHER, SOFTLY),
  sequence(OF_SOMETHING, PLEASE, /(?:放|挪|移|提|搁|写|排|调)(?:在|到)?/u, PLACE, SOFTLY),
  sequence(
    OF_SOMETHING,
    /按照?/u,
    BASIS,
    /[^，,。；;]{0,6}?(?:算|报|记|计|写|来|填|口径)(?:来|的)?/u,
    SOFTLY,
  ),
  sequence(OF_SOMETHING, /参照|参考|照着?|仿照?|比照/u, EARLIER, /[^，,。；;]{0,8}$/u),
  sequence(/^[^，,。；;：:\d]{0,6}/u, OF_TEXT, /[^，,。；;\d]{0,4}/u, TO_BE, /[^，,。；;]{0,10}$/u),
  sequence(
    /^[^，,。；;：:\d]{0,6}(?:话|文字|句子)(?:再|要|给我?|帮我)?/u,
    /(?:写|改|说|弄|捋|理|润色)得?(?:通?顺|短|简单|正式|好听|规范|像样)/u,
  ),
  either(/润色|加粗|加个?括号|换行|空一行|缩进|四舍五入|取整|保留[一二两\d]位/u),
  sequence(OF_SOMETHING, /(?:注明|标明|备注|写明)(?:一下)?(?:是|为|上)?[^，,。；;]{1,8}$/u),
];
