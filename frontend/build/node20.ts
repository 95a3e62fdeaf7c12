/** The test runner groups failures with `Map.groupBy`, which Node 20 lacks; without it a failure would have no words. */
const maps = Map as unknown as { groupBy?: <K, T>(items: Iterable<T>, key: (item: T) => K) => Map<K, T[]> };

maps.groupBy ??= (items, key) => {
  const groups = new Map();
  for (const item of items) {
    const name = key(item);
    groups.set(name, [...(groups.get(name) ?? []), item]);
  }
  return groups;
};
