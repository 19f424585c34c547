import { deniesProblems } from '../../domain/no-problem.ts';
import type { SectionName } from '../../domain/report-reading.ts';
import { either, notFollowedBy, sequence } from '../pattern.ts';
import { withoutWhatever } from '../words/acts.ts';
import { COMPLAINS, DEMANDED } from '../words/complaints.ts';
import { FAILS } from '../words/doubt.ts';
import { GOOD_NEWS } from '../words/good-news.ts';
import { TOGETHER } from '../words/together.ts';
import { sectionOfPlainHead } from './plain-head.ts';
import type { Clause } from './report-clauses.ts';

/** The head of a section, and how much of the clause it takes: all of it, or up to what it says. */
export interface Heading {
  readonly section: SectionName;
  readonly length: number;
}

const CASE = '(?:情况|方面|部分|事项|内容|如下|汇报|说明)*';
const WHEN =
  '(?:目前|当前|现|本月|上月|本季度|今年|近期|下一?步|[0-9一二三四五六七八九十]{1,2}月份?)?的?';
const PROGRESS = either(
  `${WHEN}(?:主要|重点|整体|项目|任务|总体)?(?:工作)?(?:进展|进度|完成|推进|落实|开展|工作)(?:和|及|与)?(?:成效|成果|动态|进展)?`,
  /(?:都|已经?)?(?:做|干|办|忙|完成)了?(?:啥|什么|哪些事?)了?|已办(?:结|事项)?|已完成|progress|update|done/u,
  /highlights?/u,
);
const OF_ALL = `(?:${TOGETHER.replaceAll(/\?<\w+>/gu, '')})?的?`;
const PROBLEMS = either(
  sequence(
    `${OF_ALL}${WHEN}(?:工作)?(?:中|推进中)?(?:都|均)?(?:存在|面临|遇到)?的?(?:主要|突出|最大|共性|共同)?的?`,
    /(?:问题|困难|难点|难处|堵点|卡点|瓶颈|短板|不足|缺点|毛病|弱项|困难问题|问题(?:短板|不足|困难)|短板(?:问题|弱项))/u,
    /(?:(?:和|及|与|、)(?:其)?(?:困难|原因|不足|短板|问题|建议|难点))?/u,
  ),
  /需要?协调(?:解决)?的?(?:事项|问题)|(?:卡|难|堵)在(?:哪儿?|哪里|什么地方)|pending|issues?|blockers?/u,
  /problems?/u,
);
/** 8月计划, 三季度打算. */
const AHEAD = '(?:(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?|[一二三四]季度|下半年|明年)';
const NEXT = either(
  sequence(
    `${OF_ALL}${WHEN}(?:下一?步|下一?阶段|下个?月|下季度|后续|接下来)的?(?:主要|重点|整改)?(?:工作)?`,
    /(?:的?(?:计划|打算|安排|措施|思路|重点|举措|考虑))?(?:(?:和|及|与)(?:打算|安排|措施|计划))?/u,
  ),
  /(?:接下来|后面|下一?步|往后)(?:咋|怎么)?(?:办|干|做|弄)(?:啥|什么)?|往后|[拟待]办(?:事项)?|next(?: steps?)?/u,
  `todo|plans?|(?:工作|整改|推进)?(?:计划|打算)|${AHEAD}的?(?:主要|重点)?(?:工作)?(?:计划|打算|安排|思路)`,
);
const EXPERIENCE =
  '(?:主要|好的?|工作|有关|特色|创新)?(?:典型|亮点|特色|创新|经验)(?:工作)?(?:(?:和|及|与|、)?(?:经验|做法|案例|亮点|典型|启示|成效))*|(?:主要|好的?|创新|有益)的?(?:做法|法子)|做法(?:和|与|及)?经验|工作亮点';

