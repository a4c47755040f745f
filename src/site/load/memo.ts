/** Remembers what was asked for once. */

/** A memo for one refresh: the same key gives the same promise. */
export function createMemo<Value>(): (key: string, make: () => Promise<Value>) => Promise<Value> {
  const values = new Map<string, Promise<Value>>();
  return (key, make) => {
    const known = values.get(key);
    if (known !== undefined) return known;
    const value = make();
    values.set(key, value);
    return value;
  };
}

/** A memo of values that never change, over all refreshes: the least recently used goes first when there are more than `limit`. */
export function createBoundedMemo<Value>(limit: number): (key: string, make: () => Promise<Value>) => Promise<Value> {
  const values = new Map<string, Value>();
  return async (key, make) => {
    const known = values.get(key);
    const value = known ?? (await make());
    values.delete(key);
    values.set(key, value);
    const oldest = values.keys().next();
    if (values.size > limit && oldest.done !== true) values.delete(oldest.value);
    return value;
  };
}
