import { either, repeated, sequence } from '../../src/reading/pattern.ts';

const GREETING = new RegExp(
  sequence(
    /^/u,
    either(
      /@?小?助手|(?:@?小?助手|机器人)[，, ]?(?:在吗|在不在|你好)|机器人|在吗|在不在|有人吗|你好呀?|您好|大家好|早上好|上午好|中午好/u,
      /下午好|晚上好|早安?|嗨|哈喽|hi|hello|hey|你是谁|你叫(?:什么|啥)(?:名字?)?|你是什么|介绍一?下(?:你)?自己/u,
      /who are you/u,
    ),
    /[!！。.~,，?？呀啊哦]*$/u,
  ),
  'u',
);
const ACKNOWLEDGEMENT = new RegExp(
  sequence(
    /^/u,
    repeated(
      sequence(
        either(
          /好[嘞滴]?|行|可以|[对是]的?|没错|[嗯哦噢]|收到|(?:马上|立即|抓紧|尽快|坚决|认真)(?:落实|照办|处理|安排|执行|办理)|[，,]/u,
          /已?阅|明白|了解|知道|清楚|谢谢|谢了|多谢|感谢|辛苦|没问题|没事|ok|okay|thanks?|thank you|thx|got it|👌|👍|1/u,
        ),
        /(?:您|你|领导|大家|[了啦哈啊呀的])*[!！。.~\s]*/u,
      ),
      '+',
    ),
    /$/u,
  ),
  'u',
);
const HELP = new RegExp(
  either(
    /^(?:帮助|help|菜单|功能|使用说明|用法|说明|怎么用|如何使用|\?|？)$/u,
    /你(?:都|还)?(?:能|会|可以)(?:干|做|帮).{0,4}(?:什么|啥|哪些|嘛|吗)/u,
    /(?:你|机器人|助手)(?:有(?:什么|哪些)功能|怎么用|怎么使用)|怎么(?:用你|问你|使用)|有(?:什么|哪些)(?:命令|指令|用法)/u,
    /^(?:请问|想了解一下|介绍一?下|初次使用|[，,]){0,3}(?:你|您|恁|您这边|你这边)?(?:都|还)?(?:能|会|可以)(?:干|做|作|办|帮|弄)(?:些|点|点儿)?(?:什么|啥|哪些事?|嘛)(?:呀|啊|呢|事|活)?[?？]?$|^(?:你|您|恁)?(?:都)?有(?:啥|什么|哪些)(?:功能|本事|用处|能耐|用)(?:说说|介绍介绍|介绍一下)?(?:呗|吧|呀|啊)?[?？]?$/u,
    /^(?:我|俺|咱)?(?:们)?(?:还|也|真|都)?(?:不(?:太|大)?(?:会|懂|知道)(?:怎么|咋|如何)?(?:用|操作|使)|不会弄)(?:你|啊|呀|呢)?$/u,
    /^(?:这个?|你)?(?:怎么|咋|如何)(?:用|操作|使)(?:啊|呀|的|呢)?[?？]?$|^教教?我(?:怎么|咋)?(?:用|弄|报)?(?:一下|吧|呗)?$/u,
    /what can you do|how (?:do i|to) use/u,
  ),
  'u',
);
const SELF =
  /^(?:我是谁|我的(?:身份|登记|绑定|角色|权限|信息)(?:是什么|是啥)?|查?看?我的绑定|我绑定(?:了|的)?(?:什么|哪)?.{0,4}|whoami|who am i)[?？]?$/u;

export type SmallTalk = 'greet' | 'acknowledge' | 'ask-help' | 'ask-self';

/** What a plain text is beside questions and reports; null for anything else. */
export function readSmallTalk(text: string): SmallTalk | null {
  if (SELF.test(text)) return 'ask-self';
  if (HELP.test(text)) return 'ask-help';
  if (ACKNOWLEDGEMENT.test(text)) return 'acknowledge';
  return GREETING.test(text) || greetsInParts(text) ? 'greet' : null;
}

/** 在不在？辛苦了啊: several courtesies, one of them a greeting. */
function greetsInParts(text: string): boolean {
  const parts = text.split(/[，,。.！!？?~～…\s]{1,6}/u).filter((part) => part !== '');
  if (text.length > LONGEST || parts.length === 0) return false;
  const greets = (part: string) => GREETING.test(part) || BESIDE.test(part);
  return parts.some(greets) && parts.every((part) => greets(part) || ACKNOWLEDGEMENT.test(part));
}

const LONGEST = 30;
/** Said beside a greeting, or for one. */
const BESIDE = new RegExp(
  sequence(
    /^/u,
    either(
      /喂{1,2}|(?:在吗|在不在|在不|在么|在嘛){1,3}|忙(?:着|不忙|呢|吗|啥|什么|着呢){0,2}/u,
      /(?:打扰|麻烦|劳驾)(?:您|你|一下|了|啦|下){0,3}|早(?:啊|呀|上好)?/u,
      /(?:小许|小助手|助手|同志|老师|领导)(?:好|早|在吗|辛苦了)?|周[一二三四五]好|吃了吗|(?:大家|各位)?辛苦/u,
    ),
    /[啊呀哈了啦哦]{0,2}$/u,
  ),
  'u',
);
