export const working = (): string => '正在办理，请稍候…';
export const noted = (): string => '已收到。';
export const forgotten = (): string => '没有找到这条消息的办理结果，请重新发一次。';
/** On a card's button, once a press has settled it. */
export const settled = (): string => '已处理';
/** Above an answer that could not be said in the group in which it was asked for. */
export const aside = (): string =>
  '（群里暂时发不出消息，先发到这里；其中要确认的，请回到群里确认。）';
