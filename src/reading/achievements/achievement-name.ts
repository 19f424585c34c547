import { either, followedBy, notFollowedBy, repeated, sequence } from '../pattern.ts';
import { DONE_BY_OBJECT, DONE_FIGURE, DONE_TO_IT, NAMED_BY_WORK } from '../words/done.ts';
import { FINDING_BEHIND } from '../words/findings.ts';
import { wordsIn } from '../words/pieces.ts';
import { IS_PREDICATE, PREDICATE_AT_END, SAID_OF_WORK, WORK_AT_END } from '../words/predicates.ts';
import { ONLY_PRELIMINARY, PRELIMINARY_AT_END } from '../words/preparing.ts';
import { ADDED_TO_ALL, WITH_EARLIER } from '../words/roles.ts';
import { DONE_WORDS } from './done-words.ts';

/** Words that say how something was reached, and not what. */
const VERBS = longestFirst(
  `
    加上 算上 连同 之前 原有 已经? 累计 实际 共计? 总计 合计 新 施划 完成率? 建成 建设 开工 竣工
    完工 办结 整改 拆除 改造 开展 发放 实现 实施 基本 全部 正在 目前 本月 当月 上月 今年 以来 推进
    在建 施工 启动 新增 净增 新建 改建 扩建 签订 签约 创建 打造 安装 更换 修补 维修 修复 清理 清运 整治
    处理 处置 召开 组织 举办 培训 检查 排查 巡查 查处 发布 上线 投入 投用 使用 交付 分别 各 又 再 约
    近 超 超过 达到? 为 了 的 共 有 至 到 其中 均 也 都 还 并 且 同时 截至 截止 比例 进度 总体 整体
    形象 任务 目标 计划 指标 年度 量 数 个 合格 验收 通过 落实 治理 硬化 绿化 提升 挂牌 评选 选出
    评出 新开 新开业 新开张 新开园 新开馆 新开街 开业 开张 开街 投放 配备 新开工 新增开工 提高 增加 上升 下降 降低 由 从 一共 总共 已运营 运营 试营业 试运行 试运营 合计
    主体 内装 外装 贴砖 围挡 砌墙 抹灰 每个 每人 每户 每月 涉及 已挂 已签 已拆 已建成? 新建成? 已修 已办 已开工? 剩 剩[余下] 还剩 均值
    平均值? 日均 周均 月均 年均 实配 实有 实到 应配 应有 应到 挂了 签了 拆了 办了 补建 增设 加装 疏浚 仅 只
    上报 申报 市里 省里 区里 上级 获批 批准 认定 受理 接收 顺利 做完 搞完 弄完 干完 干了 做了 修了
    建了 建好 修好 弄好 弄了 搞了 能用 就地 异地 原地 就近 限期 自行 依法 主动 分批 过了 好
  `,
);

