import { groupsLedBy } from '../../domain/plan-lookups.ts';
import type { PlanIntent, Question } from '../../domain/question.ts';
import type { Frame } from '../frame.ts';
import type { Heard } from '../heard.ts';
import { bodyFactIn } from '../spans/persons.ts';
import type { SpanKey } from '../spans/span.ts';
import { BY_NAME, WHICH_TASKS } from '../words/listing.ts';
import { WITHIN_COMMAND } from '../words/titles.ts';
import { oneOrSeveral, oneOrWhich } from './several.ts';

const ASKS: readonly SpanKey[] = [
  'person',
  'post',
  'group',
  'unit',
  'own-group',
  'ask:lead',
  'ask:units',
  'ask:target',
  'ask:deadline',
  'ask:group',
  'ask:leader',
  'ask:members',
  'ask:content',
  'ask:progress',
  'ask:which-task',
  'ask:tasks',
  'ask:yes-or-no',
  'who',
  'group-lead',
  'rank',
  'measure',
  'not',
  'quantity',
];

/** What can be asked of people and posts, and of the people of a unit. */
export const PERSON_FRAMES: readonly Frame[] = [
  {
    name: 'a post that another body has',
    needs: ['post', 'unit'],
    takes: ASKS,
    make: postOfUnit,
  },
  {
    name: 'whether somebody holds a post, or leads a group',
    needs: ['person', 'ask:yes-or-no'],
    oneOf: ['post', 'group'],
    takes: ASKS,
    against: ['person-fact', 'not', 'unit', 'own-group', 'ask:which-task', 'ask:target'],
    make: ({ subjects: { persons, posts, unclearPosts, groups } }) => {
      const [name, ...others] = persons;
      const meant = [...posts, ...unclearPosts.flatMap((word) => word.posts)];
      const [group, ...more] = groups;
      if (name === undefined || others.length + more.length > 0) return null;
      if (group !== undefined) return { kind: 'ask-person', name, claimedGroup: group };
      return meant.length === 0 ? null : { kind: 'ask-person', name, claimedPosts: meant };
    },
  },
  {
    name: 'people',
    needs: ['person'],
    takes: [...ASKS, 'person-fact', 'placed'],
    make: (heard) => {
      const { persons, posts, groups } = heard.subjects;
      const here = WITHIN_COMMAND.exec(heard.text);
      const ofGroups: readonly Question[] = asksLeaderOf(heard)
        ? groups.map((group) => ({ kind: 'ask-group', group, about: 'leader' }))
        : [];
      const intent = oneOrSeveral([
        ...persons.map((name) => ({ kind: 'ask-person', name }) as const),
        ...posts.map((post) => postQuestion(post, heard)),
        ...ofGroups,
        ...tasksOfLed(heard),
      ]);
      const end = here ? here.index + here[0].length : 0;
      return here && intent ? { intent, stretches: [{ start: here.index, end }] } : intent;
    },
  },
  {
    name: 'posts',
    needs: ['post'],
    takes: ASKS,
    against: ['person'],
    make: (heard) => {
      const { posts, unclearPosts } = heard.subjects;
      const ofPost = (post: string) => postQuestion(post, heard);
      const unclear = unclearPosts.flatMap((word) => word.posts);
      if (posts.length > 0) return oneOrSeveral([...posts, ...unclear].map(ofPost));
      const [word] = unclearPosts;
      const ofBody = word ? postsOfBody(word.posts, heard) : [];
      if (ofBody.length > 0) return oneOrSeveral(ofBody.map(ofPost));
      const [own, ...others] = word ? postsOfNotice(word, heard) : [];
      const alike = (word?.posts ?? []).filter((id) => id !== own);
      if (own !== undefined && others.length === 0)
        return {
          kind: 'ask-post',
          post: own,
          byName: BY_NAME.test(heard.text),
          calledAlike: alike,
        };
      return word ? oneOrWhich(word.word, word.posts.map(ofPost)) : null;
    },
  },
  {
    name: 'somebody of a unit',
    needs: ['unit', 'person-fact'],
    takes: [
      'who',
      'ask:lead',
      'ask:units',
      'ask:leader',
      'ask:content',
      'ask:tasks',
      'ask:yes-or-no',
    ],
    make: (heard) => {
      const [unit] = heard.subjects.units;
      const [{ said: fact } = { said: '' }] = heard.of('person-fact');
      if (unit === undefined) return null;
      const { posts } = heard.reader.plan;
      const post = posts.find((one) => one.body === unit && one.title === fact);
      return post ? postQuestion(post.id, heard) : { kind: 'miss-fact', of: unit, fact };
    },
  },
  {
    name: 'somebody of a body that a task names',
    needs: ['task'],
    takes: ASKS,
    make: (heard) => {
      const found = bodyFactIn(heard);
      return found && { kind: 'miss-fact', of: found.body, fact: found.fact };
    },
  },
];

/** 王波带几项任务: the tasks of the groups that the persons lead. */
function tasksOfLed({ subjects, text, reader: { plan } }: Heard): readonly Question[] {
  if (!WHICH_TASKS.test(text)) return [];
  return subjects.persons
    .flatMap((name) => groupsLedBy(plan, name))
    .map(({ ordinal }) => ({ kind: 'ask-group-tasks', group: ordinal }));
}

/** 办公室主任副主任都谁，成员呢: of several bodies the one that has the other posts too; none where no other post stands there, or more than one has them. */
function postsOfBody(
  meant: readonly string[],
  { text, reader: { plan } }: Heard,
): readonly string[] {
  const bodies = plan.posts
    .filter(({ id }) => meant.includes(id))
    .map(({ id, body, title }) => [
      id,
      ...plan.posts
        .filter(
          (other) => other.body === body && other.title !== title && text.includes(other.title),
        )
        .map((other) => other.id),
    ])
    .filter((posts) => posts.length > 1);
  const [only, ...others] = bodies;
  return only && others.length === 0 ? only : [];
}

/** 办公室主任: the office without another name is that of the notice itself; 区城管局 has one too, which people name with it. */
const postsOfNotice = (
  { word, posts }: { readonly word: string; readonly posts: readonly string[] },
  { reader: { plan } }: Heard,
): readonly string[] =>
  plan.posts
    .filter(({ id }) => posts.includes(id))
    .filter(({ body, title }) => title !== word && `${body}${title}`.endsWith(word))
    .map(({ id }) => id);

const postQuestion = (post: string, { text }: Heard): Question => ({
  kind: 'ask-post',
  post,
  byName: BY_NAME.test(text),
});

const asksLeaderOf = ({ asks }: Heard): boolean => asks.has('leader') || asks.has('yes-or-no');

/** 住建局办公室主任: a post that the notice names in another body than the unit before it. */
function postOfUnit({ mentions, text, reader: { plan } }: Heard): PlanIntent | null {
  for (const { start, end, meanings } of mentions) {
    const posts = meanings.flatMap((one) => (one.kind === 'post' ? [one.post] : []));
    const before = mentions.find(
      (other) => other.end <= start && /^的?$/u.test(text.slice(other.end, start)),
    );
    const unit = before?.meanings.find((one) => one.kind === 'unit')?.unit;
    if (posts.length === 0 || unit === undefined) continue;
    const isTheirs = plan.posts.some((post) => posts.includes(post.id) && post.body === unit);
    if (!isTheirs) return { kind: 'miss-fact', of: unit, fact: text.slice(start, end) };
  }
  return null;
}
