/** Work that goes on side by side, in order within each lane. */
export interface Lanes {
  /** Begins the work when the lane is free; settles with it. What waited behind work that failed is not begun. */
  enter(lane: string, work: () => Promise<void>): Promise<void>;
}

export function createLanes(): Lanes {
  const last = new Map<string, Promise<void>>();
  return {
    enter(lane, work) {
      const going = (last.get(lane) ?? Promise.resolve()).then(work);
      last.set(lane, going);
      const left = () => void (last.get(lane) === going && last.delete(lane));
      going.then(left, left);
      return going;
    },
  };
}
