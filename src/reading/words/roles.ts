import { either, sequence } from '../pattern.ts';
import { IN_PERIOD } from './history.ts';
import { MEANT, SET_FOR } from './set-for.ts';
import {
  GOING_ON,
  GOING_ON_BEFORE,
  NOT_YET_BEHIND,
  NOT_YET_IN_USE,
  PARTLY_BEHIND,
} from './states.ts';

/** 疫情前是, 整治前: right before a number, before what came or was worked on; 10月前 and 开业前招商 are none. */
const BEFORE_IT_CAME = sequence(
  either(
    /疫情|封控|专项|行动|活动|调价|分类|改革|合并|接管|介入|入户|清查|汛|雨季|节/u,
    /[改新扩续重迁搭翻]建|改造|整治|治理|整改|提升|升级|优化|调整|更新|维修|修缮|加装|安装|铺设|搬迁|拆迁|征收|腾退|创建|打造|实施|执行|推行|试点|处置|清理|清运/u,
  ),
  /(?:之|以)?前(?:大[约概])?(?:就?是|[只才]?有|为|[只才仅还]|平均|日均|大约)?$/u,
);

/** What was before, without a month that could be looked up: 去年同期, 年初. */
export const BEFORE = new RegExp(
  either(
    /(?<![到至止])上周(?![^，。\d]{0,8}(?:了|完|好))|上次|上回|去年(?!\d{1,2}月)|原来(?![的是])|上年|往年|前年|同期/u,
    /年初(?!(?:[\u4e00-\u9fff]{1,6})?以来|至今|到|[确敲商议说拟]?定|说好|计划|安排|下达|目标|任务|要|想|打算)|此前|前期(?:上)?报/u,
    /月份?(?:上)?报的|原(?:上)?报|(?<!目)前面(?!的)|(?<![\d月日年底])之前|早先|结转(?![到至])|那(?:会儿?|时候?)|当时/u,
    BEFORE_IT_CAME,
  ),
  'u',
);
/** Back to what is told now. */
export const NOW = /今年|本年|本月|当月|这个?月|本季|目前|现在|现已|累计|如今|降|升|提|增/u;

/** More or less than something else: 比上月多, 较8月分别下降, 同比改善, 超额. */
export const COMPARES = new RegExp(
  either(
    sequence(
      /(?:比|较|同比|环比|相比)(?:[^，。；;]{0,12})(?:多|少|增|减|提|升|降|涨|高|低|改善|翻|扩大|快|慢|早|晚|好|差|强|提前)/u,
      /(?![\u4e00-\u9fff]{0,2}[到至]了?$)[\u4e00-\u9fff]{0,3}$/u,
    ),
    /(?:同类|同行业|全国|全省|全市|外地|兄弟|周边)[\u4e00-\u9fff]{0,4}(?:平均|均值)[\u4e00-\u9fff]{0,3}$/u,
    /(?:^|[\u4e00-\u9fff])[少多]了$/u,
    /(?:超额|超(?:计划|目标|任务)|多出|超出|高出|高于|低于|(?:同比|环比|去年[^，。\d]{0,4})净增|增幅|降幅|涨幅)[\u4e00-\u9fff]{0,3}$/u,
  ),
  'u',
);
/** 比计划还差3座, 较目标少2处: what is still to be done, held against the plan itself. */
export const SHORT_OF_PLAN =
  /(?:比|较|离|距离?|跟|同)[^，。；;\d]{0,6}(?:计划|目标|任务|要求|指标|进度)[^，。\d]{0,4}[差少欠缺短](?:了|约)?$/u;
/** 增长12%, 下降3%: by how much; 提高到71% says how much it is now. */
export const CHANGES =
  /(?:增长|增加|上升|提升|提高|下降|降低|减少|改善|回升|增|降|升)(?:了|约|近|幅度?)?$/u;

/** 离: how far it is, and no end of a verb, as in 搬离 and 劝离. */
export const IS_FAR = '(?<![隔分脱撤剥搬驶劝疏拖带逃远背游调抽偏吊移运迁清飞押])离';
/** 未, 没 before a verb, and no end of one, as in 罚没; 没收 is a deed. */
const NOT = '(?:未|(?<![罚淹埋吞出沉隐湮])没(?!收))';

