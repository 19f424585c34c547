import { sequence } from '../pattern.ts';

/** Said to the clerk of itself: 你能干啥. */
export const TO_CLERK = /^(?:你|您)(?:们)?(?:都|还|到底)?(?:能|会|可以|是|叫|懂|知道)/u;

/** What ties a question to the one before it. */
export const LINKS = /^(?:那么?(?:就?还是(?=[几哪啥什谁多]))?|还有(?![谁哪])|换成)/u;

/** 28号公厕那个，是所有街道都得上还是部分; 除了交警，还有谁: what is then asked about, or what is known of it. */
export const NAMES_TOPIC =
  /^除(?:了|去|开)?|(?:那|这)(?:个|项|条|块|边|件)(?:任务|工作|事儿?|活儿?)?$/u;

/** 牵头几项？分别是啥？ asks for no more than the answer before it lists. */
export const ASKS_FOR_LIST =
  /^那?(?:(?:分别|各|都|具体)(?:是|叫|[查管做干办有])?(?:哪[些几]?|什么|啥|谁)|(?:是|有)?哪[些几])(?:个|项|条|家)?(?:任务|单位)?[呢啊呀]?$/u;

/** 13，14号谁牵头: the commas stand in a list of numbers. */
export const BARE_NUMBER = /^\s*第?[\d一二三四五六七八九十]{1,3}\s*$/u;

/** 对不对, after what is to be confirmed. */
export const ASKS_FOR_YES =
  /^(?:对不对|对[吗吧么]|是不是|是[吗吧么]|没错吧|有没有|行不行|可以吗)[呢啊呀]?$/u;

/** 打错了，我说的是27; 我问的是27号; 不是17，是27: what was meant instead of what was asked. */
export const MEANT_INSTEAD = new RegExp(
  [
    sequence(
      /^(?:(?:不好意思|抱歉|哦|噢|啊|哎)[,，!]?)?(?:不对|不是|(?:我?(?:打|写|说|发|问|搞|弄|看|输)?错)(?:了|字|啦|号)*)[啊哈呀]?/u,
      /[,，。.!:：]?(?:我?(?:刚才)?(?:想|要)?(?:问|说|指|打|写|要)的?)?(?:应该|应当)?(?:是|为)(.{1,20}?)[吧呢啊呀]?[。.!！]?$/u,
    ),
    '^我(?:刚才)?(?:想|要)?(?:问|说|指)的(?:应该)?是(.{1,20}?)[吧呢啊呀]?[。.!！]?$',
    '^不是[^,，是]{1,10}[,，]?(?:我?(?:问|说|指)的)?是(.{1,20}?)[吧呢啊呀]?[。.!！]?$',
  ].join('|'),
  'u',
);

/** The person who was spoken of. */
export const HE = /^[他她](?!们)/u;

/** The unit that was spoken of. */
export const THAT_UNIT =
  /^(?:[这那该][1一]?(?:家(?:单位)?|个?(?:单位|部门|局)|个?中心)|[他它]们(?:这|那)?(?:家|局|单位|部门)?|[人它]家|它)/u;

/** The working group that was spoken of. */
export const THAT_GROUP = /^[这那该][1一]?个?(?:工作)?组(?![长员成织建])/u;

/** Nothing but yes. */
export const YES_ALONE = '^(?:是的?|对的?|嗯+|就是|没错|对对|正是|是啊|yes)[啊呀哈]?[。.!！]?$';

/** What stands between two things that are spoken of together. */
export const JOINED = /^[和与跟及、]$/u;

/** 谁牵头，是环卫还是城管: no question of its own. */
export const CHOOSES = /^是.{1,12}还是/u;

/** 水务局几项任务，第一项是啥: a place among what was named before. */
export const BEGINS_WITH_PLACE = /^(?:倒数)?(?:第.{1,3}|最后[一1]?|头[一1]|首)(?:个|项|条)/u;

/** 三类的算不算, of the task that was spoken of: its words say what counts. */
export const COUNTS_AS = /^.{1,6}的?(?:算不算|算吗|算达标|达标吗|合格吗|行不行|够不够)[呢啊呀]?$/u;

/** 牵头最多的是哪家，一共几项: the ranking tells how many. */
export const COUNT_ALONE =
  /^(?:它|他们?|那家)?(?:一共|总共|都|共)?(?:有|牵头|负责|参与|是)?(?:了)?(?:几|多少)(?:项|个|条|家)?(?:任务)?[呢啊呀]?$/u;

/** 通知怎么说的, beside another question: where its answer is to be from. */
export const NAMES_SOURCE =
  /^(?:这个?|那个?)?(?:通知|文件|方案|机制)(?:里面?|上面?|中)?(?:都|又|到底|是|具体)?(?:怎么|咋|如何)(?:说|写|讲|规定|定)的?[呢啊呀]?$/u;

/** 6.9是谁填的，啥时候填的: by whom it was reported tells when as well. */
export const ASKS_SINCE =
  /^(?:又?是)?(?:啥时候?|什么时[候间]|哪天|几号)(?:报|填|写|交)(?:上来)?的[呢啊呀]?$/u;

/** 还有什么考核: before a question, that it is asked besides. */
export const BESIDES_ALL = /^(?:那么?|然后|另外|还有?|再|又|也|都)+(?=[^,，]{3})/u;

/** 控制在多少，单位是啥: in what the number that is asked for is counted, which its answer tells. */
export const ASKS_FOR_MEASURE =
  /^(?:这个?|它)?(?:计量|数的)?单位(?:又|都)?(?:是|用|叫)(?:什么|啥)[呢啊呀]?$/u;

/** 几座, 控制在多少. */
export const ASKS_HOW_MUCH = /几|多少/u;

/** 这仨, 这几个都: all that was named before it. */
export const OF_THESE =
  /^(?:[这那]?[俩仨]|[这那][两三四几][个项样块]?|它们|全|都)(?:都|全|是|算|在|归)/u;