const HEADS: readonly (readonly [SectionName, string])[] = [
  ['problems', PROBLEMS],
  ['next', NEXT],
  ['experience', EXPERIENCE],
  ['progress', PROGRESS],
];

const VERB = '(?:[做干办弄搞建修整治推]|完成|落实|解决|推进|跟进|整改|处理)';
const WORK = '(?:的?(?:事项?|事情|工作|活儿?|部分|任务|内容|项目|情况|地方))?';
/** 存在：, 没做完的：, 未完成：; 要做的：, 接着干：: what may as well end a sentence is a head before a colon or in a line alone only. */
const HEADS_LED: readonly (readonly [SectionName, RegExp])[] = [
  [
    'problems',
    new RegExp(
      sequence(
        /^/u,
        either(
          /(?:目前|当前|现|还|仍){0,2}存在的?|不足之处|有待[\u4e00-\u9fff]{2,4}/u,
          `(?:目前|还|尚|仍){0,2}(?:没有?|未)(?:能)?${VERB}(?:完|好|成|到位|下来)?的?${WORK}|差距|欠缺`,
          /薄弱(?:环节|点)?|堵点难点/u,
        ),
        /$/u,
      ),
      'u',
    ),
  ],
  [
    'next',
    new RegExp(
      `^(?:下来|接下来|后[面头续]|往后|之后|以后|然后|下一?步|还|马上|抓紧){0,2}(?:(?:要|得|该|需要?|准备|打算|想|接着|继续|抓紧|再)${VERB}的?(?:啥|什么)?${WORK}|后面|后头)$`,
      'u',
    ),
  ],
  ['progress', new RegExp(`^(?:已经?)?(?:做|干|办|弄|搞|完)(?:完|好|成)了?的?${WORK}$`, 'u')],
];

/** A clause that is nothing but a head: 二、存在的困难, 【问题】, 问题：. */
const WHOLE = HEADS.map(
  ([section, words]) => [section, new RegExp(`^(?:${words})${CASE}$`, 'iu')] as const,
);
/** 有个问题就是…, 遇到个麻烦，…, 有个事要协调，…: what it is follows. */
const HAS_TROUBLE = new RegExp(
  sequence(
    /^(?:还|也|目前|现在|眼下)?(?:有|遇到了?|碰[到上]了?|存在)(?:一?[个些点]|几个|点儿)?/u,
    either(
      /困难|问题|难处|难点|难题|麻烦|堵点|卡点/u,
      /(?:事情?|情况)(?:还)?(?:得|要|需要?)(?:请.{1,8})?(?:协调|帮忙|请示|解决|支持)/u,
    ),
    /(?:就?(?:是|在于)|$)/u,
  ),
  'u',
);
/** A head that goes on into what it says: 问题是水电接入慢, 问题是10月以来连续3天轻度污染, 下一步组织轮训; 问题是3个 only counts. */
const LEADING: readonly (readonly [SectionName, RegExp])[] = [
  [
    'problems',
    new RegExp(
      `^(?:(?:${PROBLEMS})${CASE}(?:主要|就|还|也)?(?:是|有|为|在于|包括)|(?:目前|主要|现在)?存在的?(?:主要|突出)?(?:问题|困难)(?:主要)?)(?!\\d(?!\\d?月))`,
      'u',
    ),
  ],
  ['problems', HAS_TROUBLE],
  /** 搞了2场 就是场地老撞车: but for this, all is well. */
  [
    'problems',
    /^(?:就|只|唯一)是(?![说要为])(?=[^，,。；;\d是]{0,8}(?:老|总是?|没|不[够太大好到]|太|缺|差|难|慢|少|紧|乱|堵))/u,
  ],
  [
    'problems',
    /^(?:现在|目前|眼下)?(?:比较|最|有点|还是)?(?:头疼|难办|棘手|犯愁|发愁|麻烦|为难|要命)的(?:就是|是|还是)?/u,
  ],
  [
    'next',
    /^(?:后面|往后|随后|接着)(?:我们|我局|我街道|我办)?(?:想|要(?!求)|将|会(?![同商议上])|(?:准备|打算|计划|拟)(?!了))/u,
  ],
  [
    'next',
    /^(?:我们|我局|目前|那|然后)?(?:下一?步|下一?阶段|接下来|下个?月|下个?季度|后续)(?:的?(?:工作)?(?:计划|打算|安排|重点|措施|考虑)(?:是|为|就是)?|(?:我们|我局|我街道|将|准备|打算|拟|的话|就是|是)*)/u,
  ],
  ['experience', new RegExp(`^(?:${EXPERIENCE})${CASE}(?:主要|就)?(?:是|有|为)`, 'u')],
  ['progress', new RegExp(`^(?:${WHEN})(?:工作)?(?:进展|进度|完成情况)${CASE}(?:是|为)`, 'u')],
];

