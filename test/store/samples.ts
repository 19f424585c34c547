import { z } from 'zod';
import type { Kind } from '../../src/domain/kept.ts';

/** A kind for the tests, with every sort of value. */
export const Sample = z.strictObject({
  id: z.string(),
  version: z.int(),
  name: z.string(),
  unit: z.string().nullable(),
  mark: z.string().nullable(),
  count: z.number(),
  isOpen: z.boolean(),
  place: z.strictObject({ floor: z.int().nullable(), tags: z.array(z.string()) }),
  anything: z.unknown(),
});
export type Sample = z.infer<typeof Sample>;

export const SAMPLES: Kind<Sample> = {
  name: 'samples',
  schema: Sample,
  indexes: [{ paths: ['mark'], unique: true }, { paths: ['unit', 'count', 'id'] }],
};

export const sample = (id: string, fields: Partial<Sample> = {}): Sample => ({
  id,
  version: 0,
  name: `样本${id}`,
  unit: null,
  mark: null,
  count: 0,
  isOpen: false,
  place: { floor: null, tags: [] },
  anything: null,
  ...fields,
});
