/**
 * Looking into records whose keys come from outside. An id may read `constructor` or `__proto__`; only what somebody
 * put there is there.
 */
export const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** The record without a key; the same one when it has none such. */
export function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> {
  if (!Object.hasOwn(record, key)) return record
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key))
}

/** The record with this under that key, which may be any text. An old key keeps its place. */
export const withKey = <Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
  value: Value,
): Readonly<Record<string, Value>> => ({ ...record, [key]: value })
