import { either, followedBy, named, optional, repeated, sequence } from '../pattern.ts';

/** As people of the region say what others say with one word; each is put in that one. */
export const SAID_ELSEWHERE: readonly (readonly [RegExp, string])[] = [
  [
    /(?:多咱|多暂|多早晚|多前儿|啥前儿?|啥功夫|啥时节|几时|什么时[侯后]|啥时[侯后])(?![候])/gu,
    '什么时候',
  ],
  [/几月几[号日]|(?:啥|什么|哪个?)日子(?!口)/gu, '哪天'],
  [/搁(?=哪|什么地|啥地)/gu, '在'],
  [/哪(?:嘎达?|旮旯|疙瘩|块儿)/gu, '哪里'],
  [/俺/gu, '我'],
  [/谁家(?=(?:来|在|该|要|去)?(?:负责|牵头|主责|管|干|报|交))/gu, '谁'],
  [/兴不兴/gu, '能不能'],
  [/(?<=[还不也都])兴(?=[\u4e00-\u9fff]{1,6}[吗么不])/gu, '能'],
  [/中不中/gu, '行不行'],
  [/瞅瞅|瞧瞧|瞅一[眼下]/gu, '看看'],
  [/(?<=[要得该都])整(?=[啥什]|些啥|点啥)/gu, '做'],
  [/啥子/gu, '啥'],
];

/** 到25年, 25年底: a year without its century. */
export const SHORT_YEAR =
  /(?<=^|[到至在，,\u4e00-\u9fff])(?<!\d)(?<year>2[0-9]|3[0-9])年(?=[底末要得]|那会|的时候|[之以]?前|做|干)/gu;

/** 内容及目标, as the notice heads what it says of a task: all of it. */
export const CONTENT_AND_GOALS = /(?:任务)?内容[及和与跟、以]及?目标/gu;

/** Particles of the region at the end of a clause, and words that only draw it out: 咧, 来着. */
export const PARTICLES = /(?:来着)?[嘞咧哩捏](?=[，,。；;？?！!]|$)|来着(?=[，,。；;？?！!]|$)/gu;

const SELF = /(?:我们?|咱们?|咱)?/u;
const WISHES = sequence(
  SELF,
  /(?:这边|这里|这)?(?:还|就|也|再|先|只)?(?:是)?/u,
  /想要?|要|需要|希望/u,
);
const CLERK = /(?:您|你|各位|助手|老师|同志)?/u;
const FOR_US = /(?:帮忙|帮着|帮我们?|帮|给我们?|替我们?|跟我们?|向我们?|和我|同我)?/u;
const COURTESY = either(
  /请|麻烦|劳驾|烦请|烦|有劳|劳烦|拜托|求/u,
  /能否|能不能|可否|可不可以|能|可以/u,
);
/** To ask, and to make sure. */
const ASKS = either(
  /请教|求教|请问|讨教|咨询|打听|求证|核实|核对|确认|了解|弄清楚?|弄明白|搞清楚?|搞明白|知道|明确/u,
  /问(?:一?问|一?下(?![月周季步面个级])|清楚?|明白|一?[句声]|个(?:事儿?|问题))?/u,
);
/** To tell, and to look up. */
const TELLS = either(
  /告诉|说(?:一?说|一?[下声])|讲(?:一?讲|一?下)|介绍|解释|念(?:一?念|一?下)|说明|答复|回答|指点|指教|提示/u,
  /看(?:一?看|一?[下眼])|查(?:一?查|一?下|看|询|阅|一[项句个条])?|找(?:一?找|一?下)|翻(?:一?翻|一?下)|筛(?:一?筛|一?下|选)|核(?:一?核|一?下)|理(?:一?理|一?下)/u,
);
const A_LITTLE = /(?:我们?|咱们?|给我|一声|一下|下|一句|清楚|看|看看)?/u;

/** At the head of a clause, what only says that it is asked: 想请教一下, 麻烦您帮我看看, 请问. */
export const OPENS_QUESTION = new RegExp(
  sequence(
    /^[，,：:\s]{0,3}(?:那么?|另外|还有|对了|再就是)?/u,
    either(
      sequence(
        optional(WISHES),
        repeated(COURTESY, '{1,3}'),
        CLERK,
        /(?:再|先|也)?/u,
        optional(COURTESY),
        FOR_US,
        /(?:再|先)?/u,
        either(ASKS, TELLS),
        A_LITTLE,
      ),
      sequence(WISHES, /(?:再|先|跟您|向您|跟你|向你|和您|找您)?/u, ASKS, A_LITTLE),
      sequence(/帮忙|帮我们?|给我们?/u, TELLS, A_LITTLE),
      sequence(
        SELF,
        /(?:请教|请问|讨教|咨询|打听|求证|问)(?:一?下(?![月周季步面个级]))|请问|请教|讨教|求教|问问|敢问|求问/u,
      ),
    ),
    /[，,：:\s]{0,3}/u,
  ),
  'u',
);

