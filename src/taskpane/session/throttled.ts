/** The pane is drawn no more than about five times a second, however fast the work goes; its bars glide in between. */
const MILLISECONDS = 200

/** Passes on the first call and then at most one in a while; calls between are dropped, since each tells all there is to know. */
export function throttled<Value>(tell: (value: Value) => void): (value: Value) => void {
  let last = -Infinity
  return (value) => {
    const now = performance.now()
    if (now - last < MILLISECONDS) return
    last = now
    tell(value)
  }
}
