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
  nameOf(one: Counted, name: string): string | null {
    if (RESPECTIVELY.test(one.before)) {
      this.open = this.named.length > 1 ? this.named : [];
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

const RESPECTIVELY = /分别[\u4e00-\u9fff]{0,4}$/u;
/** 任务是建…, 要…, 计划新建…: how the thing is wanted, and no part of its name. */
const WANTED =
  /^(?:(?:今年|全年|年度)?的?(?:任务|目标|计划|要求|打算))?(?:就?是|为)?(?:要|得|拟)?(?:新?建|改造|打造)?(?=[\u4e00-\u9fff]{2})/u;
const VERB = /(?<=分别)[\u4e00-\u9fff]{2,4}$/u;
const isListed = ({ before }: Counted): boolean => /^(?:和|及|与|以及)?$/u.test(before);
