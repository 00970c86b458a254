/**
 * Not making again what is there: of values that are never changed, the same ones give the same. What is made from
 * others is held to that by `kept-views.test.ts`.
 */

/** Whether two lists are of the same values, one by one. */
export const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((value, index) => Object.is(value, other[index]))

/** Gives what was made last for as long as it is asked for with the same `reads`. */
export function keeper<Value>(): (reads: readonly unknown[], make: () => Value) => Value {
  let last: { readonly reads: readonly unknown[]; readonly value: Value } | undefined
  return (reads, make) => {
    if (!last || !areSame(last.reads, reads)) last = { reads, value: make() }
    return last.value
  }
}
