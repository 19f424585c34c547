import { either, sequence } from '../../src/reading/pattern.ts';

const LEAD = /^(?:请问|问一?下|那|这[个份]?|我们?|[，,\s]){0,3}/u;
const OF_WHAT = /(?:(?:公文|发文|文件|文|通知|函|稿子?|报告)\d{0,3}[，,\s]?)?/u;
const SIGNER =
  /(?:(?:副?总指挥|副?主任|[\u4e00-\u9fff]{1,2}(?:副?(?:主任|区长|局长|书记|组长)|局)|领导|我|他|[\u4e00-\u9fff]{2,3})(?:们|那边|那里)?)/u;
const SIGNS =
  /(?:也|都|再|还|又|来|去|给|最后|亲自){0,3}(?:签(?:字|发|批)?|审(?:核|签|批)?|批|过目|把关)/u;
const ASKS_WHY = new RegExp(
  sequence(
    LEAD,
    either(/为啥|为什么|为何|怎么|咋|凭啥|凭什么/u),
    OF_WHAT,
    /(?:还|也|都|又|非|一定|必须|偏){0,3}(?:要|得|让|需要?|找|等|给|报|送)(?:到|给)?/u,
    SIGNER,
    SIGNS,
  ),
  'u',
);
const WHY_BEHIND = new RegExp(
  sequence(
    LEAD,
    OF_WHAT,
    /(?:还|也|都|又|非){0,2}(?:要|得|让|需要?)/u,
    SIGNER,
    SIGNS,
    /[^，,。；;]{0,4}[，,\s]?(?:是)?(?:为啥|为什么|为何|咋回事|怎么回事)/u,
  ),
  'u',
);
const ASKS_IF = new RegExp(
  sequence(
    LEAD,
    OF_WHAT,
    either(
      sequence(/(?:还)?(?:要不要|需不需要|用不用|得不得)(?:给|让|找|请|报)?/u, SIGNER, SIGNS),
      sequence(
        /(?:还|也|是不是|是否|[，,]){0,3}(?:要|得|需要?|用|必须)(?:给|让|找|请|报)?/u,
        SIGNER,
        SIGNS,
        /(?:吗|么|不|嘛|才行吗|才能发吗)/u,
      ),
    ),
    /(?:呢|啊)?[？?]?$/u,
  ),
  'u',
);
const HOW_MANY =
  /^(?:这[个份]?|那[个份]?|发文|文|[，,\s]){0,3}(?:怎么|为啥|为什么|咋)(?:要|得)?(?:这么多|那么多|好几个|七八个|走这么多)(?:人|领导|道|关|手续|程序|步)(?:签|审|批)?/u;
const LONGEST = 30;

/** 为啥要总指挥也签, 还要主任签吗, 怎么这么多人签: why it goes to whom it goes. */
export const asksRoute = (text: string): boolean =>
  text.length <= LONGEST &&
  [ASKS_WHY, WHY_BEHIND, ASKS_IF, HOW_MANY].some((form) => form.test(text));

const WHO = /(?:我们?|咱们?|本)?(?:局|单位|中心|大队|分局|街道|组|公司|科)?(?:里|这边|自己)?/u;
const ISSUES = sequence(
  /(?:自己|直接|单独|也|先|就|来|去|[，,\s]){0,3}(?:[以用](?:指挥部|办公室)[^，,。；;]{0,6}(?:名义|名头|名)[，,]?)?(?:自己|直接|来)?(?:[给向][^，,。；;]{2,12})?/u,
  /(?:起草|草拟|拟|发|出|下|印发|写)(?:一?下|[一1]?[个份件篇])?/u,
  /(?:发文|公文|文件|文(?![化明体])|红头文件|(?:[^，,。；;]{0,16}的)?(?:通知|通报|函|意见|方案))/u,
);
const MAY = /(?:能不能|能否|可不可以|可否|可以不可以|是不是可以|是否可以|有没有资格|够不够格)/u;
const MAY_DRAFT: readonly RegExp[] = [
  new RegExp(sequence(LEAD, WHO, MAY, ISSUES, /[^，,。；;]{0,12}[？?]?$/u), 'u'),
  new RegExp(
    sequence(
      LEAD,
      WHO,
      /(?:想|要)?(?:可以|能)?/u,
      ISSUES,
      /[^，,。；;]{0,12}[，,\s]?(?:行不?行|可以不|可不可以|成不成?|行|可以|成|不|中)(?:吗|么|不)?[？?]?$/u,
    ),
    'u',
  ),
  new RegExp(
    sequence(LEAD, WHO, /(?:可以|能)/u, ISSUES, /[^，,。；;]{0,12}(?:吗|么|不|嘛)[？?]?$/u),
    'u',
  ),
  new RegExp(
    sequence(LEAD, WHO, /有(?:没有)?(?:权|资格)/u, ISSUES, /[^，,。；;]{0,8}[？?]?$/u),
    'u',
  ),
];
/** 我 or 我们 asks for themselves; 发通知可以吗, of nobody, asks what the rule is. */
const FOR_THEMSELVES = /我|咱|本(?:局|单位|组|中心)/u;

/** 我可以起草发文不, 我们局自己出个文给各街道可以吗: whether the speaker may. */
export const asksMayDraft = (text: string): boolean =>
  text.length <= LONGEST_ASKED &&
  FOR_THEMSELVES.test(text) &&
  MAY_DRAFT.some((form) => form.test(text));

const LONGEST_ASKED = 44;
