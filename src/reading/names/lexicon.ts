import { parameterValue } from '../../domain/parameters.ts';
import type { Plan, Post, Task, Unit, WorkingGroup } from '../../domain/plan.ts';
import { plain } from '../text/plain.ts';

/** What a form of words can mean. `shared`: the words fit this task among others. */
export type Meaning =
  | { readonly kind: 'unit'; readonly unit: string }
  | { readonly kind: 'group'; readonly group: number }
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'post'; readonly post: string }
  | {
      readonly kind: 'task';
      readonly task: number;
      readonly strength: 'title' | 'topic' | 'shared';
    }
  | { readonly kind: 'elsewhere' };

export interface Form {
  /** The words, as `plain` leaves them. */
  readonly words: string;
  readonly meanings: readonly Meaning[];
}

/** Every form of words by which the plan's things are called, found by their first two characters. */
export interface Lexicon {
  readonly forms: ReadonlyMap<string, Form>;
  /** Forms that begin with these two characters, longest first. */
  readonly byHead: ReadonlyMap<string, readonly Form[]>;
  /** Whether the plan names towns together, so that each of them is a unit: 各镇街, 各乡镇. */
  readonly hasTowns: boolean;
  /** The day of the month by which the rules have a quarter told: 12号; null where they name none. */
  readonly dueDay: number | null;
}

/** Reads the plan into its lexicon. Two things under one form are both kept: the reading asks back. */
export function buildLexicon(plan: Plan): Lexicon {
  const forms = new Map<string, Meaning[]>();
  const add = (words: string, meaning: Meaning) => {
    const form = plain(words);
    if (form.length < 2) return;
    const meanings = forms.get(form) ?? [];
    if (!meanings.some((known) => isSame(known, meaning))) forms.set(form, [...meanings, meaning]);
  };
  for (const unit of plan.units) addAll(add, unitForms(unit), { kind: 'unit', unit: unit.name });
  for (const group of plan.groups) {
    addAll(add, groupForms(group), { kind: 'group', group: group.ordinal });
    addAll(add, personForms(group.leader, '组长'), { kind: 'person', name: group.leader });
  }
  for (const post of plan.posts) {
    addAll(add, postForms(post, plan), { kind: 'post', post: post.id });
    for (const name of post.holders)
      addAll(add, personForms(name, post.title), { kind: 'person', name });
  }
  for (const task of plan.tasks) addTask(add, task);
  addAll(add, plan.command.elsewhere, { kind: 'elsewhere' });
  const hasTowns = plan.units.some(({ name, collective }) => collective && /[镇乡]/u.test(name));
  return {
    forms: toForms(forms),
    byHead: headsOf(toForms(forms)),
    hasTowns,
    dueDay: Number(parameterValue(plan, 'quarterly-due-day')) || null,
  };
}

type Add = (words: string, meaning: Meaning) => void;

function addAll(add: Add, words: readonly string[], meaning: Meaning): void {
  for (const form of words) add(form, meaning);
}

/** A unit in all its writings; 区X局 is also said X局. */
function unitForms(unit: Unit): readonly string[] {
  const written = [unit.name, ...unit.spellings, ...unit.aliases];
  return [
    ...written,
    ...written.map((form) => form.replace(/^(区委|区)(?=.{3,})/, '')),
    ...unit.english,
  ];
}

const GROUP_ENDINGS = [
  '提升行动工作组',
  '行动工作组',
  '提升行动组',
  '工作专班',
  '提升行动',
  '工作组',
  '行动组',
  '专班',
  '小组',
  '组',
];

function groupForms(group: WorkingGroup): readonly string[] {
  const names = [group.short, `城市${group.short}`];
  return [
    group.name,
    ...names.flatMap((name) => GROUP_ENDINGS.map((ending) => name + ending)),
    ...group.aliases,
    ...group.english,
  ];
}

/** A post is called by its own aliases, and by its title after any name of its body: 指挥部的总指挥. */
function postForms(post: Post, plan: Plan): readonly string[] {
  const body = plan.units.find((unit) => unit.name === post.body);
  const bodies = body ? unitForms(body) : [post.body];
  return [
    ...post.aliases,
    ...post.english,
    ...bodies.flatMap((name) => [name + post.title, `${name}的${post.title}`]),
  ];
}

/** 韩利师 is also said 韩区长, 隋法山 also 隋局长, 隋局 and 老隋: the surname before the title, without its 副. */
function personForms(name: string, title: string): readonly string[] {
  const called = /(?:.长|主任|书记|指挥)$/u.exec(title)?.[0];
  const old = `老${name.charAt(0)}`;
  if (!called) return [name, old];
  const short = called === '局长' ? [name.charAt(0) + called.charAt(0)] : [];
  return [name, old, name.charAt(0) + called, ...short];
}

function addTask(add: Add, task: Task): void {
  const number = task.number;
  add(task.title, { kind: 'task', task: number, strength: 'title' });
  for (const words of [...task.topics, ...task.english]) {
    add(words, { kind: 'task', task: number, strength: 'topic' });
  }
  for (const words of task.sharedTopics)
    add(words, { kind: 'task', task: number, strength: 'shared' });
  for (const target of task.targets) {
    for (const words of [target.metric, ...target.aliases, ...target.english]) {
      add(words, { kind: 'task', task: number, strength: 'topic' });
    }
  }
}

/** Whether they are one thing, however strongly the words say so. */
export function isSame(a: Meaning, b: Meaning): boolean {
  if (a.kind === 'task' && b.kind === 'task') return a.task === b.task;
  return JSON.stringify(a) === JSON.stringify(b);
}

function toForms(meanings: ReadonlyMap<string, readonly Meaning[]>): ReadonlyMap<string, Form> {
  return new Map([...meanings].map(([words, list]) => [words, { words, meanings: list }]));
}

function headsOf(forms: ReadonlyMap<string, Form>): ReadonlyMap<string, readonly Form[]> {
  const heads = new Map<string, Form[]>();
  for (const form of forms.values()) {
    const head = form.words.slice(0, 2);
    heads.set(head, [...(heads.get(head) ?? []), form]);
  }
  for (const list of heads.values()) list.sort((a, b) => b.words.length - a.words.length);
  return heads;
}