/** The section that a clause opens, if it is or begins with a head. */
export function headingOf({ text, closes, isOutlined, opens }: Clause): Heading | null {
  const stands = closes !== 'none' || isOutlined;
  const mayHead =
    isOutlined ||
    opens !== 'part' ||
    closes === 'colon' ||
    closes === 'bracket' ||
    closes === 'line' ||
    closes === 'sentence' ||
    closes === 'comma' ||
    closes === 'blank';
  if (stands && mayHead) {
    for (const [section, form] of WHOLE)
      if (form.test(text) && !(section === 'progress' && closes === 'comma'))
        return { section, length: text.length };
  }
  if (closes === 'colon' || closes === 'bracket' || (opens === 'line' && closes === 'line')) {
    for (const [section, form] of HEADS_LED)
      if (form.test(text)) return { section, length: text.length };
  }
  if (closes === 'colon' || closes === 'bracket') {
    const section = sectionOfPlainHead(text);
    if (section) return { section, length: text.length };
  }
  for (const [section, form] of LEADING) {
    const match = form.exec(text);
    if (match && match[0] !== '') return { section, length: match[0].length };
  }
  return null;
}

/** 计划, 力争, 将: what follows is not done yet. */
const PLANNED =
  /^(?:目前|现|我们|我局|同时|并|也|还|正)?(?:计划|拟(?!定)|将(?=于|在|继续|进一步|持续|加快|组织|开展|完成|启动|对|按|会)|预计|力争|争取|确保|打算|准备|有望|待|下周|随后|后面)/u;
const PLANNED_WITHIN = new RegExp(
  either(
    sequence(
      /(?:前|底|内|月份?|日|年|旬|季度|学期|周|[日号月份]起)/u,
      either(
        /可|能|预计|计划|将|要(?!\d)|力争|争取|确保|全部|全面|再|完成|建成|开工|投用|组织|启动|竣工|完工|召开|开展|推进|推出|转入|进入|移交|举办/u,
        /(?<=起)(?:拟|开始|还|又|新|按|对)/u,
        /补(?:上|齐|建)|开(?=[\u4e00-\u9fff]{0,4}会)|[铺建修装拆改换弄做](?:完|好)?$/u,
      ),
    ),
    /预计|力争|拟于|将于|计划于|再(?:开工|建成|完成|新增|打造|创建|推进)/u,
  ),
  'u',
);
/** 下批8月初公布: a day to come, and what is done on it. */
const PLANNED_FOR = /(?:月[初中底]|[上中下]旬|\d[日号])[\u4e00-\u9fff]{2,8}$/u;
/** 计划286盏、完成286盏: a plan, and in the same clause what was done of it. */
const PLAN_AND_DONE =
  /\d[^，。\d、]{0,4}、(?:实际|现|已)?(?:完成|完工|建成|竣工|开工|已)|计划[^，。\d]{0,8}\d[\d.]{0,9}(?![\d.月日年号])[^，。\d、]{0,8}(?:实际|现已|目前|已|完成|到位|建成|完工)[^，。\d]{0,6}\d/u;
