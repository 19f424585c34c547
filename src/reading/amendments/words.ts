import { either, optional, sequence } from '../pattern.ts';
import { wordsIn } from '../words/pieces.ts';
import { any } from '../words/words.ts';
import { YES } from '../words/yes.ts';

/** What words say that lead up to what is told. */
export interface Leading {
  readonly says: 'ready' | 'right' | 'more';
  /** Whether they lead wherever they stand; else only before a mark, or with more of the same behind them: 噢，是25. */
  readonly stands: boolean;
  readonly words: string;
}

const JUST = '(?:刚才?|刚刚)?';
const SOME = '(?:个|一个|一条|一项|一句|条|项|句)';

/** That something was told wrong: 写错了, 数多了, 看串行了, 报重了. */
export const MISTAKEN =
  '(?:[写说弄搞打填报数算看记抄输点敲](?:[错重混串岔反漏]|颠?倒)|[写说填报数算记抄输点][多少高低大小])(?:了|行了?|位了?)|算了?[两2]遍|有重复|重复了';

/** That it is to be put right: 整改的也跟着改. */
export const TO_CHANGE =
  '(?:(?:要|得|也|跟着|一起|一并)改(?=$|[，,。；;：:])|(?<![整])改(?:一下|下)(?=$|[，,。；;：:]))';

/** What follows is to be written besides: 再补一句, 漏了一条. */
export const ADDS = `(?:还?(?:漏|漏报|漏写|少写|少报)了?${SOME}|还漏了|还差一条|(?:(?:另外|还要?)?再|还要|另外)(?:加|补充|补|写|报|来|添)(?:一下|上|${SOME})|再补充|(?:补充|补|加|添)(?:一下|${SOME})|(?:补充|追加)[:：])`;

export const LEADING: readonly Leading[] = [
  /** 哦对了, 还有个事, 刚才忘了说, 核实完了. */
  {
    says: 'ready',
    stands: true,
    words: either(
      /对了|是这样|就是(?!说)|那就|算了(?!下[，,。]|一下)|那?我?重来|不好意思|哎[呀哟]|哦哦|嗯嗯/u,
      `${JUST}忘(?:了|记)?(?:写|说|报)?了?|(?:还|另外还?|再)?(?:有|说)(?:个|一个|件|一件)(?:事儿?|情况)`,
      `${JUST}(?:核实|核对|核|查|问)[完清](?:楚)?了(?!\\d)|刚核实?`,
    ),
  },
  {
    says: 'ready',
    stands: false,
    words: `(?:[噢哦喔嗯哎唉诶呃额啊呀嗨那]|那个|这个|那啥|那什么|麻烦[您你]?|劳驾|[您你]好|不过|${JUST}(?:核实|核对)了|${JUST}(?:问|核|查|对|核对|核实)(?:过|清楚|好)了|${YES.toSorted((one, other) => other.length - one.length).join('|')})`,
  },
  /** 不对, 打错了, 等等, 核好了: what was written before is put right by what follows, or the figures were looked at once more. */
  {
    says: 'right',
    stands: true,
    words: sequence(
      /(?:(?:刚才|刚刚|上面|前面)?的?[那这]一?[句条段]话?)?/u,
      /(?:我|里面|这里|那里|上面|有[一两几]?(?:个地方|个字|个数|处|点|块|个)|这个){0,2}/u,
      either(
        /(?:不好意思)?(?:有?个?字|数)?[写打说报填搞弄记输数发]错(?:了?(?:[一1]个地方|[一1]处)|了|数了|(?:一?个)?字)|(?:有?个?字)?错了|不太?对(?=[，,。\s])|[写打手]快了|手滑了?/u,
        /看错了?|没看清|[笔手口]误了?|弄岔了|不对(?:不对)?(?![称接外应等])|哦不|不{2,4}(?=[，,。！!\s]|还?是|应该|就|改|按)|等等|等一?下|等会/u,
        /且慢|慢着|(?:更正|纠正)(?:一下)?|订正|修正|(?:核对|对|核|查)[完好](?:了|清楚了)(?!\d)/u,
      ),
    ),
  },
  /** 算了还是3座. */
  {
    says: 'right',
    stands: true,
    words: '还是(?=(?:按|报|写|算|填|改)?(?:成|回|为)?[\\d一二两三四五六七八九十])',
  },
  /** 刚又量了一遍，3.4; 又问了施工队，是5座; 重新核过了，4处. */
  {
    says: 'right',
    stands: false,
    words: sequence(
      `(?:我们?|科室)?(?:${JUST}|今早|今天|昨天)(?:又|重新|再)(?:去)?`,
      /(?:核实|核对|统计|确认|打听|[量数核查算测点问对])/u,
      either(
        /了?(?:[一1两]?[遍下次回])/u,
        /(?:[过清楚好准完]{0,2}了|过)(?:一下|[一1]?声)?(?:施工队|施工方|现场|街道|科室|那边|对方|经办|下面)?(?=$|[，,。；;\s])/u,
      ),
    ),
  },
  { says: 'more', stands: true, words: ADDS },
  /** 还有就是: what goes on is said by no word of its own. */
  { says: 'more', stands: true, words: '(?:还有|另外|再|此外)就是' },
  {
    says: 'more',
    stands: false,
    words: `(?:(?:还有|另外|此外|同时|再就是|再有|又)${SOME}?|再${SOME})`,
  },
];

