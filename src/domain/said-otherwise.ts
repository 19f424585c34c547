/** What people call by another word than a report does. */
export const SAID_OTHERWISE: readonly (readonly string[])[] = [
  ['钱', '资金', '经费'],
  ['人手', '人员', '力量', '招人', '缺人'],
  ['老百姓', '居民', '群众', '住户'],
  ['疫情', '新冠'],
  ['拆迁', '征迁', '征收', '拆违'],
  ['自来水', '供水'],
  ['停电', '供电', '电力'],
  ['下雨', '降雨', '雨季', '汛期', '雨天'],
  ['选址', '用地', '选地方', '找地方'],
  ['手续', '审批', '报批'],
  ['商户', '店家', '摊主', '店主'],
  ['臭味', '异味'],
  ['堵车', '拥堵'],
];

/** All that the things which a text names are called besides. */
export const saidOtherwise = (text: string): readonly string[] =>
  SAID_OTHERWISE.filter((some) => some.some((one) => text.includes(one)))
    .flat()
    .filter((one) => !text.includes(one));
