import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '../../src/embedded/commandLine/run'
import type { Language } from '../../src/locale/Language'

export interface Outcome {
  exitCode: number
  out: string
  error: string
}

/** A folder of its own for the files of one test. */
export class Workplace {
  readonly folder = mkdtempSync(join(tmpdir(), 'abcxyz-'))

  path(name: string): string {
    return join(this.folder, name)
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content)
    return this.path(name)
  }

  read(name: string): Buffer {
    return readFileSync(this.path(name))
  }

  json(name = 'result.json'): ResultJson {
    return JSON.parse(this.read(name).toString('utf8')) as ResultJson
  }

  /** Runs the command line inside this process, its results going to this folder. */
  async run(args: string[], language: Language = 'en'): Promise<Outcome> {
    return this.runBare(['--out', this.path('result.xlsx'), '--json', this.path('result.json'), ...args], language)
  }

  /** The same, with these arguments alone. */
  async runBare(args: string[], language: Language = 'en'): Promise<Outcome> {
    const lines = { out: [] as string[], error: [] as string[] }
    const exitCode = await run(
      args,
      { out: (line) => lines.out.push(line), error: (line) => lines.error.push(line) },
      { language, now: new Date(2026, 0, 15, 9, 30) },
    )
    return { exitCode, out: lines.out.join('\n'), error: lines.error.join('\n') }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }
}

/** The part of the JSON that tests look at. */
export interface ResultJson {
  source: { sheets: string[]; range: string; layout: string; columns: Record<string, string> }
  parameters: Record<string, unknown>
  reconciliation: {
    selected: { rows: number; amount: number }
    used: { rows: number; amount: number }
    setAside: { rows: number; amount: number }
    converted: number
    issues: {
      code: string
      count: number
      examples: { sheet: string; row: number; column: string; value: unknown }[]
    }[]
  }
  alerts: ({ code: string } & Record<string, unknown>)[]
  periods: { unit: string; count: number; partial: { first: string | null; last: string | null } } | null
  customers: {
    customer: string
    amount: number
    class: string | null
    firstDate: string | null
    abc: string | null
    xyz: string | null
  }[]
  matrix: Record<string, { customers: number; amount: number }>
  concentration: Record<string, number | null>
  plan: PlanJson | null
}

interface FunnelJson {
  buyers: number
  workingDays: number | null
  stages: { name: string; required: number; conversion: number | null; due: string | null }[]
  bottleneck: { stage: string; rule: string; conversion: number; wanted: number | null; saved: number | null }
}

export interface PlanJson {
  funnel: (FunnelJson & { target: Record<string, unknown>; from: string; to: string; sellers: number }) | null
  stress: {
    lost: { name: string; income: number; share: number }[]
    totalIncome: number
    lostIncome: number
    incomeLeft: number
    newCustomers: { from: string; to: string; count: number; needed: number } | null
  } | null
  replacement: FunnelJson | null
}
