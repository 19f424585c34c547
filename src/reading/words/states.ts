import { either, sequence } from '../pattern.ts';
import { GROUNDWORK } from './preparing.ts';
import { any } from './words.ts';

/** Work that takes its time: with 中 behind it, it goes on. */
export const GOING_ON = any(
  '整改 整治 施工 改造 装修 建设 在建 办理 审批 报批 申报 评审 公示 招标 采购 设计 选址 筹备 筹建 洽谈 谈判 协商 协调 对接 推进 征迁 拆迁 拆除 征收 编制 论证 测算 ' +
    `
      调试 试运行 养护 维修 检修 安装 铺设 绿化 搬迁 清理 清退 核查 核实 调查 办结 审核 审理 处理
      处置 办 审 谈 改 建 修 拆 装 跟进 攻坚 收尾 排队 复工 备料 备案 进行
    `,
);

/** 施工中, 整改中的有: before a number, that the thing is not done yet. */
export const GOING_ON_BEFORE = sequence(GOING_ON, /(?:过程)?(?:之|当)?中的?(?:还|也)?有?$/u);

/** 整改中, 还在施工当中: behind it. */
const GOING_ON_BEHIND = sequence(
  /^[\u4e00-\u9fff]{0,4}?(?:还|仍|正|都|尚|也){0,2}(?:处于|在)?/u,
  GOING_ON,
  /(?:过程|阶段)?(?:之|当)?中(?!的?有|[，,]\d)/u,
);

/** 停着, 还卡在手续上, 等着验收, 装修收尾, 在前期, 处于设计阶段, 没影: behind a number, that the thing stands still or is in hand. */
export const NOT_YET_BEHIND = either(
  GOING_ON_BEHIND,
  /^[\u4e00-\u9fff]{0,6}?(?:还|仍|都|也|就|尚){0,2}(?:[停卡等拖搁晾耗僵悬压放]着|(?<![关叫])停(?:了(?!电)|在|摆|滞)|卡在|卡住|[压搁]在|僵在|等[米钱图批]|排队)/u,
  /^[\u4e00-\u9fff]{0,6}?(?:还|仍|都|也|正|尚|目前|现){0,2}(?:在|处于|停在)(?:做|搞|跑|走|打|准备|筹备|设计|招投?标)?(?:前期|手续|流程|程序|基础|地基|阶段)/u,
  /^[\u4e00-\u9fff]{0,4}?(?:还|正|也|都|仍|在|处于|进入|刚){0,2}(?:装修|室?内装|扫尾|收尾)(?:收尾|扫尾|阶段|工作|施工)?(?=$|[\s，,。；;、（(])/u,
  /^(?:都|还|也|正|仍)?(?:做)?前期(?:工作|手续|阶段|准备)?[中呢]?$/u,
  /^[\u4e00-\u9fff]{0,10}?(?:还|就|只|但|了)?(?<![误温价时落相])差(?!不多|距)[\u4e00-\u9fff]{1,3}$/u,
  /^[\u4e00-\u9fff]{0,6}?(?:还|仍|都|也){0,2}(?:没有?)(?:动静|影|戏|谱|着落|眉目|下文|开头|进展|头绪|落定|敲定)/u,
);

/** 立面改造过半, 主体干了一大半, 接近尾声: behind a number, that the work on it has only come so far. */
export const PARTLY_BEHIND =
  /^[\u4e00-\u9fff]{0,10}?(?:过(?:了)?半|(?:一|大|近|多|小)半|一大半|七七八八|(?<![\u4e00-\u9fff]达)[一二三四五六七八九]成(?:[多半]|左右)?|尾声)了?$/u;

/** 牌子做好了没挂, 没验, 全部贯通路基: behind a number, that one step more has yet to be taken, or that it was only one of the first. */
export const NOT_YET_IN_USE = either(
  /^[\u4e00-\u9fff]{0,16}?(?:还|都|也|尚|但|可|就是){0,2}(?<![罚淹埋吞出沉隐湮])(?:没有?|未)(?:经|来得及|能)?(?:[挂验装开通亮审批签交用接](?:收|过|上|完|好|成|牌|用)?)$/u,
  sequence(
    /^(?:已经?|都|均|全部?|也|基本){0,3}(?:完成|贯通|[打做铺浇挖搞弄整清]完|[打做铺浇挖搞弄整清]好)了?/u,
    GROUNDWORK,
    /(?:工程|施工|工作)?$/u,
  ),
);

const HEAD_LEAD = /^(?:目前|现在?|当前|还|其余|剩余|其他)?/u;
const HEAD_END = /的?(?:[都也]?有|是)?(?:情况|事项|项目|任务|工作|部分|类)?$/u;

/** 未启动, 正在推进, 推进中, 在建, 没动的, 待整改: a head by which nothing below it is done. */
export const UNDONE_HEAD = new RegExp(
  sequence(
    HEAD_LEAD,
    either(
      /(?:未(?!来)|没有?(?!问题|困难|难|啥|什么)|尚未|还没有?)[\u4e00-\u9fff]{1,3}/u,
      /(?:正在|还在|仍在|待(?!遇))[\u4e00-\u9fff]{1,3}中?/u,
      sequence(
        /(?:拟|正在?|在)/u,
        either(GOING_ON, /启动|开工|实施|落实|销号|挂牌|途|[干搞弄做装治清]/u),
        /中?/u,
      ),
      sequence(GOING_ON, /(?:之|当)?中/u),
      /(?:前期|筹[备建划]|谋划|储备|招投?标|设计|立项|报批|审批|选址|论证|手续(?:办理)?)(?:阶段)?|暂[缓停]|缓建|停[工滞]|受阻|搁置/u,
      /施工|装修|内装|主体|基础|收尾|扫尾|征迁|洽谈|[卡等缺差](?!额|异)[\u4e00-\u9fff]{1,4}/u,
    ),
    HEAD_END,
  ),
  'u',
);

const CAME_TO_END =
  /(?:完成(?!情况|任务)|建成|完工|竣工|办结|投用|启用|开工|动工|销号|验收|交付|挂牌|开业|到位|达标|[干做建改修办治装签拆搞弄](?:完|好|成|结))/u;
/** 已建成, 已完成治理, 干完的: a head by which all below it is done. */
export const DONE_HEAD = new RegExp(
  either(
    sequence(/^(?:目前|本月|现|均|全部)?已经?/u, CAME_TO_END, /[\u4e00-\u9fff]{0,4}/u, HEAD_END),
    sequence(/^(?:本月|目前|已经?)?/u, CAME_TO_END, /了?的(?:有|是)?(?:事项|项目|部分)?$/u),
  ),
  'u',
);
