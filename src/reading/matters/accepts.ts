import { courtesyOf } from '../talk/courtesies.ts';

const ACCEPTS =
  /^(?:这[个件]?)?(?:事儿?|活儿?|任务|督办|批示)?(?:我们?|咱们?|我局|本局|我这边|局里|单位)?(?:先|就|都|已经?)?(?:接(?:下来?|手|单|着|到)?|认领|领(?:下|走)?|收下|应下来?|揽下来?)了?(?:这[个件]?(?:事|活儿?|任务))?$/u;
const PROMISES =
  /争取|力争|尽快|尽量|马上|抓紧|一定|保证|会(?!议)|安排|这就|立即|立刻|想办法|努力|没问题|放心|随时|有(?:情况|进展|消息)|(?:派|安排|组织|去|叫)[^，]{0,6}人|开始|着手|今天|明天|这两天|天内|[号日]前|[去来](?:查|办|修|看|清|处理|核实)/u;
/** 已整改12家: what is done is told, and is more than a promise. */
const TELLS =
  /已(?!经?接)|[修清改办查换装]了|\d(?!\d|[月日号天]|个?工作日|小时|周)[\u4e00-\u9fff%％]|[完好]了|困难|不过|但/u;
const LONGEST = 50;

/** 谢谢，我们接了，争取这周搞完: somebody takes on what was laid on their desk, and no more than promises it. */
export function acceptsWork(text: string): boolean {
  const said = text.trim();
  if (said.length > LONGEST || /[?？]/u.test(said)) return false;
  const all = said.split(/[，,。；;！!\s]/u).filter((clause) => clause !== '');
  const clauses = all
    .filter((clause) => ACCEPTS.test(clause) || courtesyOf(clause) === null)
    .map((clause) => clause.replace(RECEIPT, ''));
  const [first = '', ...others] = clauses;
  const promised = (clause: string) => PROMISES.test(clause) && !TELLS.test(clause);
  if (ACCEPTS.test(first)) return others.every(promised);
  const isReceived = clauses.length < all.length || all.some((clause) => RECEIPT.test(clause));
  return isReceived && clauses.length > 0 && clauses.every(promised);
}

/** 好的马上查: what was laid on the desk is received, and then a promise. */
const RECEIPT =
  /^(?:好的?|行|嗯|明白|收到|接到|知道了?|清楚|没问题|可以)(?:了|的|嘞)?(?=[\u4e00-\u9fff])/u;
