/** 事项：标准化卫生服务中心: a label that names nothing itself; what stands behind it is what the lines below are of. */
export const NAMES_VALUE =
  /^(?:工作|任务|重点|建设)?(?:事项|项目|指标|名称|内容|类别|点位)(?:名称)?$/u;
