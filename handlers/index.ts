import type { Room } from '../src/room.ts';
import { archives } from './archives/index.ts';
import { assessment } from './assessment/index.ts';
import { board } from './board/index.ts';
import { documents } from './documents/index.ts';
import { drafts } from './drafts/index.ts';
import { duties } from './duties/index.ts';
import { extensions } from './extensions/index.ts';
import { instructing } from './instructions/index.ts';
import { jobs } from './jobs/index.ts';
import { matters } from './matters/index.ts';
import { meetings } from './meetings/index.ts';
import { overview } from './overview/index.ts';
import { papers } from './papers/index.ts';
import { people } from './people/index.ts';
import { plan } from './plan/index.ts';
import { post } from './post/index.ts';
import { reminding } from './reminding/index.ts';
import { reports } from './reports/index.ts';
import { settings } from './settings/index.ts';
import { sources } from './sources/index.ts';
import { supervision } from './supervision/index.ts';
import { talk } from './talk/index.ts';

/** Everything that the clerk does, a room for each piece of the office's work. What one room hears no later one does. */
export const rooms: readonly Room[] = [
  matters,
  instructing,
  supervision,
  drafts,
  documents,
  archives,
  meetings,
  assessment,
  duties,
  sources,
  plan,
  reports,
  reminding,
  extensions,
  settings,
  jobs,
  overview,
  papers,
  board,
  people,
  post,
  talk,
];
