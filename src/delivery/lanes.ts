/** Work that goes on side by side, in order within each lane. */
export interface Lanes {
  /** Begins the work when the lane is free; resolves when there is room for more. */
  enter(lane: string, work: () => Promise<void>): Promise<void>;
  /** Resolves when all work is done; rejects where some of it failed, and what waited behind it was not begun. */
  empty(): Promise<void>;
}

export function createLanes(mostAtOnce: number): Lanes {
  const last = new Map<string, Promise<void>>();
  const onTheWay = new Set<Promise<void>>();
  return {
    async enter(lane, work) {
      const going = (last.get(lane) ?? Promise.resolve()).then(work);
      last.set(lane, going);
      onTheWay.add(going);
      const arrived = () => void onTheWay.delete(going);
      going.then(arrived, arrived);
      if (onTheWay.size >= mostAtOnce) await Promise.race(onTheWay);
    },
    async empty() {
      await Promise.all(last.values());
    },
  };
}