const LEADING = new RegExp(
  sequence(
    /^/u,
    repeated(
      either(
        /[\s，,、：:；;。.（()）“”"+—→➡⇒/／-]|当[天日场]|提前(?:\d{1,3}|[一二两三四五六七八九十]{1,3})个?(?:天|日|周|月)|其中|含(?!氧|量)|包括|并且?|且|同时|另外|此外|目前|本月份?|当月|[今昨][天日]/u,
        /上个?月份?|这个月|(?:\d{1,2}月份?|今年|年初)?以来|今年/u,
        /(?:截[至止]到?|到)?\d{1,2}月(?:[上中下]旬|[底初末])(?:之?前)?|[年月]底(?:之?前)?/u,
        /\d{1,2}月\d{1,2}[日号](?:[-—~至到](?:\d{1,2}月)?\d{1,2}日|之?前)?|截[至止]目前|截[至止]/u,
        /到(?:现在|目前|今天)(?:为止)?|共?有(?![轨机害线色奖效限]|路无灯)|我(?:街道办?|街办|街|局|办|中心|部门?|单位|委|院)|我们/u,
        /\d{1,2}号(?:任务)?(?:那个|的)?(?=[\u4e00-\u9fff]{2})|年内|[底之]?前(?=再|还|要|将|计划|争取|能)/u,
        /全(?:街道?|镇|市)?(?=[共现总合]|$)|以(?=竣工|完工|完成|开工|建成|投用|验收)|全区|辖区内?|方面|这块|这边|那块|已有|的|了|还(?![书款贷建迁田清原])|又|也|较|比(?![例率赛])|和|与/u,
        /及(?!时|格|早)|[一总]?共计|共(?!享|建|治|同|性)|嗯|呃|那个|这个|然后|就是|我?(?:来|再)?(?:说|报)一下|啊|现在|实际(?=$)/u,
        /(?:结果|没想到|就?是(?=[拆建完修装换改清补])|好在|不料|最终|最后)(?!一)|这样(?:一来)?|前面(?!的)还?|之前|早先|加起来|算下来|里[面头边]|当中/u,
        /(?:\d{1,2}月|年|月)底前|(?:主要)?(?:问题|难点|困难|短板|不足|难处)(?:就?是|在于|[:：])/u,
        /(?:年初|原先|原来|当初|一开始|起初)?定(?:的|了)(?:是|要)?|(?:年初|今年|原来)?(?:想|打算)(?=[建做搞弄培开打创])/u,
        /先(?=[\u4e00-\u9fff]{1,2}了?$)(?![进锋])|[里中](?=已|完[成工]|竣工|建|开工|封顶|主体|施工|进场|验收|挂牌|投用|有|[\u4e00-\u9fff]{1,3}了$)|报告|领导|各位|大家好?|现(?![场状代役行金浇])/u,
        ADDED_TO_ALL,
        WITH_EARLIER,
        /(?:[区市省]里|上级|上面)(?:分?派|分配?|下达|安排|交|拨|给)(?:给|到|了)?/u,
      ),
      '*',
    ),
  ),
  'u',
);
const TRAILING = new RegExp(
  sequence(
    repeated(
      either(
        /[\s，,、：:（(/／]|(?<![签节预合违解毁爽背履]|(?<!损)失)约|大[约概致]|将近|差不多|足足|近|(?<!商)超过?|逾|(?<![报签应实])(?:(?<!下)达)?到了?/u,
        /(?<!下)达|(?<![行作成认勇])为|不是|(?<![归偿返])还(?=是?$)|是|(?<![一总])共计?|(?<![一总])共有|总计|仍然?/u,
        /(?<![累预审统设合])计|至|(?<![所存正实现内潜健])在|(?<![报签应实])到|了|有|的|已|又|(?<![发实体呈出兑涌再])现|(?<![还草高平])原|分别|(?<![平日月年人户件])均|各|(?<![天人户总指])数/u,
        /(?<=[\u4e00-\u9fff]{2})(?<!完成|覆盖|检查|排查|涉及|达到|实现)全区/u,
        /(?<=[率度])[只仅才]|不(?:小于|少于|低于|超过|足)|[只仅才](?=[有是]?$)|其中|(?<!其)中|里/u,
        /(?<=[宽长深高厚坡跨]度|间距|面积)[均都]?[做达干]到?/u,
        /(?:到|截[至止]到?|至)?(?:现在|目前|眼下|如今|今[天日]|昨[天日]|这会儿?|(?:这个?|本|上个?)?月底)(?:为止)?|截[至止]到?|这个|弄|搞|由|从/u,
      ),
      '{1,20}',
    ),
    /$/u,
  ),
  'u',
);

/** What was counted, in the words before its number: without what only joins or rounds. */
export function nameBefore(words: string): string {
  const name = words
    .slice(idleLength(words))
    .replace(AS_REPORTED, '')
    .replace(FROM_GOAL, '')
    .replace(BESIDE_STROKE, '')
    .replace(SPOKEN_LEAD, '')
    .replace(/[这那](?:边|块儿?|方面)|我们(?:又|也|还|已经)?/gu, '')
    .replace(POINTS_AT, '')
    .replace(PARTICLES, '');
  return bracketed(quoted(withEnd(name, name.replace(TRAILING, ''))))
    .replace(SAID_AGAIN, '')
    .replace(FROM_AVERAGE, '')
    .replace(HELD_AGAINST, '')
    .replace(HELD_AT_END, '')
    .replace(UP_TO_SUM, '');
}

/** 还是上月报的那4座 */
const AS_REPORTED = /(?:还是|仍是)?(?:上个?月|上次|上回|之前)上?报的那?$/u;

/** 回收利用率33.8 离35差1.2个点: what a gap is from is no part of its name. */
const FROM_GOAL = /^.*(?:离|距离?)\s?\d{1,4}(?:\.\d{1,3})?[%％]?(?=还?差$)/u;

/** 基站到8月底总量, the day taken out. */
const UP_TO_SUM = /(?<=[\u4e00-\u9fff]{2})(?:到|至|截[至止])(?=总[数量]$)/u;

/** 排队等候由平均17分钟, 处置用时从每件40分钟: from what it came is no part of the name. */
const FROM_AVERAGE =
  /(?<=[\u4e00-\u9fff]{2})[由从](?:(?:平均|人均|件均|每[\u4e00-\u9fff]|原来|过去|之前|上月|去年|以前)的?){1,3}$/u;

/** 绿道没动 / 公园开工: what stands before a stroke with blanks around it is told for itself. */
const BESIDE_STROKE = /^.*\s[/／|｜]\s(?=[\u4e00-\u9fff]{2})/u;

/** 签订率较 of 签订率较上月的95.5%. */
const HELD_AT_END = /(?<=[率度值量])[比较]$/u;
/** 签订率较提高, of 签订率较上月提高到97.8%: against what it is held is no part of the name. */
const HELD_AGAINST =
  /(?<=[率度值数量])[比较](?:[^，。\d]{0,6}(?:提[高升]|上升|增[长加]|下降|降低|减少|[升降涨]))$/u;

/** 西工商河那处, 电梯那个, 这一期, 那就: which one is meant, and no part of its name. */
const POINTS_AT = /[这那](?!会儿?|时)(?:就|么|一?[个处条座家批期次项户些栋段])?/gu;

/** 北园大街停车楼（概算4200万元: the bracket that a figure stands in is no part of its name. */
function bracketed(name: string): string {
  const open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
  const isOpen = open >= 0 && !/[）)]/u.test(name.slice(open));
  return isOpen ? name.slice(0, open) + name.slice(open + 1) : name;
}

/** 小清河清淤清了3.6公里, 演出演了18场: the verb is told once. */
const SAID_AGAIN =
  /(?<=(?<verb>[清演改装铺建修挂拆签补栽种])[\u4e00-\u9fff](?<=清[淤理运掏]|演出|改造|装修|铺[设装]|建设|修[补缮复]|挂牌|拆[除违迁]|签[订约]|补[植种栽建]|栽植|种植))\k<verb>$/u;

/** 来了2100人, 降到9家: what would say nothing, or the opposite, without the end of its verb keeps it. */
const withEnd = (whole: string, short: string): string =>
  EXTENDED.test(short) && whole.startsWith('到', short.length)
    ? `${short}到`
    : NEEDS_END.test(short)
      ? `${short}${END.exec(whole.slice(short.length))?.[0] ?? ''}`
      : short;
const NEEDS_END = /^[\u4e00-\u9fff]$|[降升增减涨压提]$|缩短$|压缩$|延长$/u;
const END = /^[了到至]/u;
/** 电子病历推到14家, 夜市扩到4处 */
const EXTENDED = /(?<=[\u4e00-\u9fff]{2})[推铺扩延拓]$/u;

/** 戏曲下乡呢演了18场 */
const PARTICLES = /(?<=[\u4e00-\u9fff]{2})[呢嘛](?=[\u4e00-\u9fff])/gu;

function quoted(name: string): string {
  return /^[^“]*”/u.test(name) ? `“${name}` : name;
}

/** 喂，我是…，我报一下这个月的啊: speaks to whoever listens. */
const SPOKEN_LEAD = /^.*(?:报|说|讲)一下(?:这个月|本月|上个?月)?的?(?:情况|啊|哈|呢)*/u;

/** How many characters at the head of the words only join or introduce: 其中, 目前已有. */
export function idleLength(words: string): number {
  return LEADING.exec(words)?.[0].length ?? 0;
}

const AFTER = new RegExp(
  sequence(
    /^(?:的)?(?<noun>[\u4e00-\u9fff“”A-Za-z+·]{1,16}?)/u,
    followedBy(
      either(
        /$|[，,。；;：:！!\s、（）()]|\d{1,2}月|现(?=[已有在])|没|无(?=[人法证])|只(?=有)|(?<!其)[中里](?=$|[已有的只])/u,
        /大[约概致]|差不多|足足|总(?=投资|面积|长度|建筑)|已|正|(?<!不)在(?!建)|并|且|均|(?<!不)全|其中|同比|较|比|占|超|左右|以上|以下|还|又|和|及|达|完成|建成|开工|整改/u,
        /被|因|受|由(?!于)|要(?=[走求等拆改建修换加搬])|等(?!级)/u,
        /办结|进行|开始|投入|完工|竣工|通过|累计|清淤|清理|存在|然后|问题|因|未|尚|都|也|(?<![国公私所])有|就这|没别的|$/u,
      ),
    ),
  ),
  'u',
);
const NO_NOUN = new RegExp(
  sequence(
    /^/u,
    either(
      /[没不非是被因受等]|(?:图纸|手续|资金|场地|产权|用地|合同|材料)(?=还|没|未|都|也|不|尚|已)|由于|就(?:先|这)|待(?!遇)|需(?!求)|实际|次(?=$|[，,。；;])|[，,。；;、：:\s)）]|已|正|在(?![职册校岗编])|提高|提升|下降|上升|增加|里[面头边]|当中|共|总|合计|并/u,
      /且|均|全[部面]|其中|同比|较|比|占|超|左右|以上|以下|还|又|和|及|达|完成|建成|开工|累计|涉及|办结|整改|拆除|竣工|完工|新增/u,
      /清[淤理]|存在|然后|问题(?=[是在就主都有没已尚]|[，,。；;：:]|$)|因|未|尚|都|也|有|中(?=$|[，,已])|里(?=$|[，,已])|了|啦|的话|吧|呢|多|余|来|上下|左右/u,
    ),
  ),
  'u',
);

