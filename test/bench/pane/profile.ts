/** What Chromium's profiler gives, as far as it is used here. Times in microseconds. */
export interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string }; children?: number[] }[]
  startTime: number
  samples?: number[]
  timeDeltas?: number[]
}

export const PARTIES = ['ours', 'office.js', 'host', 'garbage collection', 'browser', 'idle'] as const
export type Party = (typeof PARTIES)[number]

export interface Sample {
  party: Party
  start: number
  duration: number
}

/**
 * Who was at work, sample by sample. The host's page shares some files with the pane, but everything it does starts in
 * its own entry; what has no script of its own (JSON.parse, a message being posted) belongs to its caller.
 */
export function samplesOf({ nodes, startTime, samples = [], timeDeltas = [] }: CpuProfile): Sample[] {
  const parties = new Map<number, Party>()
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const visit = (id: number, caller: Party): void => {
    const node = byId.get(id)
    if (!node) return
    const party = partyOf(node.callFrame, caller)
    parties.set(id, party)
    for (const child of node.children ?? []) visit(child, party)
  }
  const [root] = nodes
  if (root) visit(root.id, 'browser')

  let time = startTime
  return samples.map((id, at) => {
    time += timeDeltas[at] ?? 0
    // A sample holds until the next one.
    return { party: parties.get(id) ?? 'browser', start: time, duration: timeDeltas[at + 1] ?? 0 }
  })
}

function partyOf({ functionName, url }: CpuProfile['nodes'][number]['callFrame'], caller: Party): Party {
  if (functionName === '(garbage collector)') return 'garbage collection'
  if (functionName === '(idle)') return 'idle'
  if (caller === 'host' || url.includes('/embedded.')) return 'host'
  if (url.includes('/office-js/')) return 'office.js'
  return url.startsWith('https://localhost/') ? 'ours' : caller
}

/** A turn of the page's main thread. */
export interface Task {
  start: number
  duration: number
}

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
}

/** The tasks of the thread that has the most of them to do: the page's. */
export function tasksOf(trace: Buffer): Task[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const threads = new Map<string, Task[]>()
  for (const { name, ph, pid, tid, ts, dur } of traceEvents) {
    if (name !== 'RunTask' || ph !== 'X') continue
    const key = `${pid} ${tid}`
    threads.set(key, [...(threads.get(key) ?? []), { start: ts, duration: dur ?? 0 }])
  }
  const busy = (tasks: Task[]): number => tasks.reduce((sum, { duration }) => sum + duration, 0)
  return [...threads.values()].sort((a, b) => busy(b) - busy(a))[0] ?? []
}

/** How long `party` was at work within each task, longest first. */
export function longestWithin(tasks: readonly Task[], samples: readonly Sample[], party: Party): number {
  const sorted = [...tasks].sort((a, b) => a.start - b.start)
  let at = 0
  let longest = 0
  for (const { start, duration } of sorted) {
    while ((samples[at]?.start ?? Infinity) < start) at += 1
    let sum = 0
    for (let each = samples[at]; each && each.start < start + duration; each = samples[++at]) {
      if (each.party === party) sum += each.duration
    }
    longest = Math.max(longest, sum)
  }
  return longest
}
