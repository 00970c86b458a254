/** At most one call in `ms` milliseconds: the first at once, the last one given for certain. */
export function throttled<T>(ms: number, call: (value: T) => void): (value: T) => void {
  let waiting: { value: T } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  const rest = () => {
    timer = undefined
    if (!waiting) return
    const { value } = waiting
    waiting = null
    timer = setTimeout(rest, ms)
    call(value)
  }
  return (value) => {
    if (timer !== undefined) {
      waiting = { value }
      return
    }
    timer = setTimeout(rest, ms)
    call(value)
  }
}
