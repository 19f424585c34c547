import type { Worry } from '../../domain/worry.ts';
import { either, sequence } from '../pattern.ts';
import { any } from '../words/words.ts';

/** The clerk, or what it keeps, by the words that people have for it. */
const CLERK = any('你 您 机器人 助手 系统 平台 后台 这东西 这玩意');
const KEPT = any('我报的 我写的 我发的 我的数 报的数 这数 数据 草稿 消息 内容 东西');
const ASKS = '(?:[吗吧么?？不]$|不会|会不会|会(?=丢|错)|能不能|是不是|有没有|还是|准不准|谁|得住)';

/** 发我邮箱, 打我手机: where no chat is, and whose it is. */
const ELSEWHERE = '(?:电子)?(?:邮箱|邮件|[qQ]{2}|微信|网盘|手机|电话|传真|短信|[uU]盘)';
const TO_ONESELF = '(?:我们?|咱们?|俺|领导|局长|主任|[他她]们?|办公室)';
const WISHED = '(?:[吧呗吗么啊哈不?？]|一下|行|可以|成|好|谢谢|[，,])';

const FORMS: readonly (readonly [Worry, RegExp])[] = [
  [
    'person',
    new RegExp(
      either(
        /(?:找|有没有|有|转|接|叫|换)(?:个|一个)?(?:真?人工?|活人|人工|客服)(?:来|给)?(?:问|说|聊|帮|处理|接|服务|客服|$|[吗么?？，,。])/u,
        `(?:这个?|你们?这个?)(?:${any('系统 机器人 平台 助手 小程序')})(?:是|归|由)?谁`,
        `谁(?:来)?(?:负责|管|维护|对接)(?:你们?)?(?:这个)?(?:${any('系统 机器人 平台 助手 小程序')})`,
        /^(?:我)?(?:要是|如果|以后)?有(?:啥|什么|点)?(?:事儿?|问题|疑问|不懂的|不明白的|不会的|拿不准的)(?:该|应该|都|要)?(?:找|问|联系)(?:谁|哪位|哪个)/u,
        /(?:你们?|咱)(?:这边|那边|办公室)?(?:是)?(?:归)?谁(?:来)?(?:负责|管|对接)(?:这个?(?:事|块|系统)?)?$/u,
      ),
      'u',
    ),
  ],
  [
    'is-machine',
    /[你您]是(?:不是)?(?:个)?(?:真?人|机器|机器人|程序|ai|人工|活人)|是(?:真?人|机器)还是/u,
  ],
  [
    'hears-voice',
    /(?:[能会可]以?|[能会]不[能会]|可不可以|支不支持|支持|行不行)(?:直接|给你)?(?:发|听|用|识别|说)(?:得?懂)?(?:个|条)?语音|语音(?:也)?(?:行不行|[行成]|可以|[能会]听|听得?懂|识别)/u,
  ],
  [
    'shows-drafts',
    /(?:看|瞧|查)(?:得|不)?(?:到|见).{0,6}草稿|草稿.{0,8}(?:看|瞧|查)(?:得|不)?(?:到|见)/u,
  ],
  [
    'alters',
    new RegExp(
      `(?:${CLERK}|${KEPT}).{0,8}(?:乱|自己|擅自|偷偷|随便|私自|替我|帮我|被人?|给我?|别人|我){0,3}.{0,8}(?:改|动|编|篡|报上去|登记上|发出去)`,
      'u',
    ),
  ],
  [
    'loses',
    new RegExp(
      `(?:${CLERK}|${KEPT}).{0,8}(?:丢|弄没|没了|找不回|存得?住|保存|记得住|记不住|记得(?=[吗么]))`,
      'u',
    ),
  ],
  [
    'errs',
    new RegExp(
      `${CLERK}.{0,6}(?:准不准|准吗|准么|靠谱|可信|会不会(?:弄|说|记|搞)?错|瞎说|瞎编|骗)|${KEPT}(?:都|还|可)?(?:准不准|准吗|准么|准确吗|靠谱|可信)`,
      'u',
    ),
  ],
  [
    'sends-elsewhere',
    new RegExp(
      either(
        `(?:给|帮|跟)${TO_ONESELF}(?:发|打|传|回)[个封条份]?${ELSEWHERE}${WISHED}*$`,
        sequence(
          /(?:发|传|寄|转|抄送|导|推送|打|拨)(?:一?[份下个]|过来|来|过去)?(?:到|给|至|进)?/u,
          either(
            `${TO_ONESELF}的?${ELSEWHERE}(?:号码?)?(?:上|里)?(?:去|来)?${WISHED}*$`,
            `${ELSEWHERE}(?:号码?)?(?:上|里)?(?:去|来)?(?:给?${TO_ONESELF})?${WISHED}+$`,
          ),
        ),
      ),
      'u',
    ),
  ],
];

/** A worry about the clerk that a plain text asks about: 你不会自己改我的数吧; null for any other text. */
export function worryIn(text: string): Worry | null {
  if (text.length > LONGEST || /\d/u.test(text)) return null;
  const found = FORMS.find(([, form]) => form.test(text))?.[0] ?? null;
  return found === null || NEED_NO_ASKING.has(found) || ASKING.test(text) ? found : null;
}

/** What is wished, and not only asked about. */
const NEED_NO_ASKING: ReadonlySet<Worry> = new Set<Worry>(['person', 'sends-elsewhere']);
const LONGEST = 30;
const ASKING = new RegExp(ASKS, 'u');
