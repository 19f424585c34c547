const groups = (lines: readonly string[]) => lines.map((words) => words.split(' '));

/** Words that speak of one thing in the office's work, however somebody calls it; for what was not understood as a whole. */
export const KIN: readonly (readonly string[])[] = groups([
  '批示 批过 批的 批件 批给 批出去 批下去 批转',
  '督办 督查 督导 盯办 交办',
  '会议 开会 碰头会 例会 调度会 推进会 上会',
  '发文 公文 行文 红头 盖章 用印',
  '通报 点名 批评',
  '考核 考评 打分 评分 排名 名次',
  '还有谁没报 没交 没报 没来 没给 没动静 动静 没消息 消息 没回音 没信 没反应 没响应 没上来 一个字没 没到 还差谁',
  '谁报了 报上来 交上来 收上来 送来 传上来 送上来 报过 交了',
  '登记上 登上 交上 算交 算报 收着 进系统 入库 回执 受理',
  '存在问题 问题清单 难题 困难 难处 阻力 出面 拍板 协调 求助 发愁 头疼 卡住 卡脖子',
  '进展 进度 推进 怎么回事 咋回事 动作 起色',
  '红灯 黄灯 亮灯 亮红 有点悬 悬了 危险 预警 完不成 够呛 赶不上 拖后腿 最慢 落后 掉队 滞后',
  '迟报 晚报 晚了 晚交 逾期 超期 过期',
  '提醒 催过 催报 催办',
  '签收 已读',
  '延期 宽限 往后推 拖几天 缓几天',
  '报错 写错 填错 更正 改数',
  '佐证 照片 图片 附件',
  '典型做法 亮点 经验',
  '联络员 联系人',
  '月报 小结 总结 汇总',
]);

/** Words that ask the same, of whatever it is; they speak of nothing by themselves. */
export const ASKS_ALIKE: readonly (readonly string[])[] = groups([
  '什么时候 截止 期限 几号 啥时候 哪天 日子 时限 按期 按时 到期 多久 多长时间',
  '目标 指标 任务数 硬指标 要求 标准 程度',
  '多少 几个 几处 几家 几公里 还差',
  '责任单位 配合 参加 一起 一块 协同',
  '牵头 谁管 谁弄 谁负责 谁干',
  '完成 干完 弄完 搞完 达标',
  '谁能看到 看到 看见 看得到 能看 谁看',
  '怎么 咋 如何',
]);
