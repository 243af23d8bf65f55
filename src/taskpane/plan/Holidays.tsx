import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DismissRegular } from '@fluentui/react-icons'
import { useRef, useState } from 'react'
import { DayField } from '../settings/DayField'
import { holidayRows, holidaysOf, MOST_HOLIDAYS } from './inputs'
import type { PlanProps } from './PlanProps'

/** The days on which nobody works although they are no weekend. */
export function Holidays(parts: PlanProps) {
  const styles = useStyles()
  const { session, subject } = parts
  const { wording } = subject
  const { t } = wording
  const [day, choose] = useState<number | null>(null)
  const adding = useRef<HTMLDivElement>(null)
  const days = holidaysOf(parts)
  const change = (holidays: number[]) => void session.changePlan({ 'funnel.holidays': holidayRows(holidays) })
  return (
    <div role="group" aria-label={t('funnel.holidays')} className={styles.holidays}>
      <div ref={adding} className={styles.adding}>
        <DayField label={t('panePlan.holiday')} hint="" error={null} serial={day} onChange={choose} />
        <Button
          disabledFocusable={day === null || days.length >= MOST_HOLIDAYS}
          onClick={() => {
            if (day !== null && !days.includes(day)) change([...days, day])
            choose(null)
          }}
        >
          {t('panePlan.addHoliday')}
        </Button>
      </div>
      {days.length > 0 && (
        <ul className={styles.days}>
          {days.map((holiday) => (
            <li key={holiday} className={styles.day}>
              {wording.day(holiday)}
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={t('panePlan.deleteHoliday', { day: wording.day(holiday) })}
                onClick={() => {
                  change(days.filter((each) => each !== holiday))
                  adding.current?.querySelector('button')?.focus()
                }}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const useStyles = makeStyles({
  holidays: { display: 'grid', gap: tokens.spacingVerticalXS },
  adding: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: tokens.spacingHorizontalS },
  days: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, margin: 0, padding: 0 },
  day: { display: 'flex', alignItems: 'center', listStyleType: 'none' },
})
