import { z } from 'zod';
import { Role } from '../../src/domain/person.ts';

export const AskSelf = z.strictObject({ kind: z.literal('ask-self') });
export type AskSelf = z.infer<typeof AskSelf>;

export const BindPerson = z.strictObject({
  kind: z.literal('bind-person'),
  role: Role,
  name: z.string().nullable(),
});
export type BindPerson = z.infer<typeof BindPerson>;

export const GuideBinding = z.strictObject({ kind: z.literal('guide-binding') });
export type GuideBinding = z.infer<typeof GuideBinding>;

export const ListBindings = z.strictObject({ kind: z.literal('list-bindings') });
export type ListBindings = z.infer<typeof ListBindings>;

export const ApproveBinding = z.strictObject({
  kind: z.literal('approve-binding'),
  binding: z.string(),
});
export type ApproveBinding = z.infer<typeof ApproveBinding>;

export const RejectBinding = z.strictObject({
  kind: z.literal('reject-binding'),
  binding: z.string(),
});
export type RejectBinding = z.infer<typeof RejectBinding>;

/** 联络员名单: who is registered for which unit. */
export const AskLiaisons = z.strictObject({
  kind: z.literal('ask-liaisons'),
  isRest: z.boolean(),
});
export type AskLiaisons = z.infer<typeof AskLiaisons>;
