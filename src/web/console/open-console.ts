import { readFileSync } from 'node:fs';
import { systemNow } from '../../clock/clock.ts';
import type { Config } from '../../config.ts';
import type { PostOffice } from '../../delivery/post-office.ts';
import { momentOf } from '../../domain/moment.ts';
import type { Health } from '../../door/health.ts';
import { house, type Office } from '../../office.ts';
import { type Console, createConsole } from './console.ts';
import { type StageOfParts, stageOf } from './stage-of.ts';

export interface OpenConsoleParts extends Omit<StageOfParts, 'now'> {
  readonly config: Config;
  readonly office: Office;
  readonly post: Pick<PostOffice, 'names' | 'connections' | 'seen'>;
  health(): Promise<Health>;
}

/** The console of a server: a rehearsal of its own, and a look at the office that is real. */
export function openConsole({ office, post, health, ...parts }: OpenConsoleParts): Console {
  return createConsole({
    plan: parts.plan,
    openStage: () => stageOf({ ...parts, now: momentOf(systemNow()) }),
    operator: {
      ...office.sources,
      house,
      dataDir: parts.config.dataDir,
      version: versionOfOurs(),
      channels: post.names,
      connections: post.connections,
      health,
      seen: post.seen,
    },
    now: systemNow,
  });
}

/** 0.1.0. */
function versionOfOurs(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return version;
}
