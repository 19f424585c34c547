import { either, sequence } from '../pattern.ts';
import { courtesyOf } from '../talk/courtesies.ts';

const WHO =
  /(?:报告|领导|主任|(?:我|咱)们?(?:组里?|局里?|单位|科室|中心|这边|几个)?|[本各]组|组里|科室|单位|它|这[个件份项]?事?情?|那[个件份项]?事?情?|的事情?|的|都|也|已经?|目前|现在|暂时?|\s){0,6}/u;
/** What is done before an answer can be given. */
const PREPARES =
  /(?:汇总|整理|统计|收集|归拢|核实|核对|核|起草|草拟|准备|研究|协调|沟通|对接|商量|落实|处理|办理|推进|整改|凑|催|等|找|(?:跟|向|和|找|与)[^，,。；;：:\d]{1,6}?(?:要|核|对|催|协调|沟通|对接|商量|落实)|跑|走|报批|审批|写|办|弄|做|搞|填|查|改|赶)/u;
const OF_WHAT =
  /(?:这件事|这事|材料|情况|数据|数字?|答复|回复|反馈|报告|文字|稿子|着|中|呢|当中|之中|里|一下|[^，,。；;：:\d]{0,6})/u;
/** What an answer is made from, and whose it is. */
const MATERIAL =
  /(?:(?:各|有的?|个别|下面)?(?:单位|科室|部门|街道|组)?(?:的)?(?:材料|数据|数|情况|答复|回复|稿子|报告|报表|台账)?)/u;
/** When it is to come. */
const LATER = either(
  /(?:今天|明天|后天|今晚|今早|明早|下午|晚上|上午|下周[一二三四五]?|本周[一二三四五内]?|这周[一二三四五]?|周[一二三四五]|月底|下班|中午)(?:之?前|以?内|左右)?/u,
  /(?:再|等|过|隔)?(?:过|等)?(?:[几两一二三]|\d{1,2})(?:个)?(?:天|日|工作日|小时|周|星期)(?:之?内|后|以后|左右)?/u,
  /(?:\d{1,2}月)?\d{1,2}[号日](?:之?前|左右)?/u,
  /(?:马上|立即|立刻|尽快|抓紧|赶紧|随后|稍后|回头|晚点|晚些|待会儿?|一会儿?|这两天|这几天|近期|近日|到时候?|届时|忙完|有了?结果|弄好|写好|汇总完?|好了|完了)/u,
);
const GIVES =
  /(?:答复|回复|反馈|上报|报送|汇报|报告|报|交|给|送|补|发|回|办|说|处理|落实|弄|写|完成|办结|办完|弄完|写完|搞定)/u;
const END =
  '(?:上去|上来|过来|过去|出来|一下|您|你们?|大家|办公室|[了的吧啊呢哈，,。！!~～\\s]){0,4}$';

/** One clause that says no more than that it is on its way, or not there yet. */
const INTERIM: readonly RegExp[] = [
  sequence(
    /(?:还|正|在|正在|还在|还得|先|刚|刚刚?开始|抓紧|马上|加紧|继续|仍在?){1,3}/u,
    PREPARES,
    OF_WHAT,
  ),
  sequence(
    LATER,
    /(?:就|再|才|给|一定|一准|统一|一并|会|能|可以|争取|[，,]){0,3}/u,
    GIVES,
    /[^，,。；;：:\d]{0,4}/u,
  ),
  sequence(/(?:争取|力争|预计|估计|计划|打算|尽量)/u, LATER, /[^，,。；;：:\d]{0,8}/u),
  sequence(
    MATERIAL,
    /(?:都|全)?(?:还)?(?:没有?|未)(?:全|都|最后)?/u,
    either(PREPARES, /[报送交回收定看签批审]/u, ''),
    /(?:好|完|齐|到位|出来|下来|上来|过来|定|顾[上得]上?|来得及|结果|结束){1,2}/u,
  ),
  /(?:领导|主任|局长|组长|分管领导)?(?:还)?(?:没有?|未)(?:最后)?(?:定|报|回|签|看|想好|顾上)/u,
  /(?:还)?(?:差|缺)(?:一?点|一两家|[几一两]家(?:单位)?的?(?:数|材料|情况)?)/u,
  /(?:快了?|就快|快要|差不多|基本)(?:写|弄|办|汇总|整理|好|完|妥|齐)?(?:好|完|齐|妥)?/u,
  /(?:请|麻烦)?(?:再|先|稍|多)?(?:等等|等一?[等下会]|等待|稍等|稍候|等几天|等两天|宽限[^，,。；;：:\d]{0,4}|容我们?[^，,。；;：:\d]{0,6}|给点?时间|缓[几两]天)/u,
  /(?:时间|这边|手头|最近|这几天)?(?:有点|比较|太|很)?(?:忙|紧|赶|来不及)/u,
  /(?:晚|迟|缓|宽)(?:个)?(?:[几一两]天|一点|些|一?下)/u,
  /[^，,。；;：:\d]{0,6}(?:一)?(?:定|好|完|齐|出来|有)了?(?:就|再|马上|立即)(?:报|答复|回复|回|给|交|送|办|发)/u,
  /(?:不好意思|抱歉|对不起|辛苦|谢谢)[^，,。；;：:\d]{0,4}/u,
].map((form) => new RegExp(sequence('^', WHO, either(form), END), 'u'));

const CLAUSE = /[，,。；;：:！!\n]{1,3}/u;
const LONGEST = 60;
/** What has come out of it already: 已排查3处, 整改了2家. */
const TELLS_FACTS =
  /已(?!经?在)|\d(?!\d|[月日号天]|个?工作日|小时)[\u4e00-\u9fff%％]|(?:完成|解决|整改|排查|办理|查处|清理|拆除)了/u;

/**
 * 正在写，明天报; 再等等; 还没汇总完: it only says that an answer is on its way, and gives none. Whatever tells of something beside that is an
 * answer: 已整改12家，其余正在办.
 */
export function isInterim(text: string): boolean {
  const said = text.trim();
  if (said === '' || said.length > LONGEST || TELLS_FACTS.test(said)) return false;
  const clauses = said
    .split(CLAUSE)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const isOnWay = (clause: string) => INTERIM.some((form) => form.test(clause));
  return (
    clauses.some(isOnWay) &&
    clauses.every((clause) => isOnWay(clause) || courtesyOf(clause) !== null)
  );
}