/** What later numbers without a thing of their own are of: 公厕 of 公厕已开工, 违法建设 of 拆除违法建设. */
export function themeIn(name: string): string {
  const said = name.replace(WHEN_AT_HEAD, '');
  if (RATE_ALONE.test(said)) return said;
  const thingOfIt = said.replace(PRELIMINARY_AT_END, '');
  if (thingOfIt === '' || ONLY_PRELIMINARY.test(said)) return '';
  const whole = objectOf(thingOfIt).length > 1 ? thingOfIt : said;
  const subject = subjectOf(whole);
  if (subject !== '') return subject;
  const thing = whole.replace(SUMMED, '').replace(ON_TOP_AT_END, '');
  const unplanned = thing.replace(PLAN_AT_END, '');
  if (unplanned !== thing && (objectOf(unplanned) !== '' || STAGE.test(unplanned)))
    return unplanned;
  let theme = thing;
  for (let last = ''; last !== theme; ) {
    last = theme;
    theme = theme.replace(STATUS_AT_EDGE, '');
  }
  return objectOf(theme) === '' ? objectOf(thing) : theme;
}

/** 签订率: whose verb is no status of anything. */
const RATE_ALONE = /^[\u4e00-\u9fff]{2}率$/u;

/** 高风险企业 of 关停高风险企业, and 培训基地 as it is called: what another deed is told of. */
export const withoutDeed = (theme: string): string =>
  theme.replace(DEED_AT_HEAD, '').replace(DEED_INSIDE, '');
