import { either, sequence } from '../pattern.ts';

/** A verb that says by its complement that it fails, as one form: 赶不上, 来不及, 建不完, 完成不了, 够不着. 找不着我 says where somebody is. */
const CANNOT = sequence(
  /[\u4e00-\u9fff](?<![免少离忘差也都还仍已就才的率量数一很并封打持对])不/u,
  either(
    /了(?!解|起|断)|完|成(?![熟立为])|定(?![期时])|上(?![报级交门升\d])|及(?![时格早])/u,
    /到(?![位\d一二两三四五六七八九十百半])|下(?![\d一二三四五六七八九十于降])|出|动(?!产)|来|去|着|通(?![过知报])|住(?![宅房])/u,
  ),
  /(?![我你您咱俺])/u,
);

/** That it may or may not be: 恐怕, 未必. */
const PERHAPS =
  '(?:(?<!尽)可能(?!性)|也许|或许|恐怕|恐(?=难)|怕(?=[是要得难不没来赶完达够悬])|估计|未必|不一定|不见得|说不[准好]|难说|不敢说|难保)(?!存在|有|发生|引发|造成|导致|影响)';

/** That it is hard: 有困难, 难以, 够呛. */
const HARD = either(
  /(?<![没无未不])有(?:一定的?|很大的?|较大的?|些|点儿?)?(?:困难|难度|风险|差距)/u,
  /(?:困难|难度|压力|差距)(?:还|很|较|比较|非常|太|挺|相当){0,2}大|(?:很|太|较|比较|挺|恐|极|实在)难(?![民点题])/u,
  /(?<![避疑艰苦困遇灾])难(?=$|[了，,])|难(?:以|于)|够呛|悬(?![挂空臂浮])|吃力|费劲/u,
  /不(?:太|大|怎么)?(?:现实|可能|乐观)|没有?(?:什么|啥|多大|太大)?(?:把握|希望|戏|指望|谱|底|可能|着落)|无望|没法|没办法/u,
  /无法(?![律定人])|泡汤|黄了|打水漂/u,
);

/** That it is not so yet: 还差点, 未能. What is left of it, with 的 or a thing behind, is another's. */
const SHORT_OF = either(
  /(?:还|尚|仍|就)(?:差|欠)(?=$|[了，,]|一?点|些|口气|得远|一截)|差(?:一?点儿?|得远|口气|一截|不少|很多)|未能|没能/u,
  /(?:(?:还|尚|仍)(?:没有?|未)|没有?|未)(?:完成|达到?|达标|做到|实现|建成)(?!的)|(?:还|尚)(?:没有?|不)够/u,
);

/** That it is put off: 要到11月, 得拖到明年. */
const PUT_OFF =
  '(?:要|得|需要?|只能|须)(?:等|拖|推|延|挪|放)?到(?![位场岗账])|(?:拖|推|延|挪|顺延|推迟|延期|延后|跨)(?:到|至|年)|往后[推拖延挪]|[得要]拖|等明年';

/** That something fails or is not so yet. */
export const FAILS = [CANNOT, HARD, SHORT_OF].join('|');

/** All that takes away from a clause that it tells of what was done. */
export const DOUBT = [FAILS, PERHAPS, PUT_OFF].join('|');

/** Days and what only colours a sentence may stand between a figure and the doubt of it: 10月底之前肯定. */
export const COLOURS = new RegExp(
  either(
    /[今明后]年|年[底前内终初后]|[本这下]个?月|月[底前内初后]|[一二三四本这下]季度|\d{1,2}[月日号]?/u,
    /[一二三四五六七八九十]{1,3}[月日号]|[底份初前内]|[上中下]旬|之前|汛期|入冬|春节|国庆|到时候?|届时|最后|眼下|目前|现在|近期|一时/u,
    /肯定|一定|真的?|实在|确实|看(?:来|样子|着)|说实话|老实说|按(?:目前|现在|这)(?:个?(?:进度|情况|速度))?/u,
    /照(?:目前|现在|这样|这)(?:进度|情况|速度|下去)?|估摸着?|感觉|觉得|我们|我局|我看|这边|[这那](?:个|项|事|块|边)?|任务|目标/u,
    /指标|要求|数|项目|工程|计划|全部?|[都也还仍是就又的了啊呀吧呢啦会能上]|已经|有点|有些|比较|基本|整体|总体|按[期时]|如期|完成|做到|实现/u,
    /达到|兑现|办到|落地|[，,\s]/u,
  ),
  'gu',
);

/** That it was done, whatever else is said: a figure of which this is said is no plan. */
export const SURELY_DONE = /已|了(?!解)|累计|实际|目前|现(?=[有已在])|截[至止]|至今/u;

/** 规划新开工120套, 年度任务征收600户: before a figure that is as many as the plan wants, that it is the plan's. */
export const OF_PLAN =
  /规划|(?<!按照?(?:年度|原定?|既定)?)计划|目标|指标|要求|(?<![项号个])任务(?!\d)/u;

/** 上报7个街道: handed in is not done, until those above us have granted it. */
export const HANDED_IN =
  /上报|申报|报批|报送|报审|送审|提请|呈报|报上去|[递提]交|(?:材料|资料|手续)(?:也|都|已经?|刚)?[报交送递]/u;
export const GRANTED = /通过|获批|批[准复]|认定|命名|授牌|合格/u;

/** 一个都没开起来: of all that was named before it nothing was done. */
export const NONE_OF_IT = /[一1][\u4e00-\u9fff](?:都|也)(?:没|不|未)/u;
/** 2129套基本建成这个事: what is only spoken of. */
export const SPOKEN_OF = /[这那][个项件]事|的事(?:[儿情]|$|[，,])/u;
/** 还差80户: behind a figure, what it lacks. */
export const LACKS = /(?:差|缺|剩)(?:了|约|近|下|余)?$/u;
