import type { Intent } from '../../src/domain/intent.ts';
import { mentionsWithOwnNames } from '../../src/reading/names/unit-name.ts';
import type { QuestionReader } from '../../src/reading/reader.ts';
import { plain } from '../../src/reading/text/plain.ts';

/** A command is short; whatever is longer tells something. */
const LONGEST = 50;
const POLITELY = /^(?:请|麻烦|帮忙|帮我)+/u;
const RELEASES =
  /^(?:解除登记|解除绑定|解绑|注销登记|取消登记|取消绑定|撤销登记|删除登记|注销|移除)(?<whom>.*)$/u;
const RELEASES_HIS =
  /^(?:把|将)?(?:解除|取消|注销|撤销|删除|移除)(?<whom>.+?)的?(?:绑定|登记|身份)$/u;
const TAKES_OFF =
  /^(?:把|将)(?<whom>.+?)(?:解绑|移除|移出名单|从名单(?:里|中)?(?:去掉|删掉|移除))$/u;
const LEAVES =
  /^(?<whom>.+?)(?:同志)?(?:已经?)?(?:调走|调离|调岗|离职|退休|离岗|轮岗|不再担任联络员|不(?:再)?(?:当|任|做|干|是)联络员)了?$/u;
const SUCCEEDS =
  /^(?:以后|今后|现在)?(?:改由|改成|改为|换成|换为|换|由|让)(?<by>[\p{Script=Han}·]{2,6}?)(?:同志)?来?(?:接替|接任|接手|接|担任|任|当|做|顶替|负责)/u;
/** 组联四换人了，新的是孙联. */
const SUCCEEDED_BY =
  /^(?:(?:以后|今后|现在)?(?:改由|改成|改为|换成|换为|换|由)|(?:新的?)?(?:联络员|接手的?)(?:是|为|叫))(?<by>[\p{Script=Han}·]{2,4}?)(?:同志)?(?:了|吧)?$/u;
const PHONE = /^(?:电话|手机|联系电话)?[：:]?\d{7,13}$/u;
/** 联环卫调走了，解除登记. */
const RELEASE_ALONE =
  /^(?:请|就|把|将)?(?:[他她]的?)?(?:解除|取消|注销|撤销)(?:[他她]的?)?(?:登记|绑定|身份)了?[吧]?$/u;
const COMES =
  /^(?<whom>[^，,。；;]{2,16}?)(?:已经?|要|也){0,2}换(?:了)?人(?:了|选了)?[，,](?:新(?:来)?的?(?:联络员|同志|人)?|现在|以后|接手的?)?(?:就?是|由|叫|换成|为)(?<by>[\p{Script=Han}·]{2,4}?)(?:同志)?(?:来?(?:接手|接替|接|担任|负责))?了?$/u;
/** As it was written, for the blanks tell the names apart. */
const EXCHANGES = /^(?:换人|更换联络员|换联络员)(?=[\s:：,，])/u;
const EXCHANGES_FOR =
  /^(?:把|将)?(?<whom>.+?)(?:变更|更换|调整|换|改)(?:成|为|由)(?<by>[\p{Script=Han}·]{2,6})(?:同志)?$/u;
const OF_LIAISONS = /联络员/u;

/** 解绑王工, 取消他的绑定, 孙工调走了，改由钱工任联络员; null for what ends nobody's registration. */
export function readDeparture(text: string, reader: QuestionReader): Intent | null {
  const said = plain(text)
    .replace(POLITELY, '')
    .replace(/[。.!！]$/u, '');
  if (said.length > LONGEST) return null;
  return readExchange(said, text.trim(), reader) ?? readRelease(said, reader);
}

function readRelease(whole: string, reader: QuestionReader): Intent | null {
  const parts = whole.split(/[,，;；。]/u).map((part) => part.trim());
  const others = parts.filter((part) => !RELEASE_ALONE.test(part));
  const said = others.length === 1 && parts.length === 2 ? (others[0] ?? whole) : whole;
  const [whom] = [RELEASES, RELEASES_HIS, TAKES_OFF, LEAVES].flatMap(
    (form) => form.exec(said)?.groups?.whom ?? [],
  );
  return whom === undefined ? null : proposed({ kind: 'release-person', ...named(whom, reader) });
}

function readExchange(said: string, written: string, reader: QuestionReader): Intent | null {
  const [first = '', ...rest] = said
    .split(/[,，;；。]/u)
    .map((part) => part.trim())
    .filter((part) => !PHONE.test(part));
  const left = rest.length === 1 ? LEAVES.exec(first)?.groups?.whom : undefined;
  const newcomer = COMES.exec(said)?.groups;
  const next =
    left === undefined
      ? undefined
      : (SUCCEEDS.exec(rest[0] ?? '') ?? SUCCEEDED_BY.exec(rest[0] ?? ''))?.groups?.by;
  const exchanged = exchangeIn(written) ?? forLiaison(said);
  const whom = newcomer?.whom ?? (next === undefined ? exchanged?.whom : left);
  const by = newcomer?.by ?? next ?? exchanged?.by;
  if (whom === undefined || by === undefined) return null;
  return proposed({ kind: 'replace-person', ...named(whom, reader), by: withoutPost(by) });
}

/** 换人 孙工 钱工. */
function exchangeIn(written: string) {
  if (!EXCHANGES.test(written)) return null;
  const [whom, by, ...more] = written
    .replace(EXCHANGES, '')
    .split(/[\s:：,，、→]/u)
    .filter((word) => word !== '');
  return whom !== undefined && by !== undefined && more.length === 0 ? { whom, by } : null;
}

/** 联络员由孙工换成钱工: without the word for the post it may speak of anything. */
const forLiaison = (said: string) =>
  OF_LIAISONS.test(said) ? EXCHANGES_FOR.exec(said)?.groups : undefined;

const proposed = (proposal: Intent): Intent => ({ kind: 'keep-draft', proposal });

/** The unit stands by itself, and what else is said of the person. */
function named(words: string, { lexicon }: QuestionReader) {
  const [mention] = mentionsWithOwnNames(words, lexicon).flatMap((one) => {
    const units = one.meanings.flatMap((meant) => (meant.kind === 'unit' ? [meant.unit] : []));
    return units.length === 1 ? [{ ...one, unit: units[0] ?? null }] : [];
  });
  const rest = mention ? words.slice(0, mention.start) + words.slice(mention.end) : words;
  const called = withoutPost(words);
  return { whom: withoutPost(rest), unit: mention?.unit ?? null, ...(mention ? { called } : {}) };
}

const withoutPost = (words: string): string =>
  words
    .replace(/^[:：,， ]+/u, '')
    .replace(/^(?:的|原|原来的|由|从)+/u, '')
    .replace(/^(?:工作组)?(?:联络员|单位负责人)(?:由)?(?=.)/u, '')
    .replace(/(?:同志|的)$/u, '')
    .trim();