/** What is still to do. */
export const REMAINS = new RegExp(
  either(
    sequence(
      either(
        /还有|还剩|剩余|剩下|尚有|仍有|另有|其余|(?:另外?|其余)(?=约?$)|尚余|余下|还差|缺口|不足/u,
        /(?:未|没有?)(?:完成|[开动竣完]工|整改|办结|拆除|签[订约]?|达标|报|建|改造?|交付|搬迁|验收|投用|启用|移交|安装|更换|入驻|挂牌|覆盖|关停|销号|到位|配备|培训|通[过电水车])|尚未[\u4e00-\u9fff]{0,4}/u,
        /待(?:建|拆|改|整改|完成|开工|处理)|滞后|延误(?!缩短|压缩|下降|减少|降低)|推迟|短缺/u,
      ),
      /(?:的|约|近|任务|公厕)?[\u4e00-\u9fff]{0,4}$/u,
    ),
    sequence(
      NOT,
      /(?!发生|发现|出现|有|想)(?:[\u4e00-\u9fff]{1,2}|[\u4e00-\u9fff]{1,4}的(?:还|也)?有?)$/u,
    ),
    /(?:剩|(?<!厨)余|(?<![误温价时落])差|(?<!补)缺)(?:了|约|近)?$|最后$/u,
    /结余$|(?:拒|漏|欠|缺)[签交缴报检办训席勤岗编考]$|(?:还|尚|仍|[都均]也?)(?:差|缺|欠|少)[\u4e00-\u9fff]{1,8}$/u,
    /还[压存留放挂欠卡停堆搁]着$/u,
    /(?:^|[，,、但却])(?:还|尚|仍|都)?(?:没有?|未)(?!来|成年|有)[\u4e00-\u9fff]{1,4}的(?:还有)?[\u4e00-\u9fff]{1,6}$/u,
    /(?:^|[\s，,、])缺(?![陷席勤失])[\u4e00-\u9fff]{1,6}$/u,
    sequence(`(?:距离?|${IS_FAR})`, /[\u4e00-\u9fff]{0,4}$/u),
  ),
  'u',
);

