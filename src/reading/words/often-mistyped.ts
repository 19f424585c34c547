import { wordsIn } from './pieces.ts';

/** Words of which questions are made, any of them typed with one character that sounds the same: 千头, 内榕, 什么时侯. */
export const OFTEN_MISTYPED = wordsIn(
  `
    牵头 配合 内容 目标 期限 时限 截止 进展 组长 副组长 总指挥 副总指挥 主任 副主任 联络员 总联络员 责任 任务 单位 部门 一样 相同 区别 多久 多少
    什么 时候 文号 附件 印发 起草 编号 签发 归档 档案 移交 办结 处罚 考核 督办 召集 参加 负责 名单 要求 报送 批示 会议 公文 通知 属于 分工 工作组
  `,
);

/** What sounds like one of those, and is a word itself. */
export const ALSO_WORDS: ReadonlySet<string> = new Set(
  wordsIn('前头 主人 问号 责人 进站 进占 编好 分公 相通 引发 截至 附近 会意 时线 任物 报头'),
);

/** Characters that are words by themselves, so that none of them is a slip. */
export const WORDS_OF_ONE =
  /[一是不在有的了和与及之于以为由这那其个第十二三四五几多少谁哪啥什么怎也都就要得能会可没还再又上下里中大小到给把被让对从已未即]/u;

/** 属于那个任务, 有那些附件: which one, where nothing else asks. */
export const WHICH_MISTYPED =
  /(?<=属于|归|算|是|有|在|列在|放在)那(?=(?:一?[个项组家]|些|几[个家项])(?:组|任务|单位|部门|局|附件|工作组)?(?:的|里[头面]?|名下)?[?？]?$|些(?:组|任务|单位|部门|局|附件)[?？]?$)/gu;

export const OF_DOCUMENT = /通知|文件|附件|方案/u;
