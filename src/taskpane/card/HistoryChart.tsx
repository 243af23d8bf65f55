import { makeStyles, tokens } from '@fluentui/react-components'
import { useId } from 'react'
import type { PeriodNet } from '../../core/index'
import { historyInWords, historyTitle } from '../../report/historyText'
import type { Subject } from '../../report/Subject'
import { historyBars, type Bar } from './historyBars'

const SIZE = { width: 300, height: 90 }
const CONTRAST = '@media (forced-colors: active)'

const useStyles = makeStyles({
  chart: { width: '100%', maxWidth: '460px', display: 'block' },
  bars: { fill: tokens.colorBrandStroke1, [CONTRAST]: { fill: 'CanvasText' } },
  hatch: { stroke: tokens.colorBrandStroke1, strokeWidth: '2px', [CONTRAST]: { stroke: 'CanvasText' } },
  partial: { stroke: tokens.colorBrandStroke1, strokeWidth: '1px', [CONTRAST]: { stroke: 'CanvasText' } },
  zero: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
})

/** A bar a period, the partial ones hatched. One path for all: a history by day has hundreds. */
export function HistoryChart({ subject, history }: { subject: Subject; history: readonly PeriodNet[] }) {
  const styles = useStyles()
  const hatch = useId()
  const { bars, zero } = historyBars(history)
  const whole = bars.filter(({ partial }) => !partial)
  const partial = bars.filter((bar) => bar.partial && bar.height > 0)
  const label = `${historyTitle(subject)}. ${historyInWords(subject, history)}`
  return (
    <svg role="img" aria-label={label} viewBox={`0 -1 ${SIZE.width} ${SIZE.height + 2}`} className={styles.chart}>
      <pattern id={hatch} width={5} height={5} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1={0} y1={0} x2={0} y2={5} className={styles.hatch} />
      </pattern>
      <path d={outline(whole)} className={styles.bars} />
      <path d={outline(partial)} fill={`url(#${hatch})`} className={styles.partial} />
      <line x1={0} x2={SIZE.width} y1={zero * SIZE.height} y2={zero * SIZE.height} className={styles.zero} />
    </svg>
  )
}

function outline(bars: readonly Bar[]): string {
  return bars
    .map((bar) => {
      const gap = Math.min(2, (bar.width * SIZE.width) / 4)
      const x = bar.x * SIZE.width + gap / 2
      const width = bar.width * SIZE.width - gap
      return `M${x} ${bar.y * SIZE.height}h${width}v${bar.height * SIZE.height}h${-width}z`
    })
    .join('')
}
