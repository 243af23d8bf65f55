import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowSyncRegular } from '@fluentui/react-icons'
import type { Wording } from '../../locale/Wording'
import type { PaneProps } from '../PaneProps'
import type { DataPlace, DataState } from '../session/PaneState'
import { useStandstill } from '../shell/useStandstill'
import { isEmptySelection } from './isEmptySelection'

/** Which cells the analysis would read; it follows the selection. */
export function SelectedPlace({ session, state: { data }, wording }: PaneProps) {
  const styles = useStyles()
  const place = placeOf(data)
  const standsStill = useStandstill(data.state === 'looking' ? 'looking' : null)
  if (isEmptySelection(data)) return null
  return (
    <div className={styles.root}>
      <p className={styles.place}>
        {place === null ? noPlaceText(wording, data) : placeText(wording, place)}
        <span role="status">{standsStill && ` ${wording.t('pane.maybeEditing')}`}</span>
      </p>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowSyncRegular />}
        aria-label={wording.t('paneData.lookAgain')}
        title={wording.t('paneData.lookAgain')}
        disabledFocusable={data.state === 'looking'}
        onClick={() => void session.readSelection()}
      />
    </div>
  )
}

function placeOf(data: DataState): DataPlace | null {
  return data.state === 'understood' || data.state === 'problem' ? data.place : null
}

function noPlaceText({ t }: Wording, { state }: DataState): string {
  return t(state === 'looking' ? 'paneData.looking' : 'paneData.emptyTitle')
}

function placeText(wording: Wording, { sheet, address, table }: DataPlace): string {
  const cells = wording.t('paneData.onSheet', { sheet, address })
  return table === null ? cells : `${cells} (${wording.t('paneData.table', { table })})`
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  place: { margin: 0, minWidth: 0, overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
})