/** What goes on, and is part of what is told: 还有补装了20盏. */
export const GOES_ON = any('还有 另外 此外 同时 再就是 再有 又');

/** Behind what comes on top: 立案3起也写上; but 下半年补上 is a plan. */
export const ADDED_TOO =
  '(?:(?:也|一起|一并)都?给?(?:一起|一并)?(?:补|加|写|添|算|报|记|放)(?:上去?|进去|进来|一下)|一起报|一并报|(?<![年月底周天前后])给?(?:补|加|写|添|记)(?:上去?|进去|进来))';

/** Behind what is put right: 是10次，改一下; 公厕4座，别的没变. */
export const CHANGED_TOO =
  '(?:(?:别|其[他它余])的?都?(?:没有?|不)变|(?:刚才?|刚刚|前面)?[写打说报填搞弄记输]错了|[少多漏][打写输][了个]{0,2}\\d?|(?:麻烦|帮我|帮忙|请|给)?改(?:一下子?|改|过来)|(?:给)?更正(?:一下|过来)|给更正|(?<=[，,\\s])(?:我)?[手笔口]误了?)';

/** How somebody knows better now, behind what they put right: 刚接电话又量了. */
export const LOOKED_AGAIN =
  '(?<=[，,\\s])(?:我们?|现场|科室|施工队|那边|街道)?(?:刚才?|刚刚|今早|今天|昨天|早上)?[^，,。；;\\s\\d]{0,6}?(?:又|重新|再)(?:去)?(?:量|核|查|数|对|问|测|点|统计|核实|核对|核查)(?:了|过|的)?(?:[一1两]?[遍下次回])?了?';

/** Behind anything. */
export const CLOSING = any(
  '可以报了 可以登记了 就这么报 就报吧 报吧 谢谢您 谢谢你 谢谢 多谢 辛苦了 辛苦 吧 哈 啦 哦 噢 呗 了哈',
);

/** What is in the draft is to go out of it. */
export const TAKES_OUT = any(
  `
    先拿出来 先拿掉 先去掉 先删掉 先删了 先撤回 先撤掉 先撤了 先撤 先不写 先别写 先不要 先不算
    不算了 拿出来 拿出去 拿掉 去掉 删掉 删了 删除 划掉 抹掉 撤回 撤掉 撤了 撤下来 不报了 不要报了
    别报了 不写了 不要了 不用了 不要 不用写了 不用报了 不用报 别算我们的 不算我们的 不是我们的
    不归我们 别算 作废 取消
  `,
);

/** At the end of a clause, behind what it names: that is to go out of what was told. */
export const TAKEN_OUT = sequence(
  /(?:先|就|都|也|给|再|暂时|暂){0,3}/u,
  either(
    /(?:不|别|不要|不能|不该|不应该?)(?:再)?(?:算|写|报|要|计|填|登|统计|列)(?:进去|进来|在内|上)?/u,
    `(?:撤|拿|去|删|划|抹|抽|扣|剔|摘|刨)(?:掉|下来|下去|出来|出去|走|除|回来|回|销)|收回来?|${TAKES_OUT}`,
  ),
  /(?:再|重新?)?(?:核一下|核实|核准|核)?(?:了|吧|哈|啊){0,2}/u,
);

/** One piece of a draft, whatever it is: 问题那条, 14的, 绿道那个数. */
export const PIECE = any(
  `
    那一条 这一条 那一句 这一句 那一项 这一项 那一块 那部分 这部分 那几句 那条 这条 那句 这句 那项
    这项 那块 这块 那个数 这个数 的数 那个 这个 那段 这段 一条 一项 一句 部分 的
  `,
);

/** What is not touched: 公园的照旧. */
export const REST_STAYS = any(
  '照旧 不变 不动 留着 保留 照报 还报 照样报 没问题 没错 一样 照常 正常报 继续报',
);

