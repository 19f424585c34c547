export const officeClaimed = (): string =>
  '口令正确：您已登记为指挥部办公室工作人员，口令作废。现在可以发“待审批”办理登记申请，“帮助”看全部用法。';
