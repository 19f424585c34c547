import { either, sequence } from '../pattern.ts';

/** What is told is so by now, whatever was before: 现在建成5座. */
export const BY_THIS_TIME = /现在|目前|如今|眼下|现已|至今|迄今|到今[天日]|截[至止]目前/u;

/** 这月, 这个月, 当月, 本周: the time that is told, in which something came on top of what was there. */
export const IN_PERIOD = /(?:[本当]|这一?个?)(?:月|周|季度?)/u;

const NOW_DAY =
  '(?:现在|目前|眼下|如今|今[天日早晚]|昨[天日晚]|前[天日]|这会儿?|这时候?|这个?月底?|月底|本[月周]底?|上周[一二三四五六日末天]?|(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:\\d{1,2}[日号]|[底初]|[上中下]旬)?|\\d{1,2}[日号])';
/** 到今天是11处, 截至目前6座, 到现在一共5座: right before a number, that so many of it there are by now. */
export const STANDS_AT = new RegExp(
  `(?:(?:到|截[至止]到?|至)${NOW_DAY}|现在|目前|眼下|如今|这会儿?|至今|迄今|前后|加起来|算下来|满打满算)(?:为止)?(?:已经?|就|都|一?共|总共|合计){0,2}(?:是|有|为|达到?)?了?(?:约|近)?$`,
  'u',
);

/** 累记4.6公里, 累积建成5处: 累计, as it is often misspelt. */
export const SO_FAR_MISSPELT = /累记(?!账)|累积(?![性物水效误剂])/gu;

/** 服务队现有46支: how many there are by now of what the work makes more; 全区现有128所 is all that a place has. */
export const IN_STOCK =
  /(?<!全[区市街镇]|辖区内?|名下|我[区街])(?<![发实体呈出])现(?:已|共)?有(?:大?约|近|共)?$/u;
/** 7月末工作站总数27个: how many there are at a day, where something says by how many they grew. */
export const SUM_BY_THEN =
  /(?:月份?[底末]|截[至止]|目前|现在|到\S{1,4}底)[^，。\d]{0,16}总[数量](?:达到?|为|是|有)?$/u;
/** 新成立3支: by so many a stock has grown. */
export const GREW =
  /^[，,、（(]?(?:[比较][^，。]{0,8}|一个月|本月|当月)?净增|^[，,、（(]?(?:其中|本月|当月|今年|又|再|\d{1,2}月份?)?新(?:增|建|组建|成立|设|开(?!工)|接入|招|聘|添|上|入|发展|挂牌|评)/u;

/** 我核完了, 又数了一遍: that what follows was looked at anew. */
export const COUNTED_ANEW =
  /(?:核|数|查|点|算|盘|清点|统计|核对|核实|翻)(?:完|过|好|清楚?|准|了|一?下|[一两]遍){1,3}[，,\s]*$/u;

/** 截至目前全区18处照料中心已投用12处: when it is so says nothing of what was done. */
export const AS_OF = /截[至止]到?(?:目前|现在|今[天日])/gu;

/** Behind a time, how a work began: 5月开工, 3月选的址. */
export const STARTED = new RegExp(
  sequence(
    /^(?:份|底|初|[上中下]旬|\d{1,2}[日号])?(?:就|才|刚|正式|陆续|都|全面|已经?|便){0,3}/u,
    /(?:[开动复完][的了]?工|[选定][的了]?址|[招中][的了]?标|立[的了]?项|打[的了]?桩|开[建始]|启动|进场|施工|签约|腾退|拆迁|做[的了]?方案|拿到|批)/u,
  ),
  'u',
);

/** Behind a time that still runs, what is only meant to be done in it: 7月再完工2座, 三季度补上, 7月份完成剩余3座. */
export const PLANS_THEN = new RegExp(
  sequence(
    /^(?:份|底|初|[上中下]旬|里|内)?(?:就|我们|我局|还|也|一定|争取|力争|确保|继续|会|要|能){0,3}/u,
    either(
      /再(?!次)|补[上齐完报做建回]|赶上|追[上回]/u,
      /(?:全部)?(?:完成|建成|完工|做完|干完|建完|收尾|扫尾|解决|处理|弄完|搞完)(?:剩[余下]|余下|其余|最后)|剩[余下]的?|余下|其余的?/u,
      /争取|力争|确保|计划|打算|准备|拟/u,
    ),
  ),
  'u',
);

/** 本来以为雨季要耽误: what was only feared or thought before. */
export const THOUGHT_BEFORE =
  /(?:本来|原本|原来|原先|当初|起初|一开始|之前|先前|[本原])(?:还|都|总|一直)?(?:以为|担心|怕|估计|觉得|认为|寻思)/u;
/** 结果8座公厕全建成了: how it came out after all. */
export const CAME_OUT =
  /^(?:但是?|不过)?(?:结果|没(?:有)?想到|不料|谁知道?|谁想|没成想|好在|幸好|还好|幸亏|最后|最终)(?:还是|也|就|都)?/u;

/** 前三季度共签448户: what all of a time that is named came to. */
export const SO_FAR =
  /(?:前[一二三四\d]{1,2}个?(?:季度|月)|上半年|[今年]年?以来|年初以来|\d月?[-—~至到]\d{1,2}月)[^，。\d]{0,4}共[^，。\d]{0,4}$/u;

/** 比6月末净增5个, 较上月提高到97.8%: what came on top since then, and how high it stands by now; against 去年同期 it is only compared. */
export const GREW_SINCE = new RegExp(
  either(
    /[比较](?:\d{1,2}月(?:份?[底末]|初)?|上个?(?:月|季度)[底末]?|年初|[月季]初)[^，。\d]{0,3}[净新]增(?:加|了){0,2}$/u,
    /[比较][^，。\d]{1,8}(?:提[高升]|上升|增[长加]|下降|降低|减少|[升降涨])[\u4e00-\u9fff]{0,2}[到至为]了?$/u,
  ),
  'u',
);
