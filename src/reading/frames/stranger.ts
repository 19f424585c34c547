import type { Frame } from '../frame.ts';
import type { Span } from '../spans/span.ts';
import { ASKS_NAME, BODY_NAME, MENTION_ASKED } from '../words/listing.ts';
import { oneOrWhich } from './several.ts';

/** What is asked of something that the plan has not, and what only people can judge: said so, whatever else is asked. */
export const STRANGER_FRAMES: readonly Frame[] = [
  {
    name: 'an opinion',
    needs: ['judgement'],
    takes: 'all',
    make: () => ({ kind: 'decline', subject: null, isOpinion: true }),
  },
  {
    name: 'something elsewhere',
    needs: ['stranger:elsewhere'],
    takes: 'all',
    make: ({ of }) => ({ kind: 'decline', subject: of('stranger:elsewhere')[0]?.said ?? null }),
  },
  {
    name: 'a task or a group by a number that the plan has not',
    needs: [],
    oneOf: ['task', 'group'],
    takes: 'all',
    make: ({ subjects: { missingTask, missingGroup } }) => {
      if (missingTask !== null) return { kind: 'miss-number', of: 'task', number: missingTask };
      if (missingGroup !== null) return { kind: 'miss-number', of: 'group', number: missingGroup };
      return null;
    },
  },
  {
    name: 'a body in no list',
    needs: ['stranger:body'],
    takes: 'all',
    make: ({ of }) => {
      const name = of('stranger:body')[0]?.said;
      return name === undefined ? null : { kind: 'miss-name', name };
    },
  },
  {
    name: 'a group in no list',
    needs: ['stranger:group'],
    takes: 'all',
    make: ({ of }) => {
      const name = of('stranger:group')[0]?.said;
      return name === undefined ? null : { kind: 'miss-name', name, of: 'group' };
    },
  },
];

/** A unit or a person that stands in no list of the plan: 区税务局有哪些任务, 李四是谁. */
export const UNKNOWN_FRAMES: readonly Frame[] = (['stranger:unit', 'stranger:person'] as const).map(
  (key): Frame => ({
    name: 'a unit or a person in no list',
    needs: [key],
    takes: 'all',
    make: ({ of }) => {
      const name = of(key)[0]?.said;
      return name === undefined ? null : { kind: 'miss-name', name };
    },
  }),
);

/** 地下管网有没有提, 屋顶绿化有要求没: words of which the notice has nothing, whatever it has of a part of them. */
export const NOT_MENTIONED: Frame = {
  name: 'whether the notice mentions what it does not',
  needs: ['ask:yes-or-no'],
  takes: 'all',
  against: [
    'unit',
    'person',
    'post',
    'own-unit',
    'measure',
    'attribute',
    'bare-attribute',
    'quantity',
    'period',
    'ask:deadline',
  ],
  make: ({ text, subjects, mentions, of, reader: { planText } }) => {
    const name = MENTION_ASKED.exec(text)?.[1] ?? of('mentioned')[0]?.said;
    if (name === undefined || subjects.areNumbered || planText.includes(name)) return null;
    const isNamed = mentions.some(
      ({ start, end }) => text.slice(start, end).length >= name.length - 1,
    );
    const isKnown = [...name]
      .slice(1)
      .every((char, at) => planText.includes(`${name.charAt(at)}${char}`));
    const start = text.indexOf(name);
    return isNamed || isKnown
      ? null
      : {
          intent: { kind: 'miss-name', name },
          stretches: [{ start, end: start + name.length }],
        };
  },
};

/** 副主任是谁: a post by its title alone; units have heads of their own. */
export const POST_BY_TITLE: Frame = {
  name: 'a post by its title alone',
  needs: [],
  takes: ['stranger:person', 'ask:content', 'ask:lead', 'ask:units', 'ask:yes-or-no', 'who'],
  against: ['task', 'unit', 'group', 'person', 'post', 'own-unit', 'own-group'],
  make: ({ text, reader: { plan } }) => {
    const title = text.replace(ASKS_NAME, '');
    const titled = plan.posts.filter(
      (post) => post.title === title && !plan.units.some(({ name }) => post.body.startsWith(name)),
    );
    return oneOrWhich(
      title,
      titled.map(({ id }) => ({ kind: 'ask-post', post: id, byName: false })),
    );
  },
};

const unknownSubject = (name: string, isMeant: (said: string) => boolean): Frame => ({
  name,
  needs: ['ask:lead'],
  takes: ['ask:yes-or-no', 'unit-noun', 'leads'],
  against: ['task', 'unit', 'group', 'person', 'post', 'own-unit', 'own-group', 'stranger:person'],
  make: ({ text, of }) => {
    const [asked] = of('ask:lead');
    if (!asked) return null;
    const said = withoutIdleEnds(text.slice(0, asked.start), of('idle'));
    return SUBJECT.test(said) && isMeant(said) ? { kind: 'miss-name', name: said } : null;
  },
});

/** 殡葬服务中心谁管: a body that the notice does not speak of, whatever words its name shares with a task. */
export const UNKNOWN_BODY = unknownSubject('a body that the notice does not speak of', (said) =>
  BODY_NAME.test(said),
);

/** 公章谁管: something that the office may deal with and the notice does not speak of. */
export const UNKNOWN_SUBJECT = unknownSubject(
  'something that the notice does not speak of',
  () => true,
);

const SUBJECT = /^[\u4e00-\u9fff]{2,8}$/u;

/** What fills a sentence within a name is part of it: 服务中心. */
function withoutIdleEnds(said: string, idle: readonly Span[]): string {
  const isIdle = (at: number) => idle.some(({ start, end }) => start <= at && at < end);
  let [from, to] = [0, said.length];
  while (from < to && isIdle(from)) from += 1;
  while (to > from && isIdle(to - 1)) to -= 1;
  return said.slice(from, to);
}