/** 明年还要建2座, 国庆还要搞3场, 汛期后再治4处, 规划到2022年35处: a time that is ahead whatever the day, and what is meant for it. */
const MEANT_FOR = new RegExp(
  sequence(
    /^/u,
    either(
      sequence(
        /[\u4e00-\u9fff]{0,4}?/u,
        either(
          /明年|后年|(?<![起以])来年(?!内)|年[底前末]|年后|月底|国庆|中秋|春节|元旦|五一|端午|节[前后]/u,
          /(?:汛期?|雨季|入冬|冬季|供暖季?|开学|暑期|暑假|寒假|开春|入秋|秋收)(?:前|后|过后|之后|过了|以后)/u,
        ),
        /[^，。\d]{0,6}?(?:还|也|就|又|才)?(?:要(?!求)|得(?![到以分益奖])|再|继续|接着|准备|打算|计划|拟(?!定)|力争|争取|安排(?!了)|将(?!近)|会(?!议|同|商))/u,
      ),
      /规划(?:到|至|在)\d/u,
    ),
  ),
  'u',
);
/** 若资金到位，可更换200盏: what hangs on something. */
const CONDITION =
  /^(?:如果|若(?!干)|要是|一旦|倘若|假如|只要|如(?=[\u4e00-\u9fff]{2,10}(?:到位|落实|批复|顺利|允许|具备|通过|解决)))/u;
/** 剩2处汛前整完: what is left, and by when it is to be done. */
const REMAINS_UNTIL =
  /^(?:还|其余|另)?剩(?:下|余)?的?\d{1,5}[\u4e00-\u9fff]{1,8}[前底内](?:全部|都|可|能|必须|一定|要|得)?[\u4e00-\u9fff]{0,2}(?:完|好|成)/u;
/** 余下25家11月份培训: what is left, and behind it a day to come. */
const REMAINS_TILL = /^(?:还|其余|另)?(?:剩|余下|其余|剩余|剩下|还有|另有)/u;
/** 8月进场: in a month to come. */
const PLANNED_IN =
  /\d月份?(?:就|再|可|能)?(?:进场|[开动完竣]工|启动|投用|启用|挂牌|验收|开业|招标|封顶|交付|开[街园馆])$/u;
const TILL_A_DAY = [PLANNED_WITHIN, PLANNED_FOR, PLANNED_IN, REMAINS_TILL, /前/u];
/** 另外2家计划年底前开: the rest, and what is meant for it. */
const REST_PLANNED =
  /^(?:还|其余|另)?(?:另外|另|剩下?|余下|其余|其他|剩余|还有)的?那?[\d一二两俩三四五六七八九十]{1,4}[\u4e00-\u9fff]{0,3}(?:计划|预计|力争|争取|准备|打算|拟)/u;
/** 下学期开学前补齐, 还差7所开学前补上: a limit that the season sets. */
const BEFORE_SEASON =
  /(?:开学|入冬|入汛|汛期?|供暖|春节|国庆|雨季|开春)前(?:要|能|全部|都|争取|力争|抓紧){0,2}(?:[补建修装改弄干整搞铺拆换清](?=[上齐完好成掉到位])|完成|开[工业园]|投用|启用)/u;
/** 15号前完工有难度: a plan of which it is said that it may fail. */
const IN_DOUBT = new RegExp(FAILS, 'u');
/** 11月将开展考评, whatever the day. */
const PLANNED_MONTH = new RegExp(
  either(
    sequence(
      /(?<!超|超过|完成|占|达到|超额)月份?/u,
      either(
        /继续(?:推进|完成|做好?|抓好?|开展)?(?:$|剩余|剩下|其余)|将(?!近)|拟|计划|准备|打算|目标(?=[压控降提达])|争取|力争|接着/u,
        /再冲|冲刺|还?要(?!求)(?=[\u4e00-\u9fff])/u,
      ),
    ),
    /^(?:下半年|[一二三四]季度)(?:还|也|再)?(?:靠|抓|主攻|全力|将(?!近)|拟|要|计划|准备|打算|重点|继续|安排)/u,
    /下(?:个?月|周)(?:就|再|才|可以?)?[\u4e00-\u9fff]{1,6}$/u,
  ),
  'u',
);
/** What says that it was done after all. */
const DONE = /已(?!签|批)|了|截[至止]|累计|顺利|如期|提前完成|超额|按(?:照)?(?:原)?计划|正在|在建/u;

