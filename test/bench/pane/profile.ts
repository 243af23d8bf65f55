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
 * its own entry; what has no script of its own (JSON.parse, a message being posted) belongs to its caller, and so does
 * the time that the browser takes to compile a function when it is first called.
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

/** A turn of the page's main thread: how long it took, and how much of that the thread had the processor. */
export interface Task {
  start: number
  duration: number
  processor: number
}

interface TraceEvent {
  name: string
  ph: string
  pid: number
  tid: number
  ts: number
  dur?: number
  tdur?: number
}

/** The tasks of the thread that has the most of them to do: the page's. */
export function tasksOf(trace: Buffer): Task[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] }
  const threads = new Map<string, Task[]>()
  for (const { name, ph, pid, tid, ts, dur = 0, tdur = dur } of traceEvents) {
    if (name !== 'RunTask' || ph !== 'X') continue
    const key = `${pid} ${tid}`
    threads.set(key, [...(threads.get(key) ?? []), { start: ts, duration: dur, processor: tdur }])
  }
  const busy = (tasks: Task[]): number => tasks.reduce((sum, { duration }) => sum + duration, 0)
  const busiest = [...threads.values()].sort((a, b) => busy(b) - busy(a))[0] ?? []
  return busiest.sort((a, b) => a.start - b.start)
}

/**
 * The samples in processor time. The profiler counts in time that passes, and charges whoever was at work with what other
 * processes take meanwhile; here the samples of a task share the time for which the task had the processor.
 */
export function inProcessorTime(samples: readonly Sample[], tasks: readonly Task[]): Sample[] {
  let at = 0
  return samples.map((sample) => {
    while (endOf(tasks[at]) <= sample.start) at += 1
    const task = tasks[at]
    if (task === undefined || task.start > sample.start) return sample
    return { ...sample, duration: (sample.duration * task.processor) / task.duration }
  })
}

function endOf(task: Task | undefined): number {
  return task === undefined ? Infinity : task.start + task.duration
}

/** How long `party` was at work within each task, longest first. */
export function longestWithin(tasks: readonly Task[], samples: readonly Sample[], party: Party): number {
  let at = 0
  let longest = 0
  for (const { start, duration } of tasks) {
    while ((samples[at]?.start ?? Infinity) < start) at += 1
    let sum = 0
    for (let each = samples[at]; each && each.start < start + duration; each = samples[++at]) {
      if (each.party === party) sum += each.duration
    }
    longest = Math.max(longest, sum)
  }
  return longest
}