/** How each section is called in passing. */
export const SECTION_WORDS = {
  problems: any(
    '存在的主要问题 存在的问题 存在问题 主要问题 问题和困难 问题 主要困难 困难 难处 难点 堵点 卡点 短板 不足',
  ),
  next: any(
    `
      下一步工作打算 下一步工作计划 下一步打算 下一步计划 下一步工作 下一步安排 下一步措施 下一步
      下步打算 下步计划 下步工作 下步 下一阶段 下阶段 接下来
    `,
  ),
  experience: any(
    '典型经验做法 典型经验 典型做法 好的做法 好的经验 亮点做法 经验做法 工作经验 亮点 经验 做法',
  ),
  progress: any('进展情况 工作进展 完成情况 进展'),
} as const;

/** Between the name of a section and what is said of it: 问题嘛 就是…, 问题就写…. */
export const SECTION_SAYS =
  '(?:(?:写|填)(?:上|成)?(?![了过完好在])|嘛|呢|么|啊|主要|就|还|也|是|在于|有|[：:，,\\s])';

/** Behind the name of a section: what follows comes on top of it. 典型经验加一条：…. */
export const GROWS =
  '(?:里面?|中|[那这]?(?:里|儿|块|段|栏|部分|一?[块段栏条]))?(?:里面?)?(?:也|再|还|给|帮我){0,2}(?:加|添|补|补充|增加|追加|写)(?:(?:上|进去)(?=[：:，,\\s]|[\\u4e00-\\u9fff]{4})|(?:上|进)?一?(?:条|句|个|点|项|段)(?:[：:，,\\s]|就说|是|(?=[\\u4e00-\\u9fff]{3})))';

/** Between the name of a section, or of a number, and what it becomes. */
export const BECOMES = any(
  '改成 改为 换成 更正为 修改为 调整为 应为 应该为 写成 变成 换个说法 改个说法 换种说法 换个写法 改写成 重新写成',
);

/** Nothing stands in the way. */
export const NO_TROUBLE = sequence(
  /^(?:目前|暂时|现在|这边|也|[两三四五几各][项个条]|[都均]){0,3}/u,
  either(
    /(?:没有|没|无)(?:啥|什么|太大|大|特别)?的?(?:存在)?(?:困难|难处|难点|问题和困难|困难和问题)$/u,
    /(?:没有|没|无)(?:啥|什么|太大|大|特别)的?问题$|没有(?:任何|存在|其他)?的?问题$/u,
  ),
);

/** Before the period that a report is not for: 不是7月，是6月. */
export const INSTEAD_OF = any('不是 并非 不算 不归 别算 别记 不要记到 不要算');

/** Beside the period that a report is for, and saying nothing of its own. */
export const AROUND_PERIOD = wordsIn(
  `
    不是 并非 不算 不归 别算 别记 不要记到 不要算 这个 这些 这条 这份 这 那个 那条 那就 那 就 也 都
    还是 还 是 应该是 应该 应当 应 属于 属 归到 归入 归 报到 报 按照 按 照 算到 算成 算作 算 记到
    记成 记 放到 放 写到 写的 写 改到 改成 改为 改 成 为 到 在 里面 里 吧 哈 的 月报 季报 情况 数据
    数 内容 进展 登记 我们 我 说的 说 填的 填 时间 日期 期限 期数 期间 月份 份 月 季 期 对 嗯 哦
    没错 好 哎 写错了 填错了 弄错了 错了 刚才 本来 其实 统一 全都 全 一起 啊 呀 了
    刚报的 刚刚报的 刚才报的 刚发的 刚刚发的 上面报的 上一条 报的
  `,
);

/** At the end of a clause: what it counts is not to be counted. 先不算它, 扣掉, 别算进去; 3处摊点撤掉了 tells what was done. */
export const LESS_BEHIND = sequence(
  either(
    /(?:不(?:能|该|应该?|要)?|别)(?:算|计|计入|纳入|列入|统计)|不作数|(?:扣|刨|剔|抠|减)(?:[掉除去]|出[来去]|下来|了)/u,
    /(?:除|去|拿|划|删|撤)(?:掉|出[来去]|下来)(?!了)/u,
  ),
  /(?:在内|进去|进来|数|它|他|她|里面|里头|上|了|吧|的|哈){0,4}/u,
);

/** Before a number by which another is to be less: 少算一座, 多报了2处. What is done is no change: 减少, 拆掉, 撤掉. */
export const LESS_BEFORE =
  '(?:(?<![减缩])少[算报计记写填]|(?:(?<=[的数个边那要得再先就应该])|^)(?:扣[掉除]?|减[掉去]?|刨[掉去]|剔[掉除]|去掉)|(?:多|重复?)(?:[写说填报数算计记]|统计)了?|(?:[写说填报数算计记]|统计)[多重]了?)';