/** 中小型 of 中小型关闭, where another outcome follows: 搬迁. */
export function withoutOutcome(theme: string): string {
  const thing = theme.replace(OUTCOME_AT_END, '');
  return objectOf(thing).length > 1 ? thing : theme;
}
const OUTCOME_AT_END =
  /(?:已经?)?(?:关[闭停]|取缔|销号|办结|[立结]案|派遣|移[送交出]|受理|退件|注[册销]|签[约发]|领证|[挂授揭]牌|通过|验收|投用|启用|开[业放]|入驻|[停转]产|退出|续签|接单|[转交]办|派单|评估|招标|立项|批复|审批|备案|核发|成立|组建|劝[离停阻]){1,2}$/u;

/** Whether a name only says what became of a thing: 新施划, 刚进场, 上榜; 完成 and 累计 say it of the work. */
export const namesPredicate = (name: string): boolean => IS_PREDICATE.test(name);

/** 人行道上停车位 of 人行道上停车位取消, where something else became of others of them: 新施划. Work stays: 公厕改造. */
export function withoutPredicate(theme: string, name: string): string {
  if (SAID_OF_WORK.test(name) || WORK_AT_END.test(theme)) return theme;
  const thing = theme.replace(PREDICATE_AT_END, '');
  return objectOf(thing).length > 1 ? thing : theme;
}