/** What is wanted of a year or in all, and what others have given us to do: 不是要8座, 原定9处, 市里给了26个. */
export const WANTED = new RegExp(
  sequence(
    either(
      SET_FOR,
      /目标|总(?:户|人|栋|座|处)数|(?<![主重必需只概摘纪首])要$/u,
      /(?:年初(?:确定|安排|下达)|(?:原|年初|既|预|市|省|上级)定)(?![点期制向])[\u4e00-\u9fff]{0,6}$/u,
      sequence(
        /(?:[市省]里|[市省][\u4e00-\u9fff]{0,5}[局厅委]|上级|上面)(?:给|定|分|派|压|交|批|核定|下达|分配|安排)/u,
        /[\u4e00-\u9fff]{0,6}$/u,
      ),
      /(?<![响反效适供感呼照策接])应(?![急用对届哨诉答邀聘考约召询激声援变酬允许试付征])|需(?!求|氧)/u,
      /(?<![项号#\d])任务数?(?!完成|已|进展|这|那)|(?<!(?:管控|控制|评价|监测|检测|体检|技术|经济|观测))指标(?!完成|项目|的[\u4e00-\u9fff])|不低于/u,
      /不少于|不高于|至少|控制在|(?<![必])须|要求|[一总]?共要[\u4e00-\u9fff]{0,3}$/u,
      /(?<![主重必需只概摘纪首])要[\u4e00-\u9fff]{2}的$|(?<![入列纳写])计划(?!生育)/u,
      /列入[^，。\d]{0,8}(?:计划|任务|清单|名单)的/u,
      /(?:列入|纳入|承担)[^，。\d]{0,6}(?:改造|治理|整治|搬迁|拆除|建设|提升|创建)(?:计划|任务|名单|清单|范围|项目)?[^，。\d]{0,4}$/u,
    ),
    /(?!率)/u,
  ),
  'u',
);
/** 年初敲定8座: the same where the time leads the words before the number. */
export const SET_IN_YEAR = new RegExp(SET_FOR, 'u');
/** 考核标准98%, 限值35, 标准（98%: the norm that a figure is held against. */
export const NORM = /(?:标准|限值|[上下]限|要求|考核[线值]|定额)(?:值|为|是)?[（(]?$/u;
/** 推荐标准5家: of things it is the grade that they have come to, unless 为 or a bracket says that it is wanted. */
export const GRADE_REACHED = /[\u4e00-\u9fff]{2}标准的?(?:有|共|达)?$/u;
/** 均高于目标值98%, 优于标准（35: a level is held against what is wanted; by how many a number is above it, is no such thing. */
export const HELD_TO_NORM =
  /(?:[高低优好大小]于|超过|达到|符合|满足)[^，。\d]{0,12}(?:标准|要求|目标|限值|指标|考核[线值])(?:值|为|是|的)?[（(]?$/u;
/** 低于96的目标: the same, called so behind it. */
export const HELD_TO =
  /(?:[高低优好大小]于|超过|达到|符合)了?(?:(?:国家|上级|区|[市省国])(?:里|级|局|厅)?)?(?:年度|全年|考核|既)?(?:规定|要求|定|给|下达|确定)?的?$/u;
/** What is to come. */
export const TO_COME = new RegExp(
  either(
    MEANT,
    /下达(?=的?$|了?(?:我|全区|[^，。\d]{0,6}(?:任务|目标|指标|计划|资金)))|拟(?!定)|预计|力争|争取|确保|打算|准备(?!工作|就绪|金|会)/u,
    /将(?!近|军)|有望|估计|预期|希望|盼着?|期望|如果|(?<!主)要是|假如|倘若|还?(?<![产功职智才性机效动技失节技核潜势])能(?:再|够)?(?=[完建开投竣改修交达启]|实现|新增)/u,
    /可(?=[再望以完建投竣交达拆]|新增|增加|开工|启用|更换|安装|解决|提供|实现|覆盖|[进入][驻住])|(?<![接招款善对等])待(?!遇)|约定|意向(?=[\u4e00-\u9fff]{2})(?!书|金)/u,
    /(?<![主重必需只概摘纪首])要(?!求|素|点|闻|道)(?=[\u4e00-\u9fff])/u,
  ),
  'u',
);
/** 计划 all the same where it is said that it was kept: 按计划完成, 累计, 占年度计划. */
export const AFTER_ALL =
  /已|实际|累计|截[至止]|按(?:照)?计划|完成(?:了)?(?:年度|全年|季度|总)?(?:目标|计划|任务)|占|超额/u;

/** 第三批200块下月弄: behind a number, when it is to be done. */
export const DONE_LATER =
  /^[\u4e00-\u9fff]{0,4}?(?:下(?:个?月|周|季度|旬|半年|一?步)|明年|年底|月底|年内|随后|后续|择[日期])(?![^，。]{0,6}[已了])/u;
/** 月底达到98%没问题: behind a number, that one is sure of it. */
export const SURE_OF_IT = /^(?:应该|肯定)?(?:没(?:有|什么)?大?问题|有把握|不成问题|问题不大)/u;
/** 北京市已建成120个, 兄弟区县建了30个: at the head of a clause, that others did it. */
export const BY_OTHERS =
  /^(?:而|据了解)?(?:(?:兄弟|周边|相邻|外|其他|其它|别的|先进)(?:区县?|县区?|城市|地区|街道)|(?!我们|咱们)[\u4e00-\u9fff]{2}市(?=[已建完新累达投]))/u;
/** 省里检查组检查企业23家次, 市级平台公司负责的船闸, 全市淘汰2100辆: at the head of a clause, that those above us did it. */
export const BY_THOSE_ABOVE = new RegExp(
  either(
    sequence(
      /^(?:国家|中央|省|市)(?!政|场|民|容|区)(?:里|级|[局厅委])?[^，。；;\d]{0,8}/u,
      either(
        /(?:检查|督[查察导]|巡[视查]|考核|专家|暗访|评估|调研)组/u,
        sequence(
          /(?:公司|集团|部门|单位|平台)(?:已|共|新|累计|目前|同步|自行){0,2}/u,
          /(?:负责|承[担建]|实施|牵头|同步|自行|建|完成|投资|投[入建]|清|铺|修|改|拆|检)/u,
        ),
      ),
    ),
    sequence(
      /^[（(]?(?:其中|含|包括)?(?:由|是)?(?:省|市)(?:里|级|厅|局|[\u4e00-\u9fff]{0,5}(?:[局厅委]|支队|总队|公司|集团|平台|中心))/u,
      /(?:统一|直接|自己|负责)?(?![给定下分派压交批核多少增减到有升达还是上获新]|验收|认定|通过|命名|授牌|评[上为定])[\u4e00-\u9fff]{1,2}[了的]/u,
    ),
    sequence(
      /^[（(]?(?:其中|含|包括)?(?:由|是)?(?:省|市)[\u4e00-\u9fff]{0,5}(?:[局厅委]|公司|集团|平台|中心)/u,
      /(?:代[\u4e00-\u9fff]{1,2}|下发|推送|移交)/u,
    ),
    sequence(
      /^(?:(?:省|市)(?:里|级|厅|局)|省[\u4e00-\u9fff]{2,6}[局厅委])(?:又|也|已|来|共|累计|今年|本月|上半年){0,3}/u,
      /(?:检查|督查|抽[查检]|考核|暗访|巡查|查[处办]|排查|评估)/u,
    ),
    /^(?:目前|今年|截至目前)?全[市省国](?![首第最前排性级在]|率先|领先|唯一|试点|一流|范围)[^，。；;\d]{0,8}$/u,
  ),
  'u',
);
/** 那段由历下区负责施工: behind a place that is not ours, that it has the work in hand. */
export const HAS_IN_HAND = /^[\u4e00-\u9fff]{0,6}(?:干|做|建|修|管|负责|实施|承[建担])/u;
/** 二环北路是市城投在干, 那段由市交通局负责施工: who has the work in hand, and it is not we. */
export const IN_OTHER_HANDS = new RegExp(
  either(
    sequence(
      /(?:由|是|归)(?:国家|省|市)[\u4e00-\u9fff]{0,8}?(?:在|来|统一|直接|自己|牵头){0,2}/u,
      /(?:干|做|建|修|管|负责|实施|施工|承[建担]|代建|组织|推进)/u,
    ),
    /(?:由|是|归)(?:外|其他|别的|兄弟|相邻)[\u4e00-\u9fff]{0,6}(?:干|做|建|修|管|负责|实施|承[建担])/u,
  ),
  'u',
);
/** 市里已批1处, 上级督办12件: what those above us granted or gave us to do, and nothing behind it. */
export const GIVEN_FROM_ABOVE =
  /^(?:(?:国家|省|市)(?:里|级|局|厅|[\u4e00-\u9fff]{0,4}(?:平台|中心))|上级|上面)(?:都|又|也|已经?|刚|共|今年|本月|上个?月|前期){0,3}(?:推送|下发|移交|批(?!的)|拨|下拨|奖|通报|督办|交办|转办|派|点名)/u;
/** 底市里通报我区排第2 of 9月底市里通报: behind a time, what those above us did then. */
export const DEED_FROM_ABOVE = new RegExp(
  sequence(
    /^(?:份|底|初|末|[上中下]旬)?(?:的时候|时)?[，,]?/u,
    either(/(?:国家|省|市)(?:里|[\u4e00-\u9fff]{0,4}[局厅委办])/u, /上级|上面/u),
    /[\u4e00-\u9fff]{0,6}?(?:通报|检查|督[查导办]|考核|排名|暗访|部署|要求|下达|交办|约谈|印发|开会|召开)/u,
  ),
  'u',
);
/** 提出问题11个，已整改9个: what others found is put right by us. */
export const PUT_RIGHT_BY_US = /整改|办结|销号|落实/u;
/** Back to ourselves. */
export const OUR_OWN = /我|本(?:区|局|街|单位|中心)|全区|辖区/u;
/** 济南市文明校园: so a thing is called, and 市里 asks it of us. */
export const HONOURS = /^(?:级|里|文明|好人|最美|优秀|先进|示范|道德|十佳|下达|要求|安排|《)/u;
/** 活动因疫情取消4场: what came to nothing. */
export const FELL_THROUGH =
  /(?:因|受|由于)[\u4e00-\u9fff]{0,12}(?:取消|暂停|停办|停工|推迟|延期|延后|终止)(?:了|约)?$|(?:暂缓|暂停|暂不|推迟|中止)[\u4e00-\u9fff]{0,4}$/u;
/** 差2.3个百分点到98%: what it lacks of. */
export const UP_TO = /^(?:才|就|能)?[到至达]$/u;
/** 任务完成50%: a share of the plan. */
export const PLAN_DONE = /(?:任务|计划|目标)(?:已|累计)?完成(?:了|约|近)?$/u;
/** 7条路计划改造: what is planned with so many. */
export const IS_PLANNED =
  /^[\u4e00-\u9fff]{0,6}?(?:计划|拟|待|将要?|准备)(?=[改建新开完修拆实推])/u;
/** 样板街还是2条: as before, and so by now. */
export const STILL =
  /(?:还是|仍[是为]|依然是|保持在?|维持在?)(?:(?:上个?月|上次|上回|之前|原来|原先)(?:上?报)?的?那?)?$/u;
/** 目标35%→36.2%: behind the sign stands what it is now. */
export const ARROW = /^\s?(?:→|➡|⇒|->)/u;
const EARLIER =
  '(?:之前|以前|原来|原先|前[面头边]|先前|早先|前期|此前|以[往前]|往常|从前|过去|已有|前几个?月|上个?月|去年|[上年]半年|\\d{1,2}[-—~至到]\\d{1,2}月|\\d{1,2}月份?|前)';
/** 加上之前的, 连前, 算上上个月的: what was there before is in it. */
export const WITH_EARLIER = `(?:加上?|算上|连同?|连上|带上?)(?:${EARLIER}(?:的|那些?)?|的)`;
/** 加上往年的, before what it comes to in all: whatever was there before. */
export const ADDED_TO_ALL =
  /(?:加上?|算上|连同?|连上|带上?)[\u4e00-\u9fff]{1,6}?的?(?=(?:一共|总共|总计|合计|累计|共))/u;
/** 加上之前3个: what was there before. */
export const ADDED_TO = new RegExp(
  `(?:(?:加上|算上|连同)(?:(?!共|合计|总|累计)[\\u4e00-\\u9fff]){0,8}|${WITH_EARLIER})$`,
  'u',
);
/** 加上之前的一共是4公里, 连前累计完工4座: what it comes to with it. */
export const ADDED_UP = new RegExp(
  sequence(
    either(/(?:加上|算上|连同)[\u4e00-\u9fff]{0,8}/u, `${WITH_EARLIER}[\\u4e00-\\u9fff，,]{0,6}`),
    /(?:共计?|合计|总计|累计|总数)(?:(?![要将需应拟待未没计目差剩缺余])[\u4e00-\u9fff]){0,4}$/u,
  ),
  'u',
);
/** 惠及8568户, 受益居民2000人: so many have it of what the figures before it tell. */
export const FOLLOWS_FROM = /^(?:可|将|预计)?(?:惠及|受益|受惠|造福)[\u4e00-\u9fff]{0,8}$/u;
/** 其中市级补助800万元: where a sum comes from, unless it was paid. */
export const SOURCE_OF_MONEY = /^[，,（(]?其中(?![^，。]*(?:已|完成|到位|[拨支交缴付]|支出|发放))/u;

/** How large a thing is, not what was done to it. */
export const SIZE_OF = new RegExp(
  either(
    /(?<!完成|出具|通过|初步)设计(?:总?[数量]|长度?|规模|里程)?(?:都|均|就|也)?(?:是|为|有)?$|规划$|概算|预算|造价|耗资|规划(?:[新增改扩]?[建设配]|布局|新增)|设计(?:处理|日处理|生产|总长|规模|容量)/u,
    /(?:处理|接待|生产|承载)能力|(?<![一二三四五六七八九十\d])日(?:处理|供水|产|排放|接待|运送|处置)|总投资|计划投资|协议投资|总面积/u,
    /总长度?|全长|占地|涉及(?![^，。\d]{1,12}的[\u4e00-\u9fff]{2,6}$)|惠及范围|容纳|规模|辐射|建筑面积|(?:长度|高度|宽度|进深)(?:约|为|达|共)?$/u,
  ),
  'u',
);
/** The same, unless something was done to it: 常住人口31万, but 签约常住人口31万. */
export const STOCK_OF = new RegExp(
  either(
    /(?<![除收摊铺化装治改保造拆修])面积(?:约|为|达|共)?$|[可能](?:满足|容纳|供|安置|保障|停放|收容|接纳)[^，。\d]{0,4}$/u,
    /(?:台账|底数|底册|清册)[^，。\d]{0,4}$|注册资本|常住人口|服务人口|户籍|(?:在册|在岗)[^，。\d]{0,4}$|编制数|床位数/u,
  ),
  'u',
);
/** How many there are of it. */
export const THERE_ARE =
  /(?<!公)共(?![享建治同管用青])有?|共计|[总拢统通]共|总计|合计|算下来|总数|总量|总$|现有|原有|辖区内?有|名下有|分为|包含|包括/u;
/** All that a place has: 全区128所. */
export const IN_AREA = /(?:全[区市街镇]|全街道|辖区)内?(?:现有|共有|共)?[\u4e00-\u9fff]{0,4}$/u;

/** A predicate behind the number by which the thing is not done yet. */
export const UNDER_WAY = new RegExp(
  either(
    NOT_YET_BEHIND,
    PARTLY_BEHIND,
    NOT_YET_IN_USE,
    /^(?:还|都|也|尚)?(?!(?:没有?|未)(?:再|返[黑潮弹贫]|反弹|复发|回潮|重现))(?:没有?|未)(?!发[生现]|出[现过]|问题|[少漏误停断]|间断|人)[\u4e00-\u9fff]{2}/u,
    sequence(
      /^(?!还有|其余|另有|占)(?:[\u4e00-\u9fff]{0,8}?)/u,
      either(
        /正在|在公示|在(?=[改修施装办推谈拆审招评申报等批选走争筹编制清铺验贴做搞弄干创排测设征协调处整打砌挖浇刷焊绑支搭吊抹粉填埋夯灌钻运试围])|正(?=[\u4e00-\u9fff])|尚未|还未/u,
        /还没|(?:未|没有?)(?:完成|开工|动工|整改|签|到位|办结|拆|通过|报|启用|投用|启动|验收|挂牌|建成|交付|开业|施工|安装|选址)/u,
        /没有?[弄选定找建做修改谈进交装搬]|没有?[\u4e00-\u9fff][成完好齐](?!立)|等(?![级])|待(?!遇)[\u4e00-\u9fff]/u,
        /不合格|[不未]达标|不符合|退回|补正|补件|暂(?:未|不|缓)|停工|受阻|涉诉|选址变更|的?(?:目标|计划|任务)(?=$|，)/u,
      ),
    ),
  ),
  'u',
);

/** 还差点, 不够, 偏低: what is thought of a level. */
export const JUDGES_LEVEL =
  /^(?:就是|不过|但)?(?:还|仍|尚|有点|比较|稍微?)?(?:差(?:一?点|些|得远)|不够|不理想|不高|偏?低|[没未]到(?:线|位)|[不没未]达标|不合格)/u;

/** 采购消防车1台（在途）: what a bracket right behind the number takes back. */
export const NOT_YET_IN_BRACKETS = new RegExp(
  sequence(
    /^[（(](?:[都均]?[还尚仍正])?/u,
    either(
      /在途|在(?=[建办修改测试装])[\u4e00-\u9fff]{1,3}|(?:正在|待)[\u4e00-\u9fff]{1,6}/u,
      /[未没](?!发[现生]|出现)[\u4e00-\u9fff]{1,6}|[\u4e00-\u9fff]{2,4}中/u,
    ),
    /[）)]/u,
  ),
  'u',
);

/** 在申报的有4个: before the number, that the thing is not done yet. */
export const STILL_AT = new RegExp(
  either(
    GOING_ON_BEFORE,
    /(?:主体|结构|基础|土建)(?:已经?|刚|也)?(?:完[工成]了?|封顶|施工|做完|起来)[\u4e00-\u9fff]{0,6}的(?:还|也|又)?有?$/u,
    /正在(?!建)[\u4e00-\u9fff]{2,3}$/u,
    /(?:洽谈|接触|(?<![约访座])谈)了$/u,
    /(?<![现实存所])(?:正|还)?在(?![建册岗])[\u4e00-\u9fff]{1,4}的(?:还|也)?有?$|前期(?:工作)?$/u,
    /(?:^|[，,、])(?:意向|选址|招标|设计|报批|立项|筹备|洽谈|施工|收尾|扫尾|装修|内装|贴砖|围挡|砌墙)$/u,
    /(?:还|尚)(?:没有?|未)[\u4e00-\u9fff]{1,4}的(?:还|也)?有?$/u,
    /(?<![现实存所])在[拆改修铺治施整办谈审装测招编评验调设申][\u4e00-\u9fff]{0,2}$/u,
  ),
  'u',
);

/** 在干4处, 正拆6处, 还在打样5处: nothing but that it is in hand, whatever the verb; 在官扎营3处 is where. */
export const IN_HAND_ALONE = new RegExp(
  sequence(
    /^[，,、\s]?(?:还有?|也|仍|另有?)?/u,
    either(
      /正?在(?![建册岗线校职编籍库途地场我全区市省泺堤北南官药天宝无工制运用是有共已])/u,
      /正(?=[改修施装办推谈拆招评申编制清铺验做搞弄干建测整打砌挖浇刷焊搭吊抹填灌钻运试调搬])/u,
    ),
    /(?!.*(?:[完好成]|到位))[\u4e00-\u9fff]{1,4}(?<![区路街村里上内园校巷庄社])(?:的(?:还|也)?有?)?$/u,
  ),
  'u',
);

/** 正在建的2个, 在施5个: before the number, that it is being built; 在建9部 is told as such. */
export const BEING_BUILT = /(?:(?:正|还|仍)在[建施]|在施|在建的)(?<thing>[\u4e00-\u9fff]{0,8})$/u;

/** 综合养老中心在建2处, 服务中心正装修2处: a thing of its own that is in hand; 完工5部、在建9部 tells how far the same thing has come. */
export const IN_HAND =
  /[\u4e00-\u9fff]{3}(?<![完建竣开]工|建成|完成|投用|[座处个条家户部])(?:在建|正(?:在)?(?:装修|改造|施工|建设|办理?|整治|安装|铺设|搭建))$/u;

/** 2处都报上去了: behind a number, that it is asked for; 还没批: that it is not granted yet. */
export const ASKED_FOR = /^[都均全也]?(?:已经?)?报(?:上去|批|审)了?(?=$|[\s，,。；;])/u;
export const NOT_GRANTED =
  /^(?:都|均|也)?(?:还|尚)?(?:没有?|未)(?:批|下来|通过|获批|批复|批准|批下来)/u;
/** 1-5月PM2.5平均浓度50: a mean over months is a level by now, and says nothing of the period. */
export const MEAN_OVER =
  /\d{1,2}月?[-—~～至到]\d{1,2}月份?[^，。；;\d]{0,4}(?:PM ?(?:2\.5|10))?[^，。；;\d]{0,6}(?:平均|均值|浓度)/iu;

/** （非我区承担）, 不在咱这个数里: behind a number, that it is none of ours. */
export const NOT_OURS = new RegExp(
  either(
    /^[（(][^（）()\d]{1,14}不算(?=$|[）)数])/u,
    sequence(
      /^[（(]?(?:市|省)(?:里|级|局|厅|[\u4e00-\u9fff]{1,5}[局厅委司团办投])(?:统一)?/u,
      /(?:干|做|建|装|修|搞|弄|报|发|评|实施|承担|负责)的/u,
    ),
    sequence(
      /(?:非|不(?:是|属于?|在|归|由|算|计入?))(?:我|本|咱)们?(?:[区局街办]|单位|中心|街道|这个|的)?/u,
      /(?:负责|承担|实施|建设|数|任务|范围|职责|管|口径|统计|账|份|的?(?=$|[）)，,。；;]))/u,
    ),
  ),
  'u',
);

/** （全年600户）, 雨污分流年度30个, 超额完成年度任务50部: what the year is to bring. */
export const OF_THE_YEAR =
  /超[过额]?(?:完成|实现)?了?(?:年度?|全年|季度?|月度?|原)?(?:目标|任务|计划)的?[（(]?$|[\u4e00-\u9fff](?:年度|全年)$|(?:^|[（(，,])(?:全年|年度|年初)(?:共|计划|目标|任务|定的?)?$/u;
/** 公园开工12处里有9处建成: the whole of which a part is told. */
export const OF_WHICH = new RegExp(
  sequence(
    /^(?:(?:(?!了)[\u4e00-\u9fff]){0,6})?/u,
    either(
      sequence(
        either(`(?<!其|${GOING_ON})中`, /(?<![市区村镇街家])里|当中/u),
        /(?=$|[，,]|已|完成|有|的)/u,
      ),
      /里[面头边]|当中|(?:村里|(?<!其)中)(?=[\u4e00-\u9fff]{1,3}了)/u,
      /(?<!其)中(?=[\u4e00-\u9fff]{2,6}(?:、[\u4e00-\u9fff]{2,6}){0,6}(?:已|都|均|完成|建成))/u,
    ),
  ),
  'u',
);
/** 占年度计划的, 完成全年任务600户的: before a share of the plan. */
export const PART_OF_PLAN =
  /占[^，。；;\d]{0,8}(?:任务|计划|目标|年度|全年|总|应|人口)|占$|(?:完成|达到?|实现)(?:了)?[^，。；;\d]{0,6}(?:任务|计划|目标|总量|总数|工程量)/u;
/** 38个 of 占全部38个村居的84%. */
export const WHOLE_BEHIND_SHARE = /占[^，。；;\d]{0,10}$/u;
/** 600户 of 600户的80%. */
export const WHOLE_OF_SHARE = /^[）)]?[\u4e00-\u9fff]{0,6}的$/u;
/** 新开工任务120套已于8月全部完成, 7个街道全部通过. */
export const ALL_OF_THEM =
  /全部|全覆盖|全员(?!额)|[均都](?=[^，。]{0,6}(?:完成|建成|开工|竣工|完工|办结|上岗|达标|通过))/u;
/** 每周巡查2次: how often, or for how many. */
export const EACH = /每(?:个|人|年|季度?|月|周|天|日|户|家|所|次|条)?[\u4e00-\u9fff]{0,4}$/u;
/** 3000人以上就餐场所12家, 5层以上住宅: a number that describes the thing. */
export const DESCRIBES =
  /^(?:及)?(?:以上|以下|以内)(?:的)?(?!水平|标准|的?(?:目标|要求|任务))[\u4e00-\u9fff]{2,}/u;
/** 由6月的48吨提高到71吨: before what it was. */
export const FROM = /[由从](?:\d{1,2}月|[^，。\d]){0,8}$/u;
/** 由62%提高到71%, 由210个调整为186个: behind what it was before. */
export const RISES_TO = /^[\u4e00-\u9fff]{0,6}(?:到|至|为|成)(?:了|约|近)?(?:$|[，,])/u;
/** 8座的目标, 2米标准: behind what is wanted. */
export const CALLED_WANTED =
  /^(?:的?(?:年度|全年|年初)?(?:控制)?(?:目标|计划|任务|标准|要求|规定|条例|原则)|就?是(?:年度|全年|今年|市里|区里|上级|硬)?的?(?:目标|任务|标准|要求|指标|底线|红线))/u;
/** 完成年度75万平方米任务的51.5%: the whole of a share, called so. */
export const WANTED_OF_SHARE = /^的?(?:目标|计划|任务)[总数量]{0,2}的(?:约|近)?$/u;
/** 41个/80个, 6985份/7050份: behind the stroke stands the whole. */
export const BEHIND_STROKE = /^\s?[/／]\s?$/u;
/** 占合同额的78%: a share of something else. */
export const SHARE_OF_ELSE = /占(?!比|用|道)[^，。；;\d]{1,10}(?:的|约|近)?$/u;
/** 9家只有6家装了: of the number before it, so many only. */
export const ONLY_SO_MANY = /^(?:里|中|当中|里头)?(?:只有?|仅有?|才有?)$/u;
/** （含口袋公园5处）, 其中新增13处: a part of the figure before it. */
export const PART_OF_IT = /^[，,（(]{0,2}(?:其中|含|包括|包含|里[面头](?!的))/u;
/** （含口袋公园5处）. */
export const HOLDS = /^[（(](?:含|包括|包含)/u;
/** 组织15个街道检查企业12家: by these it is said who did it. */
export const LED_BY =
  /(?:组织|协调|联合|会同|发动|动员|召集|督促|指导)(?:全[区市街镇]|辖区内?|各)?的?$/u;
/** 对全区15家, 给12个: those to whom something is done, by a word that is no part of another (核对, 分为). */
export const DONE_TO = new RegExp(
  sequence(
    either(
      /(?<![比核应针配面绝相校反一成])对|针对|面向|(?<![分作成认行因改变称定评命转升])为/u,
      /(?<![发交送移退补供])给|(?<![方定面流导去风])向/u,
    ),
    /(?:全[区市街镇]|辖区)?内?(?:的|共)?[\u4e00-\u9fff]{0,10}$/u,
  ),
  'u',
);
/** 15个街道和12个部门: one more of them. */
export const AND_THEM = /^[\u4e00-\u9fff]{1,6}[和及与]$/u;
/** 完成80%以上的3个: a share that only says which ones are meant. */
export const OF_SUCH = /^(?:以上|以下|以内)的$/u;
/** 未完成情况：: the head of what is still to be done. */
export const HEADS_REMAINING = /^未(?:完成|开工|办结|整改)/u;
/** 任务数：, 年度目标：: the head of what is wanted. */
export const HEADS_WANTED =
  /(?:目标|任务[数量]|计划[数量]|指标值?|规划|要求|(?:年度?|全年|年内|年初)(?:目标)?(?:任务|计划))$/u;
/** 三家合计525个: how many the sum is of. */
export const SUM_OF_THEM = /^(?:合计|[总一]?共计?|总计|累计)$/u;
/** 年初确定8公里 is of this year. */
export const SET_FOR_YEAR =
  /年初[^，。\d]{0,6}(?:[确敲商议说拟]?定|说好|计划|安排|下达|要求|打算|想)/u;
/** A clause that states what is wanted: 今年目标是8座. */
export const STATES_WANTED =
  /^(?:全年|年度|今年|总)?(?:目标|任务(?![\d一二三四五六七八九十号第])|指标|计划)/u;

/** 共5座, 现在一共8个, 涉及41万平方米: what the figures before it come to. */
export const SUMS_UP =
  /^[，,（(]?(?:今年(?=[一总]?共(?:是|有)?$)|这样|加起来|算下来|拢共|现在|目前|如今|至今|至此|累计|到现在(?:为止)?)?(?:已经?)?(?:一?共(?![享建治同性])|共计|总共|总计|合计)(?![^，。]*(?:投资|资金|预算))(?:完工|完成|建成)?[^，。]{0,6}$/u;

const BY_NOW =
  '(?:这样(?:一来)?|(?:这样)?(?:现在?|目前|如今|眼下|至今|至此|截[至止]目前|到(?:目前|现在)(?:为止)?))';
const OF_AREA = '(?:全[区市街镇]|全街道|辖区内?|我[区街])';
const COMES_TO = '(?:[一总]?共|总[数量]|达|现?已?有)';
/** 新设5家，现在全区共23家: what there is of a thing by now, behind what came on top. */
export const GROWN_TO = new RegExp(
  `^[，,（(]?(?:(?:${BY_NOW}[^，。\\d]{0,12}|${OF_AREA}[^，。\\d]{0,10})${COMES_TO}[^，。\\d]{0,4}|总[数量](?:达到?|为|是|有)?)$`,
  'u',
);
/** 新设, 又挂牌, 开业: what comes on top of what was there. */
export const COMES_ON_TOP = new RegExp(
  either(/新(?!型)|又|再|增|开[业通放园馆]|设立|成立/u, IN_PERIOD),
  'u',
);
/** 列入共享的杆站120处: by what they are chosen says nothing of what was done with them. */
export const CHOSEN_BY = /(?:列入|纳入)[^，。\d]{0,8}的/gu;
/** 列入市级重点工程项目28个: the list that they stand in, of which it may be told how far they have come. */
export const CHOSEN_AS =
  /(?:列入|纳入)[^，。\d]{0,8}(?:项目|工程|计划|台账|任务|盘子|(?:改造|治理|整治|搬迁|关停|创建|建设|任务)(?:名单|清单))[\u4e00-\u9fff]{0,4}$/u;
