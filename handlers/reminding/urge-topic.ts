import { shanghaiDay } from '../../src/domain/moment.ts';
import { groupsActedFor, isOffice } from '../../src/domain/responsibility.ts';
import { findMentions } from '../../src/reading/names/mentions.ts';
import type { Said } from '../../src/reading/said.ts';
import { plain } from '../../src/reading/text/plain.ts';
import type { UrgeMissing } from './intents.ts';
import { limitIn } from './limit-said.ts';

type Order = Pick<Said, 'text' | 'at' | 'reader' | 'roles'>;

/**
 * 给住建局提个醒，老旧小区开工情况这两天报上来; 叫园林把绿道的数报来: one unit is told, by the office or its group, to report what is called by
 * words of its task. Null for any other text, and where nothing of the unit's is called so.
 */
export function urgingOfTopic({ text, at, reader, roles }: Order): UrgeMissing | null {
  const said = plain(text).replace(/[。!！~～\s]{1,4}$/u, '');
  const { plan } = reader;
  if (said.length > LONGEST || TELLS_OR_ASKS.test(said) || !REPORTS.test(said)) return null;
  if (!isOffice(roles) && groupsActedFor(roles, plan).length === 0) return null;
  const mentions = findMentions(said, reader.lexicon);
  const named = mentions.flatMap(({ start, meanings }) =>
    meanings.flatMap((one) => (one.kind === 'unit' ? [{ unit: one.unit, start }] : [])),
  );
  const [only, ...others] = named;
  if (!only || others.length > 0 || !ADDRESSES.test(said.slice(0, only.start))) return null;
  const own = plan.tasks.filter(({ units }) => units.includes(only.unit));
  const called = mentions.flatMap(({ meanings }) =>
    meanings.flatMap((one) => (one.kind === 'task' ? [one.task] : [])),
  );
  const tasks = own.map(({ number }) => number).filter((number) => called.includes(number));
  if (tasks.length === 0) return null;
  const limit = limitIn(said, shanghaiDay(at));
  return {
    kind: 'urge-missing',
    period: null,
    group: null,
    units: [only.unit],
    tasks,
    ...(limit ? { by: limit.by } : {}),
  };
}

const LONGEST = 60;
/** Before the unit. */
const ADDRESSES =
  /^(?:麻烦|请|帮我|再|另外|还有|你|顺便|[，,\s]){0,3}(?:给|跟|和|向|叫|让|请|通知|提醒|告诉|转告|催|问问?|要求)(?:一?下|一声)?$/u;
/** What is to be given: 报上来, 给我, 递个数. */
const REPORTS =
  /[报交发送填](?:上来|过来|一下|一报|来|给我|送|到办公室|齐|出来)|(?:尽快|抓紧|赶紧|赶快|及时|这两天)(?:上?报|交|发)|[报交](?:了|上|吧)?$|给(?:我|办公室|咱)(?:$|[，,])/u;
const TELLS_OR_ASKS =
  /[?？谁哪啥几怎咋吗呢已过别甭]|不用|不要|不必|先不|什么|多少|完成了|建成了|会议|文件|批示|督办|发文|代报/u;