/** The same with nothing behind it, so that the clause says no more. */
export const ASKS_POLITELY = new RegExp(
  sequence(
    /^/u,
    either(
      /(?:麻烦|劳驾|有劳|拜托|打扰|辛苦|谢谢|多谢|感谢)(?:您|你|大家|各位)?(?:了|啦|一下)?/u,
      sequence(optional(/麻烦|请/u), CLERK, FOR_US, TELLS, A_LITTLE),
      /请指教|请赐教|请指点|请明示|请告知|盼复|求解答?/u,
    ),
    /[哈啊呀吧呗了]{0,2}$/u,
  ),
  'u',
);

/** At the end of what is asked: 给我看看, 告诉我一声. */
export const CLOSES_QUESTION = new RegExp(
  sequence(
    /(?<=[\u4e00-\u9fff]{3})[，,\s]{1,2}/u,
    /(?:麻烦|请)?(?:您|你)?(?:也)?(?:给我们?|帮我们?|跟我们?|向我们?)?/u,
    either(
      /(?:看看|看一?下|查查|查一?下|说说|讲讲|念念|告诉一声|说一?声|找找)/u,
      /告诉(?:我们?|一声)?/u,
    ),
    /(?:一声|一下|下)?[吧呗哈啊呀]?$/u,
  ),
  'u',
);

/** 不牵头的不用列, 编号和名称就行: what is not wanted, or how little would do. */
export const NOT_WANTED = new RegExp(
  either(
    /^[^谁哪几啥什怎咋]{1,14}(?:不用|不要|别|无需|甭|不必)(?:列|管|看|说|算|查|给|提)(?:出来|上|了)?[了哈啊]?$/u,
    /^(?:[列说给写报]?(?:编号|名称|名字|任务|数字|数|单位|序号|名单|结果|大概|大致|简单|概括|说|一下|列|给|个|和|、|跟|与|的){1,6})(?:就行|即可|就可以|就好|就成)[了啊哈]?$/u,
  ),
  'u',
);

/** 附件2第五项: a section of the notice, and no task of that number. */
const OF_SECTION = /(?:的?第[一二三四五六七八九十\d]{1,2}(?:大?项|条|部分|款|节|章|点))?/u;

/** Where the answer stands: 附件3里的, 按文件规定, 通知中写明的. What asks whether anything stands there keeps it. */
export const WITHIN_NOTICE = new RegExp(
  sequence(
    /(?:对照|参照|比照|翻翻|查看|在|按照?|根据|依照?|照)?(?:这[份个]?|那份|咱们?(?:这[份个]?)?|本|印发的)?/u,
    /(?:附件[123一二三]?|文件|通知|方案|正文|责任分工表?|任务分解表|机制)/u,
    OF_SECTION,
    either(
      /的?(?:里[头面边]|里(?![头面边])|当中|之中|中|上面|上(?![的面])|内)/u,
      /(?:的)?规定(?=可|能|应|由|需|必)/u,
    ),
    /(?:都|又|是)?(?:(?:要求|规定|写明|明确|列明)(?=\d|由))?(?:的(?!是|有|都))?/u,
    /(?!$|[吗呢么吧？?。，,]|有没|有无|没|未|写|提|说|讲|定|列没|规定|都?有|到底|是不是|是否|的)/u,
  ),
  'gu',
);

/** 在37项里面, 37项当中: among all that there are. */
export const AMONG_ALL =
  /(?:在|从)?(?:这|那|全部的?|所有的?|全年的?)?(?<count>\d{2})项(?:重点)?(?:任务|工作)?(?:里[头面边]|里|当中|之中|中|内)[，,]?/gu;

const FOR_ME = /(?:给|帮|替|跟)(?:我们?|大家)/u;
const TOLD = sequence(
  /列举?|调|找|说|告诉|念|摆|讲|查|对照|比对/u,
  repeated(
    /一?(?:列|找|说|念|讲|查|对照)|给?我们?|出来|过来|一下|下|一遍|一份|清楚|一声/u,
    '{1,3}',
  ),
);
const WHOLE = /(?:都|也|再|原样|一并|逐一|挨个|全部?){0,2}/u;

/** 请把22号任务的原话给我念念: what is to be told to the one who says it. */
export const TO_BE_TOLD = new RegExp(
  sequence(
    /^(?:那么?|也|再|就)?/u,
    either(
      sequence(
        repeated(COURTESY, '{1,3}'),
        CLERK,
        FOR_US,
        /(?:也|再|就)?(?:将|把)(?<thing>[^，,。；;？?]{2,40}?)/u,
        WHOLE,
        optional(FOR_ME),
        either(TOLD, /一份/u),
      ),
      sequence(/(?:将|把)(?<mine>[^，,。；;？?]{2,40}?)/u, WHOLE, FOR_ME, either(TOLD, /一份/u)),
    ),
    /[吧呗哈啊]?$/u,
  ),
  'u',
);
/** 月报, 名单: a paper that is wished for as a file, or of which there are several. */
export const PAPER = /表|月报|季报|简报|草稿|稿|台账|证据|照片|报告|材料/u;