/** 到这个月底是两千零八十套: how many there are by the end of the month that is told. */
const LEVEL_BY_MONTH =
  /(?:^|(?:到|截[至止]到?)(?:这个?|本)?)月底(?:为止)?(?:就|都|已经?|[一总]?共){0,2}(?:是|有|为|[一总]共)(?=[\d一二两三四五六七八九十])/u;

/** Whether a clause only says by when the rest of something is to be done: 剩30盏月底前补完. */
export const isOfRest = (text: string): boolean =>
  [REMAINS_UNTIL, REMAINS_TILL, REST_PLANNED].some((words) => words.test(text));

/**
 * Whether a clause of running text speaks of what is still to be done. `isAhead`: it names a day or month to come; `isMeant`:
 * it plans for a time that is not over.
 */
export function isPlanned(text: string, isAhead: boolean, isMeant = false): boolean {
  if (DONE.test(text.replace(MEANT_FOR, '')) && !/^(?:下|计划|力争|预计|确保)/u.test(text))
    return false;
  if (PLAN_AND_DONE.test(text) || IN_DOUBT.test(text) || LEVEL_BY_MONTH.test(text)) return false;
  if ([CONDITION, REMAINS_UNTIL, REST_PLANNED, BEFORE_SEASON].some((words) => words.test(text)))
    return true;
  if (isMeant || MEANT_FOR.test(text)) return true;
  if (PLANNED.test(text) && !/^(?:待(?:遇|岗))/u.test(text)) return true;
  if (PLANNED_MONTH.test(text)) return true;
  return isAhead && TILL_A_DAY.some((words) => words.test(text));
}

/** Whether a clause only says by when others want something done. */
export const isDemanded = (text: string): boolean => DEMANDED.test(text) && !PLANNED.test(text);

/** Whether a clause that plans means to do so, and does not only state what the year is to bring (计划8座，完成4座). */
export const intends = (text: string): boolean =>
  PLANS_WORK.test(text) ||
  /预计|力争|争取|确保|拟(?!定)|将(?!近|军)|打算|准备|有望|再|如果|若(?!干)|要是|一旦|倘若|假如|只要|如(?![期下何])|下个?月|下周|明年|底前|继续/u.test(
    text,
  );

/** 7月计划开展专项检查: a plan that sets no number is one to do so. */
const PLANS_WORK = /计划[^，。\d]{4,}$/u;

/** Whether a clause behind a plan says that it tells of what is so by now. */
export const comesBack = (text: string): boolean =>
  /已|了|目前|现(?!场)|截[至止]|实际|累计|本月|当月|今年|上半年|正在|在建|\d月(?!底)|^完成\d|^(?:另外|此外)|(?:全部|均|都)(?:完成|完工|建成|投用|开工)|^(?:[去上往]年|同期)/u.test(
    text,
  ) || STATES_PART.test(text);

/** 全区136个社区建成121个: of all there are, so many are done. */
const STATES_PART =
  /(?:全[区市街镇]|辖区|[共现应]有?)[\u4e00-\u9fff]{0,4}\d{1,7}[\u4e00-\u9fff]{1,10}(?:完成|建成|开工|覆盖|达标|签订|接入)[\u4e00-\u9fff]{0,4}\d/u;