/** Before a number by which another is to be more: 少报了一期, 漏算2处, 漏了一家. */
export const MORE_BEFORE =
  '(?:少(?:[写说填报数算计记]|统计)了|漏(?:[写说填报数算计记]|统计)?了|漏[写说填报数算计记]|(?:[写说填报数算计记]|统计)[少漏]了?)';

/** Before a number by which another is to be more, with nothing behind it: 公园再加一处. */
export const MORE_ON_TOP = '(?:(?:再|又|还要?|得)(?:加上?|添上?|多加?|多算)|^加上?)';

/** Before what a number comes to: 是5座, 实际5座, 按5座报. */
export const TOTAL_BEFORE = '(?:是|为|成|实际|其实|还剩|剩下?|还有|只有|就|共|应该?|算|按|报)';

/** Which number of a thing is told: that of the period, of all so far, of what is left. */
export const PLACES: readonly (readonly [string, string])[] = [
  ['left', '还?剩[余下]?|还差|还有'],
  ['total', '累计|至今|截至目前|截止目前|总共|一共|合计'],
  ['period', '本月|当月|这个?月|本季度?|这个?季度|本期|新增|\\d{1,2}月份?'],
];

/** Something else is told from here on, called by its name: 再报个违建的，…, 小清河的也报一下，…. */
export const OPENS_TASK = sequence(
  /^(?:还有|另外|对了|那|好)?[，,\s]{0,2}/u,
  either(
    sequence(
      `(?:再|还有?|还要|接着|然后|也)(?:报|来|说|写|补|加)?(?:一下|${SOME})(?<behind>[^\\s\\d，,。；;：:、]{2,10}?)`,
      /(?:的|那[块个条项]|这[块个条项])/u,
    ),
    /(?<before>[^\s\d，,。；;：:、]{2,10}?)(?:的|那[块个条项])?(?:也|再)(?:给|帮我)?(?:报|说|写|补)(?:一下|下|一?[条项个])?/u,
  ),
  /(?:情况|进展|数)?(?:吧|哈)?(?:[，,：:\s]{1,3}(?<rest>.+)|[。！]?)$/u,
);

/** Before anything is told: 我要报任务13, 我先报个公厕的, 任务13我报一下. */
export const WISHES_TO_TELL = sequence(
  /^(?:您?好|你好|那|好)?[，,\s]{0,2}/u,
  either(
    sequence(
      either(
        /(?:我们?|咱们?|我局|我来)?(?:想|要|先|来|现在|准备|打算){1,3}(?:报|填|汇报|说|交)(?:一下|下|一?[个条项])?(?!告|表|送日|完)/u,
        /(?:我们?|咱们?|我局)?(?:报|填|汇报)(?:一下|下|一?[个条项])(?!告)/u,
      ),
      /(?<behind>(?:任务|第)?[^，,。；;：:、?？]{2,10}?)(?:的|那[块个条项]|这[块个条项])?(?:月报|情况|进展|数)?/u,
    ),
    /(?<before>(?:任务|第)?[^，,。；;：:、?？]{2,10}?)(?:的|那[块个条项]|这[块个条项])?我(?:来|要|想|先|现在){0,2}(?:报|填|汇报)(?:一下|下)/u,
  ),
  /(?:吧|哈|啊|了|哦)?[。！!]?$/u,
);

/** Between a number of a draft and the one that takes its place: 5座写成4座, 5座改4座. */
export const TAKES_PLACE = '(?:(?:写|改|换|变|调|报|填|算|减)(?:成|为|到|作|回)|改|按|算)';

/** Before the number that something is now: 那就4座吧, 改成4座; nothing at all where what is left out is told behind it. */
export const NOW_IS = `(?:^|那就|就|只|(?:其实|实际|应该|应当)?上?是|应该|实际|只有|按|算|${TAKES_PLACE})`;

/** Before a number that is the whole of what was told in part: 加上前头的一共10处了; 又完了一处，按12处算. */
export const ALL_TOLD = either(
  sequence(
    /^(?:那|这样|现在|目前|到现在|截至目前|到今天)?[，,\s]{0,2}/u,
    optional(
      /(?:加上?|连上?|连同|算上?|带上?|和|跟)(?:前头|前面|之前|以前|原来|原先|上个?月|早先|前期)的?/u,
    ),
    /(?:现在|目前|到现在)?(?:就|都|也)?(?:一共|总共|共计|合计|共|累计|合起来|加起来|总数)(?:是|有|就是|完成|建成)?$/u,
  ),
  /^[，,\s]{0,2}(?:那就|就|要|得|应该?)?按照?$/u,
);
