import type { AnyKind, Document, Keeper, Kept } from '../../src/domain/kept.ts';
import type { Store } from '../../src/store/store.ts';

/** The store with some verbs of one kind changed: so a disk is full, a process dies, a write takes its time. */
export function changedStore(
  store: Store,
  of: AnyKind,
  change: <T extends Document>(kept: Kept<T>) => Partial<Kept<T>>,
): Store {
  const { kept: keptBefore } = store;
  const kept: Keeper = (kind) => {
    const unchanged = keptBefore(kind);
    return kind.name === of.name ? { ...unchanged, ...change(unchanged) } : unchanged;
  };
  return { ...store, kept };
}
