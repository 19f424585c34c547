import type { Role } from '../figures/roles.ts';
import { themeIn } from './achievement-name.ts';
import type { Counted } from './counted.ts';

/** 要建公园12处、绿道8公里，分别完成7处和4.8公里: what is listed behind 分别 is of the things that were named before it, in their order. */
export class RespectiveNames {
  private named: string[] = [];
  private open: string[] = [];
  private role: Role | null = null;
  private verb = '';

  begin(): void {
    this.named = [];
    this.open = [];
    this.role = null;
  }

  /** The name that a figure takes over; null for one that has its own. */
  nameOf(one: Counted, name: string, words: string): string | null {
    if (RESPECTIVELY.test(one.before)) {
      this.open = this.named.length > 1 ? this.named : listedIn(words);
      this.named = [];
      this.role = null;
      this.verb = VERB.exec(one.before)?.[0] ?? '';
    } else if (!isListed(one)) this.open = [];
    const [taken, ...rest] = this.open;
    this.open = rest;
    if (taken === undefined) {
      const thing = themeIn(name).replace(WANTED, '');
      this.named.push(thing.length > 1 ? thing : name.replace(WANTED, ''));
      return null;
    }
    return taken.endsWith(this.verb) ? taken : `${taken}${this.verb}`;
  }

  /** What follows in the list says what its first figure says. */
  roleOf(one: Counted): Role | null {
    return isListed(one) ? this.role : null;
  }

  told(role: Role): void {
    this.role = this.open.length > 0 ? role : null;
  }
}

/** 道德模范巡讲进机关, 道德模范巡讲进社区 of 道德模范巡讲进机关、进社区分别为: what the words before 分别 list, each with what they all are of. */
function listedIn(words: string): string[] {
  const list = LISTED.exec(words.slice(-LONGEST_LIST))?.[0] ?? '';
  const [first = '', ...others] = list.split(JOINED);
  const sign = others[0]?.charAt(0) ?? '';
  const from = first.lastIndexOf(sign);
  if (others.length === 0) return [];
  const isAlike = from > 0 && others.every((one) => one.startsWith(sign));
  const whole = isAlike ? first.slice(0, from) : '';
  const rate = RATE.exec(others.at(-1) ?? '')?.[0] ?? '';
  return [first, ...others.map((one) => `${whole}${one}`)].map((one) =>
    one.endsWith(rate) ? one : `${one}${rate}`,
  );
}
/** 亮灯率 of 主干道、支路亮灯率. */
const RATE = /[\u4e00-\u9fff]{2}率$/u;
/** In signs. */
const LONGEST_LIST = 60;
const LISTED = /[\u4e00-\u9fff“”《》]{2,16}(?:[、和及与][\u4e00-\u9fff“”《》]{2,12}){1,6}(?=分别)/u;
const JOINED = /[、和及与]/u;

const RESPECTIVELY = /分别[\u4e00-\u9fff]{0,4}$/u;
/** 任务是建…, 要…, 计划新建…: how the thing is wanted, and no part of its name. */
const WANTED =
  /^(?:(?:今年|全年|年度)?的?(?:任务|目标|计划|要求|打算))?(?:就?是|为)?(?:要|得|拟)?(?:新?建|改造|打造)?(?=[\u4e00-\u9fff]{2})/u;
const VERB = /(?<=分别)[\u4e00-\u9fff]{2,4}$/u;
const isListed = ({ before }: Counted): boolean => /^(?:和|及|与|以及)?$/u.test(before);
