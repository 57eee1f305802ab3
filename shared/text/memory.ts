/**
 * Remembers the results of a pure function for up to `limit` keys. The older half is forgotten at once when it is full,
 * which costs nothing a call and keeps what is in use.
 */
export function remember<Value>(limit: number): (key: string, make: () => Value) => Value {
  let recent = new Map<string, Value>();
  let older = new Map<string, Value>();
  return (key, make) => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    const value = older.get(key) ?? make();
    if (recent.size >= limit / 2) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, value);
    return value;
  };
}