/** 八个工作组中哪一个: among all of its kind. */
export const AMONG_GROUPS =
  /(?:在)?(?:这)?(?:八个?|8个)(?:提升|行动|工作)*组(?:里[头面]?|当中|之中|中)的?哪一?个/gu;

/** 附件3, 运行机制里的规定: a clause that says no more than where to look. */
export const PLACE_ALONE =
  /^(?:对照|参照|比照|翻翻|在|按照?|根据|依照?)?(?:这[份个]?)?(?:附件[123一二三]?|文件|通知|方案|正文|组织架构|运行机制|会议制度|[\u4e00-\u9fff]{2,4}制度|责任分工)(?:的?第[一二三四五六七八九十\d]{1,2}(?:大?项|条|部分|款|节|章|点))?(?:的?责任分工|表|部分|里的?|中的?|那一?[栏块]|的?(?:规定|内容|要求)){0,3}$/u;

/** What a clause before it spoke of: 它, 他们局. */
export const SPOKEN_OF =
  /它们?|(?:他们|她们)(?:局|单位|中心|那边|家)?|(?:这|该|那)(?:个|家)?(?:局|单位|部门|中心)/u;

/** 想核对文件是否齐全: what is to be made sure of, where another question follows. */
export const WISH_ALONE = /^[^谁哪几啥怎咋么多]{1,16}$/u;

/** 写汇报要用个数, 我们是配合单位, 头一回弄: why it is asked, or from where, and nothing that is told, ordered or decided. */
export const MOTIVE = new RegExp(
  sequence(
    /^(?:我们?(?:局|组|单位|中心|大队|这边|办)?|咱们?|办公室|领导|区里|这边|有[份个]\S{1,6})?(?:这边|刚才?|正在?|也|还|马上|明天|后天|今天|下午|上午|一会儿?|待会儿?|先|是|都|就|一时){0,3}/u,
    /(?:想|要|得|需要?|准备|打算|为了?|怕|担心|写|起草|引用|核对|整理|汇报|开会|接手|负责|手[里头上]|只有|没带|看到|听说|听人|不清楚|不知道|记不|拿不准|[\u4e00-\u9fff\d]{2,12}的(?:配合|牵头|责任|成员)单位$)/u,
    /[^，,。；;]{0,24}$/u,
  ),
  'u',
);

/** Of one's own: what is asked needs no other name. */
export const OF_OWN =
  /我们?(?:组|局|单位|中心|大队|街|这|牵头|负责|的)?|咱们?|本(?:组|局|单位|中心|大队)/u;

const WHICH_PERSON = /(?:谁|哪[一几]?位(?:领导|同志)?|哪个(?:领导|人|同志)|什么人)/u;
const HOLDS = /(?:来|去|在)?(?:担任|出任|兼任|充当|任|当|兼)(?:着|的)?/u;
const POST = /(?:副?组长(?!单位)|副?总指挥|副?主任|总?联络员|副?局长)/u;

/** 由谁担任总指挥, 办公室是哪位当主任, 任总指挥的是谁: who holds a post, as it is asked most plainly. */
export const HOLDER_ASKED: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(sequence(/(?<=办公室|指挥部|组)(?:这边|那边|这里)?[，,]/u, followedBy(POST)), 'u'),
    '',
  ],
  [
    new RegExp(
      sequence(
        /(?<body>[^，,。？?谁哪]{2,20}?)(?:到底)?(?:是由|由|是|让)/u,
        WHICH_PERSON,
        HOLDS,
        named('post', POST),
        /(?=[，,。？?呢啊呀]|$)/u,
      ),
      'u',
    ),
    '$<body>$<post>是谁',
  ],
  [
    new RegExp(
      sequence(
        named('post', POST),
        /(?:这个|这)?(?:一职|职务|一位|位置|位子)?[，,]?(?:到底|都)?(?:是由|由|让|是)?/u,
        WHICH_PERSON,
        HOLDS,
        /(?=[，,。？?呢啊呀]|$)/u,
      ),
      'u',
    ),
    '$<post>是谁',
  ],
  [
    new RegExp(
      sequence(
        /(?:由|是)?/u,
        WHICH_PERSON,
        HOLDS,
        named('post', sequence(/[^，,。？?]{0,16}?/u, POST)),
      ),
      'u',
    ),
    '$<post>是谁',
  ],
  [
    new RegExp(
      sequence(
        /(?:挂帅)?(?:担任|任|当)/u,
        named('post', POST),
        /的(?:人|领导|同志)?(?:是|叫)/u,
        WHICH_PERSON,
      ),
      'u',
    ),
    '$<post>是谁',
  ],
];
