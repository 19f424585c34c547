import { dayInWords } from './words.ts';

/** To the office: the server's clock had been ahead, as far as `until`; today is `today`. */
export const clockWasAhead = (until: string, today: string): string =>
  `服务器的时钟此前走快了，一度到了${dayInWords(until)}，现在是${dayInWords(today)}。今后的提醒照常发送。时钟走快期间发出的提醒日期有误，请不要以它为准；请系统管理员检查服务器的时间设置。`;
