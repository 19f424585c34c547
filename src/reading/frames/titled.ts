import type { Plan } from '../../domain/plan.ts';
import { groupOf, postOf } from '../../domain/plan-lookups.ts';
import type { AskPerson, AskPost } from '../../domain/question.ts';
import type { Frame, Made } from '../frame.ts';
import type { Heard } from '../heard.ts';
import { matchesOf } from '../text/text.ts';
import {
  ASKS_FOR_NAME,
  BESIDE_TITLES,
  FILLS_TITLES,
  GROUP_LEADER,
  IS_TITLED,
  TITLE,
} from '../words/titles.ts';

/** 总指挥是区长吧, 韩利师是区长还是副区长, 第三组组长是环保局局长吧: somebody, and what they are taken to hold. */
export const TITLED: Frame = {
  name: 'whether somebody has a title',
  needs: [],
  oneOf: ['ask:yes-or-no', 'between'],
  takes: [
    'person',
    'post',
    'group',
    'unit',
    'rank',
    'person-fact',
    'office',
    'ask:leader',
    'ask:content',
    'ask:lead',
    'ask:yes-or-no',
    'between',
    'group-noun',
    'stranger:person',
    'record:liaisons',
  ],
  against: ['task', 'own-unit', 'quantity', 'ask:tasks', 'ask:group'],
  make: titleClaimed,
};

function titleClaimed(heard: Heard): Made | null {
  const { text } = heard;
  const is = IS_TITLED.exec(text);
  if (!is || is.index === 0 || ASKS_FOR_NAME.test(text)) return null;
  const claim = text.slice(is.index + is[0].length);
  if (heard.mentions.some((one) => one.start > is.index && isPersonAt(one))) return null;
  const titles = matchesOf(TITLE, claim).map(([said]) => said);
  const [first] = titles;
  if (first === undefined || withoutNames(claim, heard).length > 0) return null;
  if (isPostAlone(is.index, titles, heard)) return null;
  const claimedTitles = { titles: [...titles], unit: unitIn(is.index, heard) };
  const subject = subjectBefore(is.index, heard);
  if (!subject) return null;
  return { intent: { ...subject, claimedTitles }, stretches: [{ start: 0, end: text.length }] };
}

/** 隋法山是总指挥吗: who holds the post is told of a person, where nothing but a post is claimed. */
const isPostAlone = (
  from: number,
  titles: readonly string[],
  { mentions, has }: Heard,
): boolean => {
  const claimed = mentions.filter(({ start }) => start > from);
  const [only, ...others] = claimed;
  return (
    titles.length === 1 &&
    has('person') &&
    !has('between', 'unit') &&
    others.length === 0 &&
    only?.meanings.every(({ kind }) => kind === 'post') === true
  );
};

const isPersonAt = ({ meanings }: Heard['mentions'][number]): boolean =>
  meanings.some(({ kind }) => kind === 'person');

/** What is left of a claim without titles, units and the words that ask: 总指挥是区长的事吗 claims something else. */
function withoutNames(claim: string, { mentions, text }: Heard): string {
  const names = mentions
    .filter(({ meanings }) => meanings.some(({ kind }) => kind === 'unit' || kind === 'post'))
    .map(({ start, end }) => text.slice(start, end));
  return [...names, ...BESIDE_TITLES]
    .reduce((rest, name) => rest.replaceAll(name, ''), claim)
    .replace(TITLE, '')
    .replace(FILLS_TITLES, '');
}

/** The unit in which somebody is taken to hold it. */
function unitIn(from: number, { mentions, reader: { plan } }: Heard): string | null {
  const meanings = mentions.filter(({ start }) => start > from).flatMap((one) => one.meanings);
  const named = meanings.find((one) => one.kind === 'unit')?.unit;
  const bodies = new Set(
    meanings.flatMap((one) => (one.kind === 'post' ? [postOf(plan, one.post).body] : [])),
  );
  const [body, ...others] = bodies;
  const isOfUnit = others.length === 0 && plan.units.some(({ name }) => name === body);
  return named ?? (isOfUnit ? (body ?? null) : null);
}

/** Who is spoken of: a person, who holds a post, or who leads a group. */
function subjectBefore(
  end: number,
  { mentions, text, reader: { plan } }: Heard,
): AskPerson | AskPost | null {
  const before = mentions.filter((one) => one.end <= end).flatMap((one) => one.meanings);
  for (const one of before) {
    if (one.kind === 'person') return { kind: 'ask-person', name: one.name };
    if (one.kind === 'post')
      return { kind: 'ask-post', post: postMeant(before, plan), byName: false };
    const group =
      one.kind === 'group' ? one.group : one.kind === 'group-number' ? one.number : null;
    if (group !== null && text.slice(0, end).includes(GROUP_LEADER) && isGroup(group, plan))
      return { kind: 'ask-person', name: groupOf(plan, group).leader };
  }
  return null;
}

const isGroup = (ordinal: number, { groups }: Plan): boolean =>
  groups.some((one) => one.ordinal === ordinal);

/** 办公室主任 alone is that of the command. */
function postMeant(meanings: Heard['mentions'][number]['meanings'], plan: Plan): string {
  const posts = meanings.flatMap((one) => (one.kind === 'post' ? [one.post] : []));
  const ofCommand = posts.find((id) => postOf(plan, id).body.startsWith(plan.command.short));
  return ofCommand ?? posts[0] ?? '';
}
