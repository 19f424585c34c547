import { either, optional, sequence } from '../pattern.ts';

const ASKS = new RegExp(
  sequence(
    /^(?:请问|那|麻烦问下|问一下|要是|如果|现在|[，,\s]){0,3}/u,
    optional(/(?:已经?)?(?:发出去|发了|发完|印好|编号|签发)(?:了)?的?/u),
    optional(
      /(?:这|那)?[个件份]?(?:发文|公文|文件|通知|文|稿子)(?:都)?(?:已经?)?(?:发出去|发了|发完)?(?:了)?[，,]?/u,
    ),
    /(?:还|也|要)?/u,
    either(
      sequence(
        /(?:能不能|能否|可不可以|可否|可以|能|好不好|让不让)(?:再)?(?:给我|先|把它)?/u,
        /(?:收回|撤回|追回|收|撤|作废|撤销|取消)(?:来|回来|掉|了)?(?:重新?(?:印|发|打|做|弄)|改)?/u,
        /(?:吗|么|不|嘛)?/u,
      ),
      sequence(
        /(?:收回|撤回|追回|收|撤|作废|撤销|取消)(?:来|回来|掉|了)?(?:重新?(?:印|发|打|做|弄)|改)?/u,
        /(?:可以吗|可不可以|行吗|行不行|行不|成吗|能行吗|可以不)/u,
      ),
    ),
    /(?:了|啊|呢)?[？?]?$/u,
  ),
  'u',
);

/** 收回重印可以吗, 还能收回来吗, 能作废吗: whether something may still be taken back, and nothing ordered. */
export const asksToTakeBack = (text: string): boolean =>
  text.length <= LONGEST && ASKS.test(text.trim());

const LONGEST = 24;
