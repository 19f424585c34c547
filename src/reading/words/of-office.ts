import { wordsIn } from './pieces.ts';

/** What is handled under numbers, as it stands before its number. */
export const NUMBERED = wordsIn('发文 公文 会议 批示 督办 问题 调度 检查 移交 任务');

/** Words that begin an order: 退回发文1, 登记批示：…. */
export const BEGIN_ORDERS = wordsIn(
  `
    同意 签发 退回 撤回 撤销 作废 取消 编号 校对 备案 参加 请假 签收 办结 注结 转办 催办 综合 上报 核销 答复 回复 复核
    抽查 研判 填报 免填 提交 生成 起草 登记 归档 移交 督办 立项 批示 召开 代录 授权 发布 书面调度 日常检查 登记暗访 登记明察
  `,
);

/** Words that stand right behind a number: 发文1已校对, 批示1时限到7月31日. */
export const BEHIND_NUMBERS = wordsIn(
  `
    已校对 已印刷 已装订 已发送 已签发 已签收 已办结 已解决 已备案 发通知 改议题 改地点 改时间 改主送 改正文 改标题
    时限 议题 地点 主送 抄送 正文 标题 情况 进展 主办 协办 档案 转督办 定为
  `,
);

/** Parts that stand before a colon. */
export const LABELS_OF_PARTS = wordsIn(
  '议定 议题 主送 抄送 正文 标题 地点 时限 进展 办结 理由 综合 回复 答复 年度计划',
);

/** What is called so and is never anything else, wherever it stands. */
export const SET_PHRASES = wordsIn(
  `
    季度汇总表 季度考核表 任务填报表 待归档 档案目录 一周汇总 年度自评 我的待办 部分完成 不属实 书面调度 登记暗访 登记明察 日常检查
    定为重要 季度通报 督办清单 批示台账 移交清单 哪些批示 哪些督办 哪些会议 哪些发文 节点任务 领导活动 街道架构 领导批示
  `,
);

/** Words that stand between a number and a day: 会议1改到7月9日. */
export const BEFORE_DAYS = wordsIn('改到 延到');

/** Words of their own that sound like one of the office: 都办完了 is no 督办. */
export const WORDS_THAT_SOUND_SO = wordsIn('都办 恢复 同一 同义 编好 退会 复合 进站');
