import { z } from 'zod';
import { nameAsKept, reasonAsKept } from '../../src/domain/as-kept.ts';
import { Role } from '../../src/domain/person.ts';

export const AskSelf = z.strictObject({ kind: z.literal('ask-self') });
export type AskSelf = z.infer<typeof AskSelf>;

export const BindPerson = z.strictObject({
  kind: z.literal('bind-person'),
  role: Role,
  name: z.string().overwrite(nameAsKept).nullable(),
});
export type BindPerson = z.infer<typeof BindPerson>;

export const GuideBinding = z.strictObject({
  kind: z.literal('guide-binding'),
  /** 我们组档案员定了，张三: who is to be bound, and as what. */
  named: z
    .strictObject({ of: z.string(), post: z.string(), name: z.string().overwrite(nameAsKept) })
    .optional(),
  /** 我调走了，我手上的事谁接. */
  isLeaving: z.literal(true).optional(),
});
export type GuideBinding = z.infer<typeof GuideBinding>;

export const ListBindings = z.strictObject({
  kind: z.literal('list-bindings'),
  /** Counted from one. */
  page: z.int().min(1).optional(),
});
export type ListBindings = z.infer<typeof ListBindings>;

export const ApproveBinding = z.strictObject({
  kind: z.literal('approve-binding'),
  binding: z.string(),
});
export type ApproveBinding = z.infer<typeof ApproveBinding>;

export const RejectBinding = z.strictObject({
  kind: z.literal('reject-binding'),
  binding: z.string(),
  /** Why, as the applicant is told; absent where it was not said. */
  reason: z.string().overwrite(reasonAsKept).optional(),
});
export type RejectBinding = z.infer<typeof RejectBinding>;

/** Who leaves, and the roles that they leave. */
const Leaving = z.strictObject({
  personId: z.string(),
  name: z.string(),
  roles: z.array(Role).min(1),
});
export type Leaving = z.infer<typeof Leaving>;

export const ReleasePerson = z.strictObject({
  kind: z.literal('release-person'),
  /** As it was said: a name, an account, a post, the number of a request; empty where it was left out. */
  whom: z.string(),
  /** The unit that was named, as the plan calls it. */
  unit: z.string().nullable(),
  /** Filled in when it is shown. */
  /** All the words for them, where a unit stands in these: 联水务 is a whole name. */
  called: z.string().optional(),
  leaving: Leaving.optional(),
});
export type ReleasePerson = z.infer<typeof ReleasePerson>;

export const ReplacePerson = z.strictObject({
  kind: z.literal('replace-person'),
  whom: z.string(),
  unit: z.string().nullable(),
  /** The name of who takes the place. */
  by: z.string().overwrite(nameAsKept),
  /** All the words for them, where a unit stands in these: 联水务 is a whole name. */
  called: z.string().optional(),
  leaving: Leaving.optional(),
});
export type ReplacePerson = z.infer<typeof ReplacePerson>;

export const ListPeople = z.strictObject({
  kind: z.literal('list-people'),
  of: z.enum(['liaisons', 'everybody']),
  page: z.int().min(1),
  /** Only those of one unit or group, or who are called so: 水务的联络员是谁, 小周是哪个单位的. */
  unit: z.string().optional(),
  group: z.int().optional(),
  whom: z.string().optional(),
});
export type ListPeople = z.infer<typeof ListPeople>;

export const RejectAll = z.strictObject({
  kind: z.literal('reject-all'),
  /** The numbers that were shown; absent before. */
  bindings: z.array(z.string()).optional(),
});
export type RejectAll = z.infer<typeof RejectAll>;

/** 口令: the word that the start printed makes its sender the first of the office. */
export const ClaimOffice = z.strictObject({
  kind: z.literal('claim-office'),
  word: z.string(),
});
export type ClaimOffice = z.infer<typeof ClaimOffice>;

export const ListDeeds = z.strictObject({
  kind: z.literal('list-deeds'),
  page: z.int().min(1),
});
export type ListDeeds = z.infer<typeof ListDeeds>;

export const AskChat = z.strictObject({ kind: z.literal('ask-chat') });
export type AskChat = z.infer<typeof AskChat>;
