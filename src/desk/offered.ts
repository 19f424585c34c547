import { z } from 'zod';
import type { Intent } from '../domain/intent.ts';
import type { InboundMessage } from '../domain/message.ts';
import { judge } from '../domain/permission.ts';
import type { House, Saying } from '../room.ts';
import type { Situation } from './recognize.ts';

/** A saying that may be read from free text, as who reads it is told of it. */
export interface Offered {
  readonly saying: Saying;
  readonly means: string;
  /** Its JSON Schema. */
  readonly form: object;
  /** The words that the form lets one choose from. */
  readonly choices: ReadonlySet<string>;
}

/** All sayings of the house that may be read from free text: what changes something is among them only where it can be shown first. */
export const offeredBy = ({ sayings }: House): readonly Offered[] =>
  [...sayings.values()].flatMap((saying) => {
    const { means, effect, preview, showsItself } = saying;
    if (means === null || !(effect === 'answers' || preview || showsItself)) return [];
    const form = formOf(saying.schema);
    return [{ saying, means, form, choices: new Set(choicesIn(form)) }];
  });

/** Of these what somebody in this situation may say in this chat. */
export const permittedOf = (
  offered: readonly Offered[],
  { conversation }: InboundMessage,
  { roles }: Situation,
): readonly Offered[] =>
  offered.filter(({ saying }) => judge(saying.by, roles, conversation.kind) === 'permitted');

/** Without the bounds that every whole number has. */
function formOf(schema: z.ZodType<Intent>): object {
  const { $schema: _dialect, ...form } = z.toJSONSchema(schema, {
    override({ jsonSchema }) {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return form;
}

/** Every word under `const` and `enum`. */
function choicesIn(form: object): readonly string[] {
  return Object.entries(form).flatMap(([name, value]: [string, unknown]) => {
    if (name === 'const' && typeof value === 'string') return [value];
    if (name === 'enum' && Array.isArray(value))
      return value.filter((one) => typeof one === 'string');
    return typeof value === 'object' && value !== null ? choicesIn(value) : [];
  });
}
