/** Whether what is said beside a yes wants something to be different: 改成四点吧, 把住建局加上. */
export const wishesChange = (text: string): boolean => WISHES.test(text);

const WISHES =
  /[改换](?=\d|[一二三四五六七八九十两]{1,3}[点号日月])|[改换][成为到在]|(?:改|换|调整?|挪|推|延|提前|推迟|推后|定|放)(?:成|为|到|在|至)(?!位)|往[前后](?:推|挪|延|提)|推迟|推后|提前[一半两\d]|[早晚](?:点|些|半个?小时|[一两\d]个?(?:小时|天|钟头)|\d{1,2}分)|改一?[下改]|(?:还?要|得|需要?|应该?)(?:换|改|调)|(?:加上|补上|去掉|删掉|删去|换掉)/u;