/** 无影山中路拆了旧牌匾 */
const DEED_INSIDE =
  /(?<=[\u4e00-\u9fff]{2})[拆换修清签建铺贴](?:除|掉)?了(?=[\u4e00-\u9fff]{2})旧?/u;
const DEED_AT_HEAD = new RegExp(
  sequence(
    /^/u,
    notFollowedBy(NAMED_BY_WORK),
    DONE_TO_IT,
    notFollowedBy(DONE_FIGURE),
    /(?=[\u4e00-\u9fff]{3}$|[\u4e00-\u9fff]{4})/u,
  ),
  'u',
);

/** 机关学校 of 机关学校应覆盖, 人行道整治 of 人行道整治今年计划改造: what stands before the words that say how much of it is wanted; empty for none. */
function subjectOf(name: string): string {
  const subject = SUBJECT.exec(name)?.groups?.subject ?? '';
  if (namesDeed(subject)) return STAGE.test(subject) ? subject : '';
  return objectOf(subject).length > 1 || STAGE.test(subject) ? subject : '';
}
const SUBJECT =
  /^(?<subject>[\u4e00-\u9fff、]{2,24}?)按?(?:[今昨]天|今年|全年|年度|年内|全区|(?:原|年初)?计划(?!生育)|规划(?=$|[建新布])|(?<![对适响反供效])应(?![急用对届])(?=[\u4e00-\u9fff]{1,4}$))/u;

/** 信用平台累计归集数据 */
const SUMMED = /(?<=[\u4e00-\u9fff]{2})累计(?=[\u4e00-\u9fff]{3})/u;

/** 电子社保卡累计签发, 服务队新成立: what came on top, or all so far, is of its own figure alone. */
const ON_TOP_AT_END = new RegExp(
  `(?<=[\\u4e00-\\u9fff]{2})(?:累计|本月|当月|[又再]新?|(?<![更翻创刷革])新)(?:${DONE_FIGURE.source}|[装增设划栽铺修挂办签聘购配招建开])$`,
  'u',
);

/** What is told of as a stock by what was done to some of it: 便民网点 of 便民网点开业. */
export function stockIn(theme: string): string {
  const thing = theme.replace(DEED_AT_END, '');
  return objectOf(thing).length > 1 ? thing : theme;
}
const DEED_AT_END = new RegExp(`(?:${DONE_FIGURE.source}){1,2}$`, 'u');

/** 去年建成2条, 去年同期公厕3座: a time is no thing. */
const WHEN_AT_HEAD = /^(?:[去上前往]年|上次|上回|上个?月)?(?:同期|全年)?(?:才|只|仅|报)?/u;

