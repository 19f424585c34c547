import type { Intent } from '../../domain/intent.ts';
import { groupsLedBy } from '../../domain/plan-lookups.ts';
import type { Question } from '../../domain/question.ts';
import type { Asked, Asker, QuestionReader } from '../reader.ts';
import { oneOrSeveral, oneOrWhich } from './several.ts';

/** What people hold in a unit, and what is asked of such people, beyond the posts that the notice names. */
const OF_A_UNIT =
  /U(?:的|里|现在的|现任)*((?:一把手|局长|副局长|主任|书记|部长|副部长|大队长|队长|院长|主席|领导|主要领导|主要负责人|负责人|负责同志|分管领导|分管副局长|分管局长|副书记|分管负责人|分管负责同志|联络员|联系人|总联络员|办公室主任|科长|经办人)|(?:的)?(?:联系电话|办公电话|电话号码|电话|座机|手机号|手机|联系方式|地址|办公地点|邮箱|传真))/u;

const HEAD =
  '(?:一把手|负责人|[副]?(?:局长|主任|书记|部长|大队长|队长|院长|馆长|站长|所长|主席|经理|总经理))';
/** 水务局谁当局长. */
const HOLDS = new RegExp(
  `U(?:现在|目前)?(?:是|由)?(?:谁|哪位|哪个|什么人)(?:来)?(?:当|做|任|担任|是|兼)(?:的)?(${HEAD})`,
  'u',
);
/** 智管中心谁当主任, 图书馆馆长是谁: of a body that the notice names without anybody in it. */
const OF_A_BODY = new RegExp(
  `T(?:的|现在|目前|里)*(?:(?:是|由)?(?:谁|哪位|哪个|什么人)(?:来)?(?:当|做|任|担任|是|兼)(?:的)?(${HEAD})|(${HEAD})(?=是|叫|姓|$|[?？]|谁|的?(?:名|姓|电话)))`,
  'u',
);
const BODY = /(?:中心|办|馆|站|院|书房|公司|集团|平台|园区|基地|委员会|协会|队)$/u;

/** A question about a person, a post, or somebody in a unit. */
export function readPersonQuestion(
  asked: Asked,
  _asker: Asker,
  reader: QuestionReader,
): Intent | null {
  const { subjects } = asked;
  const persons: readonly Question[] = subjects.persons.map((name) => ({
    kind: 'ask-person',
    name,
  }));
  const strange = postOfUnit(asked, reader);
  if (strange) return strange;
  const posts: readonly Question[] = subjects.posts.map((post) => postQuestion(post, asked));
  if (persons.length > 0) {
    const groups: readonly Question[] = asksLeaderOf(asked)
      ? subjects.groups.map((group) => ({ kind: 'ask-group', group, about: 'leader' }))
      : [];
    return oneOrSeveral([...persons, ...posts, ...groups, ...tasksOfLed(asked, reader)]);
  }
  const [unclear] = subjects.unclearPosts;
  if (posts.length > 0) {
    const others = subjects.unclearPosts.flatMap((word) => word.posts);
    return oneOrSeveral([...posts, ...others.map((post) => postQuestion(post, asked))]);
  }
  if (unclear) {
    return oneOrWhich(
      unclear.word,
      unclear.posts.map((post) => postQuestion(post, asked)),
    );
  }
  return readOfUnit(asked, reader) ?? readOfBody(asked);
}

function readOfBody({ skeleton, mentions, text }: Asked): Intent | null {
  const found = OF_A_BODY.exec(skeleton);
  const fact = found?.[1] ?? found?.[2];
  const body = mentions
    .filter(({ meanings }) => meanings.some(({ kind }) => kind === 'task'))
    .map(({ start, end }) => text.slice(start, end))
    .find((words) => BODY.test(words));
  return fact && body ? { kind: 'miss-fact', of: body, fact } : null;
}

/** 王波带几项任务: the tasks of the groups that the persons lead. */
function tasksOfLed({ subjects, text }: Asked, { plan }: QuestionReader): readonly Question[] {
  if (!/任务|[几哪][些个]?项/u.test(text)) return [];
  return subjects.persons
    .flatMap((name) => groupsLedBy(plan, name))
    .map(({ ordinal }) => ({ kind: 'ask-group-tasks', group: ordinal }));
}

const postQuestion = (post: string, { text }: Asked): Question => ({
  kind: 'ask-post',
  post,
  byName: /名字|姓名|叫什么|叫啥|名单|姓什么|\bnames?\b/u.test(text),
});

const asksLeaderOf = ({ asks }: Asked): boolean => asks.has('leader') || asks.has('yes-or-no');

function readOfUnit(asked: Asked, reader: QuestionReader): Intent | null {
  const [unit] = asked.subjects.units;
  const fact =
    headOf(asked) ?? OF_A_UNIT.exec(asked.skeleton)?.[1] ?? HOLDS.exec(asked.skeleton)?.[1];
  if (!fact || !unit) return null;
  const post = reader.plan.posts.find((one) => one.body === unit && one.title === fact);
  return post ? postQuestion(post.id, asked) : { kind: 'miss-fact', of: unit, fact };
}

/** 宣传部长, 住建局长: the head of a unit, called by the last character of its name. */
function headOf({ text, mentions }: Asked): string | null {
  const unit = mentions.find(
    ({ end, meanings }) =>
      meanings.some(({ kind }) => kind === 'unit') &&
      /^长(?=[是叫姓谁,，?？]|$)/u.test(text.slice(end)),
  );
  return unit ? `${text.charAt(unit.end - 1)}长` : null;
}

/** 住建局办公室主任: a post that the notice names in another body than the unit before it. */
function postOfUnit({ mentions, text }: Asked, { plan }: QuestionReader): Intent | null {
  for (const [at, { start, end, meanings }] of mentions.entries()) {
    const posts = meanings.flatMap((one) => (one.kind === 'post' ? [one.post] : []));
    const before = mentions[at - 1];
    if (!before || !/^的?$/u.test(text.slice(before.end, start))) continue;
    const unit = before.meanings.find((one) => one.kind === 'unit')?.unit;
    if (posts.length === 0 || unit === undefined) continue;
    const isTheirs = plan.posts.some((post) => posts.includes(post.id) && post.body === unit);
    if (!isTheirs) return { kind: 'miss-fact', of: unit, fact: text.slice(start, end) };
  }
  return null;
}
