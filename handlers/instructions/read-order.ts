import { leadUnitOf, taskOf } from '../../src/domain/plan-lookups.ts';
import { asksOnly } from '../../src/reading/act.ts';
import { chargedPlaces } from '../../src/reading/charging/charged-places.ts';
import { Subject } from '../../src/reading/focus.ts';
import { either } from '../../src/reading/pattern.ts';
import { pointsAtThose } from '../../src/reading/questions/those-meant.ts';
import type { Said } from '../../src/reading/said.ts';
import { clausesOf, sentencesOf } from '../../src/reading/text/clauses.ts';
import { partedBeforeLabel } from '../../src/reading/text/parted-at-blanks.ts';
import { plain } from '../../src/reading/text/plain.ts';
import type { RegisterInstruction } from './intents.ts';
import { contentOf, NOBODY } from './read-instruction.ts';

/**
 * 停车场选址太慢，请区水务局牵头拿出方案; 谁负责的，让他们下周一给我个说法: what a leader orders of a unit or a group, or of those of
 * whom was just spoken, is a 批示 of theirs. Null for what orders nobody.
 */
export function readOrder({
  body,
  asked,
  reader,
}: Pick<Said, 'body' | 'asked' | 'reader'>): RegisterInstruction | null {
  const said = body.trim();
  const told = sentencesOf(partedBeforeLabel(said))
    .flatMap(clausesOf)
    .filter((clause) => !asksOnly(clause));
  const order = told.join('，');
  const isOfThose = TELLS_THOSE.test(order);
  if (!isOfThose && order.length < SHORTEST) return null;
  const isBidden = told.some((clause) => bids(clause, reader));
  const isOrdered =
    ORDERS.test(order) && !WISHES.test(order.replace(DEMANDS, '').replace(OTHERS_LOOK, ''));
  if (!isBidden && !isOrdered) return null;
  const content = contentOf(said, reader);
  const isToLeadUnit = content.tasks.length > 0 && PRESSES.test(order);
  if (content.lead !== null || isToLeadUnit) return { ...content, ...NOBODY, isEntered: false };
  const meant = isOfThose && pointsAtThose(order) ? thoseMeant(asked, content, reader) : null;
  return meant && { ...content, ...meant, ...NOBODY, isEntered: false };
}

/** 让他们, 叫牵头单位: whoever they are, they are to do something. */
const TELLS_THOSE =
  /(?:让|叫|要求|责成|责令|通知|告诉|转告|请|跟|和|给|向|听|盯)(?:一下)?(?:[他她它]们?|(?:这|那)(?:几?家|个|些)?(?:单位|部门|局)?|(?:牵头|责任|负责|主办)?的?单位)/u;
const ORDERS =
  /请|要(?!求)|务必|抓紧|尽快|赶紧|加快|立即|马上|牵头|负责|配合|落实|拿出|整改|解决|督促|研究|办理|处理|跟进|必须|盯紧|盯住|盯着|提速|限期|一起上|不能再拖|别再拖|不许再拖|加把劲|让|叫|责成|责令|听.{0,12}汇报|(?:给|跟|向)我/u;
/** 环卫中心说明一下原因, 水务局7月20日前报方案: a unit is named first and told what to do, which nothing says to be done already. */
function bids(clause: string, { lexicon }: Said['reader']): boolean {
  const [first] = chargedPlaces(plain(clause), lexicon);
  const told = first?.start === 0 ? plain(clause).slice(first.end) : '';
  return TOLD_TO.test(told) && !IS_SO.test(told);
}

const TOLD_TO = new RegExp(
  either(
    /^(?:也|再|先|都|去|来|要|得|尽快|抓紧|赶紧|马上|今天|明天|[这本下]周){0,3}\p{Script=Han}{1,2}一下(?!子)/u,
    /^(?:对|把|就|将|和|与|跟|会同)[^，,。；;]{1,14}\p{Script=Han}{1,2}一下(?!子)/u,
    /^[^，,。；;的]{0,6}(\p{Script=Han})\1(?=$|[，,。；;情])/u,
    /^[^，,。；;的]{0,6}[日号天周月底](?:之?前|以前|内)(?=[^，,。；;]{2})/u,
  ),
  'u',
);
/** What a clause tells of what is, was or is done. */
const IS_SO = /[了过吗么呢？?]|已|正在|谁|哪|什么|啥|几|多少|怎|咋/u;

/** 公厕必须抓紧: of a task alone, to whoever leads it. */
const PRESSES =
  /必须|务必|抓紧|尽快|赶紧|加快进度|盯紧|提速|限期|不能再拖|别再拖|不许再拖|加把劲|给我(?:个|一个)?(?:说法|交代|解释|答复)/u;
/** 给我个说法, 向我汇报: an account that is asked of others. */
const DEMANDS =
  /(?:给|跟|向|找)我(?:们)?(?:一|个|份|句){0,2}(?:说法|交代|交待|答复|回话|回音|结果|解释|准话|准信|明白话|方案|报告|说明|材料|汇报|解释清楚|说清楚|回复|反馈)/gu;
/** 让住建和城管一起看看: others are to look into it. */
const OTHERS_LOOK =
  /(?:让|叫|请|要求|责成)[\u4e00-\u9fff、]{2,14}?(?:一起|共同|联合|去)?(?:看看|看一下|查查|查一下)/gu;
/** A wish to know, to meet or to have somebody urged is no 批示. */
const WISHES =
  /发我|给我|告诉我|查(?:一下|查|询)|看(?:一下|看)|多少|名单|清单|开会|[召开]{1,2}.{0,12}会|催/u;
const SHORTEST = 8;

type Meant = Pick<RegisterInstruction, 'tasks' | 'lead'>;

/** Of whom was asked before: the task's lead unit, the unit or the group; 主办 stays open where nobody was spoken of. */
function thoseMeant(
  asked: Said['asked'],
  { tasks }: Pick<RegisterInstruction, 'tasks'>,
  { plan }: Said['reader'],
): Meant {
  const { task, unit, group } = Subject.safeParse(asked ?? {}).data ?? {};
  const [own] = tasks;
  const meant = own ?? task;
  if (typeof unit === 'string' && own === undefined)
    return { tasks: typeof task === 'number' ? [task] : [], lead: { kind: 'unit', unit } };
  if (typeof meant === 'number')
    return { tasks: [meant], lead: { kind: 'unit', unit: leadUnitOf(taskOf(plan, meant)) } };
  return { tasks: [], lead: typeof group === 'number' ? { kind: 'group', group } : null };
}
