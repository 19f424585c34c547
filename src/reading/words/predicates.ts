import { either, repeated, sequence } from '../pattern.ts';
import { DONE_FIGURE } from './done.ts';
import { any } from './words.ts';

/** What some of the things that are there come to, and what no goal wants unless it says so: 报废, 退回, 移出. */
const CAME_ELSEWHERE = any(`
  报废 改错 退租 喷漆 批回 装修 筹备 换届 履约 归档 存档 腾空 超标 超限 劝返 转出 转入 升降 翻新 年检 年审 开挖 交房 交地 搬走 迁走 撤走 复检 复验 复工 停用 缓建 待建 续办 退回 退还 发还 移出 移走 调出 调入
  选中 中标 流标 落选 入库 出库 出列 入列 毕业 结业 成交 留用 转正 离岗 返岗 到会 缺席 获奖 得奖 上会 过会 入围 晋级 发证 办证 拿证 领证
  持证 换证 过户 变更 新办 空置 空缺 闲置 出租 租出 售出 卖出 盘出 歇业 倒闭 存活 成活 枯死 死亡 出院 住院 治愈 好转 脱贫 返贫 摘牌 摘帽 降级 停电
  断电 断水 撤回 驳回 作废 暂停 中止 终止 失联 失效 过期 续期 延期 延长 签收 签到 报名 退费 退房 认购
`);
/** What a thing comes to by which work on it ends. */
const CAME_INTO_USE = any(
  '评上 复装 补装 补种 补签 亮灯 交付 开通 接通 供电 通电 通水 供水 供暖 通气 复业 恢复 铺上 补上',
);
const SUFFERS = either(
  /[走拆换修装签搬撤移挪清运收送发贴挂铺补种栽填挖打立架接连通盖建谈办摆垒砌浇刷喷洗掏捞割剪除灭抓扣罚追还退交领报评选招聘派训查验测审批改划涂封堵停关]/u,
  /[开进出上下弄搞做干腾让迁调配加减增并摘揭借租卖买捐推找救治处结]/u,
);
/** 推上去, 拆下来, 装好, 掏了, 加了网: a verb by the words that tell to what end it came. */
const CAME_TO_END = either(
  /[\u4e00-\u9fff](?:(?<![未没不])完|掉|妥|齐|到位|完毕|到手|上去|下去|出去|出来|起来|回来|回去|进去|进来|过来)了?/u,
  sequence(SUFFERS, /(?:上来|下来|走|好|成|上|出|进|回|开|通|满|到|了)了?/u),
  sequence(SUFFERS, /了[\u4e00-\u9fff]?/u),
  /被[\u4e00-\u9fff]{1,2}/u,
);
/** 刚, 已全部, 又: what may lead it. */
const LED = repeated(
  either(
    /刚刚?|已经?|被|都|均|全部?|又|再|还|新|也|先后|陆续|正式|现|累计|本月|当月|其中|另|如期|按期|顺利/u,
  ),
  '{0,3}',
);
const SAID = either(DONE_FIGURE, CAME_ELSEWHERE, CAME_INTO_USE, CAME_TO_END);

/** 新施划, 刚进场, 封顶, 上榜, 移出: that something became of what is counted, and nothing of what it is. */
export const IS_PREDICATE = new RegExp(sequence(/^/u, LED, repeated(SAID, '{1,2}'), /$/u), 'u');

/** 停车位取消, 好人推上去, 案件转办: the same behind the thing that it is said of. */
export const PREDICATE_AT_END = new RegExp(
  sequence(/(?<=[\u4e00-\u9fff]{2})/u, LED, repeated(SAID, '{1,2}'), /$/u),
  'u',
);
/** The same where what became of it is no end of the work. */
export const ELSEWHERE_AT_END = new RegExp(`${CAME_ELSEWHERE}了?$`, 'u');

/** 公厕改造, 技能培训: work that is called by its verb is what is counted, and not what became of it. */
export const WORK_AT_END = new RegExp(
  `(?:${any(`
    改造 建设 整治 治理 提升 创建 打造 绿化 亮化 硬化 美化 大中修 征收 搬迁 安置 培训 演练 演出 巡演 展演 宣传 宣讲 巡讲 服务 救助 资助 帮扶
    慰问 招聘 评选 推广 养护 管护 维护 保洁 监测 分流 修复 升级 优化 完善 工程 拓宽 就业
  `)})$`,
  'u',
);
/** 完成, 累计, 合格: what it says is said of the work itself. */
export const SAID_OF_WORK =
  /^(?:已|均|全部|共|累计|实际|本月|当月|新增|净增|增加|又|新|再){0,4}(?:完成|实现|达到?|达标|合格|增至|落实|实施|启动|推进|[开完竣]工|验收|通过|开展|覆盖|全覆盖)?$/u;
