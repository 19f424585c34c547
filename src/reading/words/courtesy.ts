import { sequence } from '../pattern.ts';
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
