/**
 * What a sentence says behind the name of a task with which it begins: 有个问题 of 18那项有个问题 and of 停车场那块有个问题. `end`: where
 * its number ends; 0 where it has none. The whole where it begins with no name.
 */
export function behindName(text: string, end: number): string {
  const from = end > 0 ? end : (CALLED.exec(text)?.[0].length ?? 0);
  return from === 0 ? text : text.slice(from).replace(JOINS, '');
}

/** 停车场那块, 亮化这边, 拆违方面. */
const CALLED = /^[\u4e00-\u9fff]{2,8}?(?=[这那](?:块|边|项|个(?![月季周]|星期)|头|事)|方面|的话)/u;
const JOINS =
  /^(?:任务|工作)?(?:[这那](?:块|边|项|个|头|事)(?:任务|工作)?|方面|的话|上)?[，,：:\s]?的?[呢嘛吧]?[，,：:\s]?/u;