/** 新开工 of 新开工今年指标120套 is all that is said of the thing. */
const STAGE = /[开完竣]工|建成/u;

/** 公园开工 of 公园开工计划6处，实际7处. */
const PLAN_AT_END =
  /(?:年度|全年|今年|年初|年内|[年月]|季度|原|既定)?(?:计划|目标|任务|指标)(?:数|量|是|为)?$/u;

const STATUS = either(
  /(?:年度|全年|今年|年初|原|本年)?(?:计划|目标|任务|拟(?!定)|[打准]算)(?:数|就?是|为)?(?:要)?(?:建设|建|修)?|实际/u,
  /(?:今年|一共|总共)?要(?:签|建|拆|干|改|修|装|换|治理|改造|淘汰|搬迁|整治|完成)的?/u,
  /(?<=[\u4e00-\u9fff]{2})(?<![增加新补安改]|大中|[维检])[签拆装修换搞干铺演拔挖掏贴刷]$|还?剩(?:下|余)?的?|完成(?:改造|建设|整治|治理)|目前/u,
  /(?<=[\u4e00-\u9fff]{2})(?:[开续复]建|(?<![违新扩改基土援党迁])建|的话|(?<![棚技房厕旧危整])改|(?<!海)清|[种栽挂])$/u,
  /新[装增设划栽铺修挂办签聘购配](?=[\u4e00-\u9fff]{2})/u,
  /现已?|已经?/u,
  sequence(
    /(?:还|尚)?(?:没有?|未)/u,
    /(?:[开动完竣]工|建成|验收|签[约订]|整改|投用|启用|完成|改造?|启动|挂牌|交付|拆除?|搬迁?|达标|通过|办结|关停)/u,
    /的?/u,
  ),
  /(?<=[\u4e00-\u9fff]{2})总[数量]/u,
  /(?<=[\u4e00-\u9fff]{2})(?:设计|规划)?(?:总长度?|总里程|总规模)/u,
  /(?<=[\u4e00-\u9fff]{2})[又再还也][签拆装修换建开办演铺栽添]$/u,
  sequence(
    /(?<![对适响反供效])应(?![急用对届])/u,
    /(?:[搬改关停转迁拆并]{2,4}|搬迁|整改|整治|改造|建设|安装|培训|治理|拆除|签订|完成|[\u4e00-\u9fff]标|[\u4e00-\u9fff])/u,
  ),
  /(?:计划|任务|目标|指标)(?=[\u4e00-\u9fff]{3})|累计|[一总]?共计?|今年|本年|新建|新增|新开工|新开(?![业园门张街馆])|(?<![更翻创刷革])新(?![型时区城旧老])|完成率?|建成(?!区)/u,
  /开工|竣工|完工|办结|整改|拆除|开展|发放|基本|全部|正在|在建|启动|签订|签约|创建|打造|安装|更换|修补|维修|发布|上线|了|为/u,
  /达到?(?!标)|发现|[弄搞干做建修清改装拆签换铺种栽挂]完|[弄搞干做办开]了(?=[\u4e00-\u9fff]{2})|检查出?|排查出?|查出|召开|组织|受理|上报|处置|处理|解决|清理|巡查|走访|又|再(?!生)/u,
  sequence(
    /(?<=[\u4e00-\u9fff]{2})/u,
    either(
      /新?(?:评选|评出|选出|命名|授牌|挂牌|领证)|新开|进场|开通|开放|投用|贯通|封顶|竣工|上线|入驻|交付|移交|验收|通过/u,
      /(?:治理|整治|改造|维修|修复|清理|建设|安装|铺设|施划|签订|征收|拆除)(?:完毕?|好|到位)|摸排|普查|梳理|开[业园门张]|投产|取缔|关停/u,
      /主体(?:结构|工程)?|(?<![合撤])并|(?:正式|对外)?(?:投入(?:使用|运营)|启用)|腾退|搬迁|淘汰|清淤|摊铺|铣刨|(?:收到|接到|受理)(?:申请|报名|诉求|来信|来电)/u,
    ),
  ),
);
const STATUS_AT_EDGE = new RegExp(`^(?:${STATUS})|(?:${STATUS})$`, 'gu');

