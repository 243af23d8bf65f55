import { Caption1 } from '@fluentui/react-components'
import { memo } from 'react'
import { paretoReadings, zoneTexts } from '../../report/paretoReadings'
import type { Subject } from '../../report/Subject'
import { ParetoChart } from './ParetoChart'
import { Section } from './Section'
import { Sentences } from './Sentences'

/** The curve, its two readings of 20/80, and what each letter takes of it. */
export const Pareto = memo(function Pareto({ subject }: { subject: Subject }) {
  return (
    <Section title={subject.wording.t('paneResults.paretoTitle')}>
      <ParetoChart subject={subject} />
      <div>
        {zoneTexts(subject).map((zone) => (
          <Caption1 key={zone} block>
            {zone}
          </Caption1>
        ))}
      </div>
      <Sentences sentences={paretoReadings(subject)} />
    </Section>
  )
})