const PROBLEM = new RegExp(
  [
    '(?:因|由于|受).{1,24}(?:影响|滞后|延误|停工|暂停|缓慢|推迟|延期|受阻|制约|限制)',
    '^(?:主要)?(?:因为|由于|因(?![此素而地])).{2,}',
    /^(?:目前|现在|主要|还|也|仍){0,2}存在.{2,30}(?:问题|困难|情况|现象|短板|矛盾)$/u.source,
    /没人(?:管|清|干|愿|来|接手|收|修|维护|牵头)|(?:居民|群众|业主|商户|家属|村民).{0,6}(?:担心|有?顾虑|不放心|不理解|不让|拦着)|拒不|(?<!被)拒绝/u
      .source,
    '(?:存量|欠账|压力|工作量|任务量|缺口|矛盾)(?:较|比较|还?很|偏|太)?(?:大|重|多|突出)',
    '滞后|缓慢|(?:较|比较|偏|很|太|有点|非常)慢|慢$|慢了',
    '不好(?=[\\u4e00-\\u9fff])(?!意思|不坏|的)|不(?:让|准|许)(?:[进拆动装干挖上过弄做开搞建碰停铺贴接]|[\\u4e00-\\u9fff]{1,2}(?=$|[，。；]))|不能(?:进场|施工|动工|开工|正常|继续|如期|按[期时])|是[\\u4e00-\\u9fff]{1,6}的问题$|不(?:够|足|到位|配合|高|强|理想|愿意?|平衡|齐全?|支持|统一|同意|畅|及时|完善|方便(?!的?(?:老|居|群|残|特)))',
    FAILS,
    either(
      sequence(
        /没(?:有|能)?[\u4e00-\u9fff]{1,2}/u,
        /(?:上(?![报级月半])|下来|到位|好(?![\u4e00-\u9fff])|完|通过?|成(?![为立])|齐|出来|着)(?!过)/u,
      ),
      /没有?(?:地方|电源|水源|人手|人员|人干|场地|资金|钱|经费|设备|材料|图纸|编制|手续|力量)|卡着/u,
      /(?:得|要|需|只能)请.{1,12}(?:出面|协调|帮)|[上跟赶配]不(?:上去|上来?|齐)|意见(?:很|较|比较|挺)?大|扰民/u,
      /有(?:人|居民|业主|商户)?(?:投诉|上访|质疑)(?!的)|涨价|涨得|要价/u,
      /投诉(?:也|又|还)?(?:跟着|比较|较|越来越)?(?:多|上升|增多)|(?<!、)反对(?!浪费)/u,
    ),
    either(
      /(?:没有?|未)(?:通|接|来)?(?:[电水气暖网](?!表|线|厂|站|务|平台|箱|格)|信号|物业|产权证)/u,
      /(?:没有?|未)(?:投保|参保|缴费|交费|持证|年检|备案|办证)/u,
      sequence(
        /(?:没有?|未)(?:建立?|设立?|健全|制定|完善|履行|执行|配备?|持|佩戴|更新|缴纳|投保)[\u4e00-\u9fff]{0,4}/u,
        /(?:台账|制度|预案|记录|档案|机制|责任|措施|设施|设备|器材|人员|标[识志]|证|照|手续|保险|[\u4e00-\u9fff]{1,3}员)/u,
      ),
    ),
    '(?:资金|人手|人员|用地|经费|力量|场地|编制|设备).{0,6}(?:紧张|短缺|缺口|没到位|未到位|未落实|没落实|没下来|缺乏|没批)',
    either(
      /缺(?:少|乏|口|人|资金|钱|编)|(?:^|[还尚仍])缺\d/u,
      /(?:^|[都均也还仍])缺(?![陷席勤])[\u4e00-\u9fff]{1,8}(?:\d{1,7}[^，。\d]{0,6})?$/u,
      /困难(?!户|群众|家庭|职工|老人|党员|学生|人员|居民|残疾|儿童|救助|补助|对象|企业)|难度|难(?:以|点|题|协调|推进)|阻力|抵触|无法/u,
      /未能|尚未|还没|没有?(?:到位|接通|弄好|通[水电气]|谈[成妥拢]|批|落实|签|办|取得|通过|下来)/u,
    ),
    '未(?:到位|定(?![期时])|批|落实|签|办理|取得|通过|解决|腾退|移交|接入)|停工(?!整[顿改])|卡在|[老太很死]卡|卡住|受阻|受限|制约|矛盾(?!纠纷|调[处解]|化解|排查)|(?<![0零无未]S{0,3})(?:反弹|回潮)|亟[需待]|有待',
    '(?:需|请|建议|恳请|希望|盼).{0,14}(?:协调|支持|帮助|解决|牵头)',
    '(?:工资|收入|待遇|补贴|积极性|参与率|知晓率|收费率|成活率|覆盖率)(?:太|偏|较|比较|还|都)?低|(?:比较|还|较为?|很)普遍|走了不少人?|流失|扯皮|不过来|在等(?!待)|等(?:着)?(?:批|审批|批复|资金|设备|材料)|碰[着到上](?!问题)|撞上',
    '偏(?:低|少|大|弱)|(?:人手|人员|力量|经费|资金|设备|车辆|警力|专家|场地|编制)(?:还是|都|也|太|很|比较|有点|过于){1,2}(?:少|紧)|薄弱|流动性大|(?:到货|供货|进场|开工)(?:较|比较)?晚|延误(?![^，。]{0,6}(?:缩短|下降|减少|降低|压))|返工(?!\\d)|不清|不明|短缺|紧缺|吃紧|占用|(?<!适)老化|(?<!封)堵(?!指数|系数|率|延时|里程|点)|有(?:些|点|很大|较大)?意见|怨言|受不了|偶有|时有|耽误|等着(?=[接批改修装建交审签办移])',
  ].join('|'),
  'u',
);
/** 那座还没开工, 提档那个还没过, 另一个还没招商: how far it has not come, and nothing in the way. */
const NOT_YET = new RegExp(
  sequence(
    either(
      sequence(
        /(?:还没|还未|尚未|仍未|暂未)有?/u,
        notFollowedBy(
          /批|到|落实|谈|接|通[水电气]|解决|办|取|腾|移交|配合|同意|拨|定(?!稿)|下|给|签|协|装上|拆/u,
        ),
        /[\u4e00-\u9fff]{1,4}/u,
      ),
      /(?:没有?|未)(?:开[工业街园馆]|动工?|完[工成]|竣工|启动|开始|挂牌?|[过验]收?|投用|启用|进场|通车|建[成好]|[装修做弄搞改][好完]?|施工|封顶|交付)/u,
    ),
    /[了的呢]?$/u,
  ),
  'u',
);
/** 还剩188户没签, 剩下3处未开工: how much is left, and nothing in the way. */
const LEFT_TO_DO = new RegExp(
  sequence(
    /^(?:还|其余|另|目前|现在)?(?:剩(?:下|余)?|余下?)的?[\d一二两俩三四五六七八九十]{1,6}(?:\.\d{1,3})?[万亿]?[\u4e00-\u9fff]{1,5}?(?:都|也|还)?(?:没有?|未|尚未|还没)/u,
    /(?:签(?:订|约)?|拆除?|建|改造?|修|换|装|铺|弄|搞|做|干|动|整|开[工始]|完[工成]|办|挂牌?|验收?|培训|清|栽|种)(?:协议|合同|完|好|成|牌)?[了的]?$/u,
  ),
  'u',
);
/** 拒不整改 */
const REFUSED = /(?:拒不|拒绝|不愿|不肯|没法|无法)[\u4e00-\u9fff]{2}/u;
const SOLVED = /解决|化解|整治|排除|克服|破解|整改|消除|缓解|攻克|打通|办结|完善|疏通|治理|补齐/u;

