import { z } from 'zod';

/** What people want to know of the clerk itself before they trust it; `person`: they would rather have somebody else; `sends-elsewhere`: by mail or telephone; `hears-voice`: whether one may speak. */
export const Worry = z.enum([
  'alters',
  'loses',
  'shows-drafts',
  'is-machine',
  'errs',
  'sends-elsewhere',
  'hears-voice',
  'person',
]);
export type Worry = z.infer<typeof Worry>;
