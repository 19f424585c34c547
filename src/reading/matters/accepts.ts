import { courtesyOf } from '../talk/courtesies.ts';

const ACCEPTS =
  /^(?:这[个件]?)?(?:事儿?|活儿?|任务|督办|批示)?(?:我们?|咱们?|我局|本局|我这边|局里|单位)?(?:先|就|都|已经?)?(?:接(?:下来?|手|单|着)?|认领|领(?:下|走)?|收下|应下来?|揽下来?)了?(?:这[个件]?(?:事|活儿?|任务))?$/u;
const PROMISES =
  /争取|力争|尽快|尽量|马上|抓紧|一定|保证|会(?!议)|安排|这就|立即|立刻|想办法|努力|没问题|放心|随时|有(?:情况|进展|消息)/u;
/** 已整改12家: what is done is told, and is more than a promise. */
const TELLS =
  /已(?!经?接)|\d(?!\d|[月日号天]|个?工作日|小时|周)[\u4e00-\u9fff%％]|[完好]了|困难|不过|但/u;
const LONGEST = 50;

/** 谢谢，我们接了，争取这周搞完: somebody takes on what was laid on their desk, and no more than promises it. */
export function acceptsWork(text: string): boolean {
  const said = text.trim();
  if (said.length > LONGEST || /[?？]/u.test(said)) return false;
  const clauses = said
    .split(/[，,。；;！!\s]/u)
    .filter((clause) => clause !== '' && courtesyOf(clause) === null);
  const [first = '', ...others] = clauses;
  return (
    ACCEPTS.test(first) && others.every((clause) => PROMISES.test(clause) && !TELLS.test(clause))
  );
}