/** Whether a clause of running text that tells of nothing done speaks of what stands in the way, or says that nothing does. */
export const isProblem = (text: string): boolean =>
  deniesTrouble(text) || isTrouble(text, PROBLEM) || isTrouble(text, COMPLAINT);

/** Whether a clause says that nothing stands in the way of the work; 没发现问题 is what a look at it came to. */
export const deniesTrouble = (text: string): boolean =>
  deniesProblems(text) && !FOUND_NONE.test(text);

/** Whether it says that somebody looked and found nothing wrong. */
export const foundNone = (text: string): boolean => deniesProblems(text) && FOUND_NONE.test(text);
const FOUND_NONE = /(?:没有?|未)(?:再)?(?:发现|查出|检出)/u;

/** Whether a clause says no more than how somebody finds it, whatever that is of: 系统老掉线, 时间有点紧. */
export const onlyComplains = (text: string): boolean =>
  !deniesTrouble(text) && !isTrouble(text, PROBLEM) && isTrouble(text, COMPLAINT);

function isTrouble(text: string, words: RegExp): boolean {
  if (LITTLE_LEFT.test(text)) return false;
  const own = withoutWhatever(text).replace(LEFT_TO_DO, '').replace(NOT_YET, '');
  return words.test(withoutGoodNews(own)) && !SOLVED.test(text.replace(REFUSED, ''));
}

