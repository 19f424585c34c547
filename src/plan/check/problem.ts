/** Something in a plan that cannot be right, and where: 任务24 内容. */
export interface Problem {
  readonly place: string;
  readonly problem: string;
}
