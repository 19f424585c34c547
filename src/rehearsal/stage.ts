import type { Moment } from '../domain/message.ts';
import { momentOf } from '../domain/moment.ts';
import type { Store } from '../store/store.ts';
import { type LinesRead, readLines } from './read-lines.ts';
import { openScene, type Scene, type SceneParts } from './scene.ts';

export interface StageParts extends SceneParts {
  /** Where the first scene begins. */
  readonly start: Moment;
  /** Brings into view whom the first scene begins with. */
  assemble(scene: Scene): Promise<void>;
  /** An empty store, for each scene its own. */
  openStore(): Promise<Store>;
}

/** Where scenes are played, one at a time, and whoever asks for something at once waits their turn. */
export interface Stage {
  scene(): Scene;
  /** Does something in the scene, behind all that was asked for before. */
  act<T>(deed: (scene: Scene) => Promise<T> | T): Promise<T>;
  /** Takes everything away but the people and their chats, and begins at a moment. */
  beginAnew(at: Moment): Promise<void>;
  /** Plays a script to its end, in the scene or in a new one of its own; nothing of it where a line cannot be played. */
  playScript(script: string, isAnew: boolean): Promise<LinesRead>;
  close(): Promise<void>;
}

export async function openStage(parts: StageParts): Promise<Stage> {
  let scene = await openScene(parts.start, await parts.openStore(), parts);
  await parts.assemble(scene);
  let last: Promise<unknown> = Promise.resolve();

  return {
    scene: () => scene,
    act: (deed) => inTurn(async () => deed(scene)),
    beginAnew: (at) => inTurn(() => beginAnew(at)),
    playScript: (script, isAnew) => inTurn(() => playScript(script, isAnew)),
    close: () => inTurn(() => scene.close()),
  };

  function inTurn<T>(deed: () => Promise<T>): Promise<T> {
    const run = last.then(deed);
    last = run.catch(() => undefined);
    return run;
  }

  async function beginAnew(at: Moment): Promise<void> {
    const { cast } = scene;
    await change(at, cast.members);
    for (const { kind, of } of cast.chats().filter(({ isOpen }) => isOpen)) {
      if (kind === 'group') scene.cast.gather(of);
      else await scene.admit(of);
    }
  }

  async function playScript(script: string, isAnew: boolean): Promise<LinesRead> {
    const read = await readLines(script, isAnew ? null : scene.now(), parts.readRole);
    if (read.kind === 'unplayable') return read;
    const [first] = read.lines;
    if (isAnew && first) await change(momentOf(new Date(first.at)), parts.members);
    for (const line of read.lines) await scene.play(line);
    return read;
  }

  async function change(at: Moment, members: StageParts['members']): Promise<void> {
    const before = scene;
    scene = await openScene(at, await parts.openStore(), { ...parts, members });
    await before.close();
  }
}
