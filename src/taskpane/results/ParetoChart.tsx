import { makeStyles, tokens } from '@fluentui/react-components'
import { ABC_INK } from '../../report/palette'
import { paretoInWords } from '../../report/paretoReadings'
import { paretoZones, type ParetoZone } from '../../report/paretoZones'
import type { Subject } from '../../report/Subject'

// A chart library would cost more than the rest of the pane (@fluentui/react-charts: some 110 KB gzip) and its curves
// cannot bear the letters; these are four lines and two strips.

const PLOT = { left: 34, top: 10, width: 236, height: 170 }
const STRIP = 16
const GAP = 3
const SIZE = { width: 300, height: 236 }

const x = (share: number) => PLOT.left + share * PLOT.width
const y = (share: number) => PLOT.top + (1 - share) * PLOT.height
const DIAGONAL = (-Math.atan2(PLOT.height, PLOT.width) * 180) / Math.PI

const CONTRAST = '@media (forced-colors: active)'
const HALO = { paintOrder: 'stroke', stroke: tokens.colorNeutralBackground1, strokeWidth: '3px' } as const

const useStyles = makeStyles({
  chart: { width: '100%', maxWidth: '460px', display: 'block', fontFamily: tokens.fontFamilyBase },
  axis: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px', fill: 'none' },
  curve: { stroke: tokens.colorBrandStroke1, strokeWidth: '2.5px', fill: 'none', [CONTRAST]: { stroke: 'CanvasText' } },
  guide: { stroke: tokens.colorNeutralForeground2, strokeWidth: '1px', strokeDasharray: '5 3', fill: 'none' },
  equal: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1px', strokeDasharray: '1 3', fill: 'none' },
  point: { fill: tokens.colorBrandStroke1, ...HALO, strokeWidth: '2px', [CONTRAST]: { fill: 'CanvasText' } },
  text: { fontSize: '10px', fill: tokens.colorNeutralForeground1, ...HALO },
  zone: { [CONTRAST]: { fill: 'Canvas', stroke: 'CanvasText' } },
  letter: { fontSize: '11px', fontWeight: tokens.fontWeightSemibold, [CONTRAST]: { fill: 'CanvasText' } },
})

/** The curve with the 80% line and the line of equality; strips at its edges show what each letter takes. */
export function ParetoChart({ subject }: { subject: Subject }) {
  const styles = useStyles()
  const { result, wording, words } = subject
  const { points, top20Share, customersFor80Share } = result.pareto
  const line = points.map(([customers, value]) => `${x(customers).toFixed(1)},${y(value).toFixed(1)}`).join(' ')
  const middle = `translate(${x(0.52)} ${y(0.52) + 12}) rotate(${DIAGONAL})`
  return (
    <svg
      role="img"
      aria-label={paretoInWords(subject)}
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      className={styles.chart}
    >
      <polyline className={styles.axis} points={`${x(0)},${y(1)} ${x(0)},${y(0)} ${x(1)},${y(0)}`} />
      {[0, 0.5, 0.8, 1].map((share) => (
        <text key={share} className={styles.text} x={x(0) - 4} y={y(share) + 3.5} textAnchor="end">
          {wording.percent(share, 0)}
        </text>
      ))}
      <line className={styles.guide} x1={x(0)} y1={y(0.8)} x2={x(1)} y2={y(0.8)} />
      <line className={styles.equal} x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} />
      <text className={styles.text} x={x(0.4)} y={y(0.8) + 12}>
        {wording.t('pareto.line80')}
      </text>
      <text className={styles.text} transform={middle} textAnchor="middle">
        {wording.t('paneResults.equalLine')}
      </text>
      <polyline className={styles.curve} points={line} />
      <circle className={styles.point} cx={x(0.2)} cy={y(top20Share)} r={4.5} />
      <circle className={styles.point} cx={x(customersFor80Share)} cy={y(0.8)} r={4.5} />
      {paretoZones(subject).map((zone) => (
        <Zone key={zone.letter} zone={zone} />
      ))}
      {[0, 0.2, 0.5, 1].map((share) => (
        <text key={share} className={styles.text} x={x(share)} y={y(0) + STRIP + GAP + 13} textAnchor="middle">
          {wording.percent(share, 0)}
        </text>
      ))}
      <text className={styles.text} x={x(0.5)} y={SIZE.height - 6} textAnchor="middle">
        {wording.t('paneResults.paretoAxis', { entities: words.entities })}
      </text>
    </svg>
  )
}

/** A letter's part of the customers under the curve, and of the measure beside it; its letter where there is room. */
function Zone({ zone: { letter, from, to } }: { zone: ParetoZone }) {
  const beneath = { x: x(from.customers), y: y(0) + GAP, width: x(to.customers) - x(from.customers), height: STRIP }
  const beside = { x: x(1) + GAP, y: y(to.amount), width: STRIP, height: y(from.amount) - y(to.amount) }
  return (
    <>
      <Strip letter={letter} area={beneath} hasRoom={beneath.width >= 10} />
      <Strip letter={letter} area={beside} hasRoom={beside.height >= 8} />
    </>
  )
}

interface StripProps {
  letter: ParetoZone['letter']
  area: { x: number; y: number; width: number; height: number }
  hasRoom: boolean
}

function Strip({ letter, area, hasRoom }: StripProps) {
  const styles = useStyles()
  const { fill, color } = ABC_INK[letter]
  return (
    <>
      <rect {...area} className={styles.zone} fill={fill} />
      {hasRoom && (
        <text
          className={styles.letter}
          fill={color}
          x={area.x + area.width / 2}
          y={area.y + area.height / 2 + 4}
          textAnchor="middle"
        >
          {letter}
        </text>
      )}
    </>
  )
}
