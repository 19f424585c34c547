/** What people call by another word than a report does. */
export const SAID_OTHERWISE: readonly (readonly string[])[] = [
  ['钱', '资金', '经费'],
  ['人手', '人员', '力量'],
  ['老百姓', '居民', '群众', '住户'],
  ['疫情', '新冠'],
  ['拆迁', '征迁', '征收', '拆违'],
];
