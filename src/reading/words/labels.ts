/** 事项：标准化卫生服务中心: a label that names nothing itself; what stands behind it is what the lines below are of. */
export const NAMES_VALUE =
  /^(?:工作|任务|重点|建设)?(?:事项|项目|指标|名称|内容|类别|点位)(?:名称)?$/u;

/** 任务21：…, with words of some length behind it. */
export const TASK_LABELLED = '^(?:任务 ?\\d{1,2}号?|\\d{1,2}号任务)[:：]\\s?[^\\s\\d]{3}';
