import { any } from './words.ts';

/** What is found, told or learnt: however many of it there are, nothing was done by that. */
const FINDINGS =
  '问题 困难(?!户|群众|家庭|老人|职工|学生|人员|居民|企业|党员|儿童|对象) 短板 难题 难点 堵点 卡点 痛点 瓶颈 弱项 难处 矛盾 不足 原因 经验 做法';
/** 共性, 突出: by these one is told from another, and it is no longer any that was come upon. */
const KINDS =
  '共性 突出 普遍 主要 具体 典型 重点 关键 深层次 历史遗留 实际 现实 瓶颈 短板 难点 好的? 有效 成功 先进 经验 特色 创新 方面';
const FINDING = `(?:(?:${any(KINDS)})的?){0,3}(?:${any(FINDINGS)})`;
const TOLD_APART = `(?:(?:${any('共性 突出 普遍 主要 具体 典型 关键 深层次')})的?){1,3}问题`;

/** 存在问题3个, 列出问题清单6条: right before the number. */
export const FINDING_BEFORE = new RegExp(
  `(?<thing>${FINDING})(?:清单|台账|建议)?(?:共计?|总计|合计|[一总]共|有|为|约|达)?$`,
  'u',
);

/** 三项共性问题, 两个方面的困难: right behind it, where nothing else begins with it (5座问题是…). */
export const FINDING_BEHIND = new RegExp(
  `^(?:的)?(?<thing>${FINDING})(?=$|[，,。；;、：:（(]|[需未没待要已正都均全急亟]|得到|完成|整改|解决|办结|销号|建议)`,
  'u',
);

/** 共性问题三项, 突出问题9条: found out, and no more of them than are named. */
export const IS_TOLD_APART = new RegExp(`${TOLD_APART}$`, 'u');

/** 解决问题8个, 推广经验2条: something is done with it. */
export const SETTLES = new RegExp(
  `(?<!未|没|没有|待|亟待|需|需要|难以|无法|尚需|要)${any(
    `
      解决 整改 办结 销号 化解 破解 打通 消除 处置 处理 调处 调解 攻克 疏通 清零 补齐 治理 整治 办理
      办复 答复 回复 回应 协调 督办 督改 完成 推广 克服 落实
    `,
  )}`,
  'u',
);

/** 巡查发现问题210件, 路长上报问题88件: whose work it is to find and to hand on tells by this what was done. */
export const HANDS_ON = new RegExp(
  any(
    '发现 查出 查找 检查 排查 巡查 检出 上报 受理 接到 收到 反馈 交办 转办 派发 立案 收集 征集 采集',
  ),
  'u',
);