/** 离98%还差一点点: how far it is, and nothing in the way. */
const LITTLE_LEFT =
  /^(?:离|距离?)[^，,。；;]{0,12}\d[^，,。；;]{0,10}[差少缺](?:一?点儿?|一点点|一些|不多|不远|得不多)$/u;

const COMPLAINT = new RegExp(COMPLAINS, 'u');

/** What a text says without all that did not happen. */
export const withoutGoodNews = (text: string): string => text.replace(EACH_GOOD_NEWS, '');

const EACH_GOOD_NEWS = new RegExp(GOOD_NEWS.source, 'gu');

/** Whether a clause says that what was to be feared did not happen, and nothing else stands in the way: 没有返黑返臭. */
export const isGoodNews = (text: string): boolean => GOOD_NEWS.test(text) && !isProblem(text);

/** 打算9月发公告: a sentence that only plans. */
export const beginsPlan = (text: string): boolean =>
  /^(?:我们|我局|我街道|我办|目前)?(?:打算|准备|(?:争取|力争)(?=[^，。]{0,4}(?:\d|[年月季]底|下个?月|国庆|入冬|汛前))|计划|拟(?!定)|将|下一?步|下周|下个?月|下旬|明年|年后|\d{1,2}月(?:份|[底初中]|[上中下]旬)?(?:之?前)?(?:争取|力争|计划|打算|准备|拟)|回头(?!客|看)|改天|过(?:[两几]|一段)[天时]间?|(?:后面|接下来|后续)(?:我们|我局|我街道|我办)?将)/u.test(
    text,
  );

/** Whether a sentence of running text tells of something that others may do as well: …的做法效果不错, 可以借鉴. */
export const isExperience = (sentence: string): boolean =>
  /(?:做法|法子|办法|经验|模式)[^。；;\d]{0,14}(?:不错|很好|较好|好用|管用|见效|明显|可以?借鉴|值得)|(?:可以|可供|值得)(?:大家|各街道|全区)?(?:借鉴|推广|学习|参考)/u.test(
    sentence,
  );

/** 无, 暂无, 没有: a section in which nothing was said. */
export function saysNothing(text: string): boolean {
  return /^(?:暂时?|目前|本月)?(?:无|没有|没|\/|-|—+|none|没什么)(?:问题|困难|其他)?$/iu.test(
    text.trim().replace(/(?<![。.！!，])[。.！!，]+$/u, ''),
  );
}