/** The thing counted where it stands after the number: 完成38个小区, 新增1个街办. */
export function nounAfter(words: string): string {
  const finding = FINDING_BEHIND.exec(words)?.groups?.thing;
  if (finding !== undefined) return finding;
  if (NO_NOUN.test(words)) return '';
  return AFTER.exec(words)?.groups?.noun ?? '';
}

/** What was done with it, where that stands after the number: 8座公厕已全部开工; empty where nothing was. */
export function doneAfter(words: string): string {
  const run = /^[\u4e00-\u9fff“”]{2,18}/u.exec(words)?.[0] ?? '';
  return DONE.test(run)
    ? run.replace(/^(?:的|左右|以上|都|均|也|全部|已经?|已)+|[了啦吧]{1,18}$/gu, '')
    : '';
}

const DONE = new RegExp(`${DONE_WORDS}|^在(?:装修|施工|改造|建设|收尾)`, 'u');

/** What a name speaks of, without how it was reached; empty for 已累计完成. */
export function objectOf(name: string): string {
  const rest = name
    .replace(SHOULD_OR_IS, '')
    .replace(OF_YEAR, '')
    .replaceAll(VERBS, '')
    .replace(/[\s，,、：:（）()“”"]/gu, '');
  return rest.replace(CARRIED_THROUGH, '');
}

/** Whether a name says only what was done, whatever it was done to: 取缔, 整改提升, 已进场, 完工开放. */
export const namesDeed = (name: string): boolean =>
  name !== '' &&
  (DONE_ALREADY.test(name) || isDeedOfTwo(name) || objectOf(name.replace(EACH_DEED, '')) === '');

/** 已注销: by whatever verb. */
const DONE_ALREADY = /^已经?[\u4e00-\u9fff]{2}$/u;
/** 领证, 赋码, 备料: in two signs, what was done and to what. */
const isDeedOfTwo = (name: string): boolean =>
  name.length === 2 && name !== '办件' && DONE_BY_OBJECT.test(name);

const EACH_DEED = new RegExp(DONE_FIGURE.source, 'gu');

/** 多 of 比上月多6家, 占 of 占6.9公里: what only holds a figure against another names no thing. */
export const holdsOnly = (name: string): boolean =>
  HOLDS_ONLY.test(name) || (AGAINST.test(name) && objectOf(name.replace(AGAINST, '')) === '');

/** 同比 of 同比改善, 去年同期 of 去年同期竣工: what a figure is held against. */
const AGAINST = /^(?:同比|环比|(?:去年|上年|往年)(?:同期|同月|底|末)?|年初)/u;
const HOLDS_ONLY =
  /^(?:(?:去年|上年|年初|上半年|[上本]季度|[一二三四]季度|上周|上年度)(?:同期|同月|全年)?)?(?:[多少差离高低另剩占总快慢余缺共增减降升/／]|相差|多出|少了|总[数量])$/u;

/** 完成全年目标 says no thing. */
const OF_YEAR = /全年(?=目标|任务|计划|指标|$)/u;

/** 应建 and 实建 say no thing. */
const SHOULD_OR_IS = /(?:应|(?<![现事落核属其确真扎务])实)[建装拆签改修换治办配种征收训演开]$/u;

/** 打完 and 开 say no thing. */
const CARRIED_THROUGH =
  /^(?:[\u4e00-\u9fff]?[完好掉成]|批了?|[未没]?[开建修拆改装换搞弄干做签铺种栽挂补治清演训讲发设划配])$/u;

/** 新建 before 新, as a pattern takes the first that fits. */
function longestFirst(words: string): RegExp {
  const length = (word: string) => word.replaceAll(/.\?/gu, '').length;
  const sorted = [...wordsIn(words)].sort((one, other) => length(other) - length(one));
  return new RegExp(sorted.join('|'), 'gu');
}
