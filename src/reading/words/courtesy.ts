import { either, sequence } from '../pattern.ts';
import { wordsIn } from './pieces.ts';

/** With what somebody is greeted, and the clerk or those who read it are called. */
export const GREETS_BY_DAY = wordsIn(
  `
    小助手 助手 机器人 领导 主任 老师 同志 各位领导 领导们 亲 您好 你好 大家好 各位好 领导好 主任好 老师好 早上好 早安 早 上午好 中午好 下午好
    晚上好 在吗 在不在 hi hello 嗨 哈喽 打扰一下 打扰了 打扰 打扰您了
  `,
);

/** Thanks, also for what is asked at the same time. */
export const SAYS_THANKS = wordsIn(
  `
    谢谢 多谢 感谢 感激 谢啦 谢了 谢过 辛苦了 辛苦 受累了 受累 费心了 费心 麻烦您了 麻烦你了 麻烦了 麻烦您 麻烦你 麻烦 有劳了 有劳 拜托了 拜托 劳驾了
    劳驾 给您添麻烦了 给你添麻烦了 添麻烦了 3q thx thanks 🌹 🙏
  `,
);

/** 帮我登记一下, 给报上去: that the clerk is to put down what was told. */
export const ORDERS_CLERK = sequence(
  /^(?:请|麻烦|劳驾|烦请|就)?(?:您|你|小助手)?(?:帮我们?|帮忙|帮着|帮|给我们?|给|替我们?)(?:一下)?/u,
  /(?:都|也|先)?(?:登记|上报|报送|报|记录|记|录入|录|填报|填|提交|交|存)(?:一下|下|上去|上来|上|进去|了)?(?:吧|哈|啊|呗|了)?$/u,
);

const WHEN_TOLD = either(
  /(?:趁着?|赶在?)?(?:[下上]班|开会|散会|吃饭|午休|出门|出发|睡觉?)(?:之?前|以前|之?后|完|那会儿?)?/u,
  /抽空|赶紧|抓紧|赶快|正?好|这就|现在|今天|今儿|路上|顺[便手道]|另外|先|再|还|也|都|那?就?|给/u,
  /一(?:块儿?|起|并|同|道)/u,
);
const TO_CLERK =
  /(?:我们?|俺们?|咱们?|[这那]边)?来?(?:(?:给|跟|向|和|帮)(?:您|你|我|领导|主任|老师|办公室|助手)(?:们)?)?/u;
const WHAT_FOR = sequence(
  /(?:一[下声条个句]|[个下点]|几[个条句]|些|上[去来]?|进[去来])?/u,
  /(?:数字?|账|情况|进展|进度|动态|作业|信儿?)?/u,
);

/** 下班前报个, 给您报个数, 来交作业啦: that something is told now, and nothing of it. */
export const TELLS_CLERK = sequence(
  /^/u,
  `${WHEN_TOLD}{0,4}`,
  TO_CLERK,
  /汇报|报告|补报|上报|报|说|讲|交|填|回|更新/u,
  WHAT_FOR,
  /[了啦哈啊吧呗哦]{0,2}$/u,
);

/** 刚才报的少写一条: that something was left out of what was told, and what follows is it. */
const LEFT_OUT =
  /^(?:不好意思|对了|哦|噢|啊|[，,\s]){0,3}(?:刚才?|刚刚|上面|前面|上一?条|早上|上午)(?:我们?)?(?:报|写|发|说|交)?的?(?:那[个条份]|里面?|数)?(?:还|又)?[少漏落](?:写|报|说|填|了)?了?[一两几]?[条项个句点处]?了?[：:]?$/u;

/** 那就一块儿写上, 也加进去, 一并报: that what follows is to be written besides. */
export const WRITES_BESIDES = either(
  LEFT_OUT,
  sequence(
    /^(?:[这那](?:[个条句些]|一[条句]))?/u,
    `${WHEN_TOLD}{0,4}`,
    TO_CLERK,
    either(
      /(?:写|加|添|补|记|填|登|放)(?:上去?|进[去来]|一[下条句]|[个条])/u,
      /(?:(?<=一并|一块儿?|一起|顺便|顺手)(?:报|登|交))(?:上去?|一?下)?|(?<=再|还|另外)报/u,
    ),
    /[了啦哈啊吧呗哦]{0,2}$/u,
  ),
);
