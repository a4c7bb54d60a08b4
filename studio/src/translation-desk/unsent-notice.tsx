import {Card, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useRouter} from 'sanity/router'
import {defaultDeskView, stateFromView} from './desk-view.ts'
import {rowId} from './row-id.ts'
import type {UnitRow} from './unit-row.ts'
import {unsentTexts} from './unsent-texts.ts'

type Props = {readonly me: string; readonly rows: readonly UnitRow[]}

/** Texts that this browser kept because they did not reach the lake; opening one sends it. */
export const UnsentNotice = ({me, rows}: Props) => {
  const {resolvePathFromState} = useRouter()
  const units = useMemo(() => unsentTexts(localStorage, me).units(), [me])
  if (units.length === 0) return null
  const titleOf = (id: string) => rows.find((row) => rowId(row) === id)
  return (
    <Card tone="caution" border radius={2} padding={4}>
      <Stack gap={3}>
        <Text size={1} weight="semibold">
          This browser keeps texts of yours that have not reached the content lake. Open one to send
          it.
        </Text>
        <Stack as="ul" gap={2} margin={0}>
          {units.map((unit) => {
            const row = titleOf(rowId(unit))
            return (
              <Text as="li" size={1} key={rowId(unit)}>
                <a href={resolvePathFromState(stateFromView({...defaultDeskView, unit}))}>
                  {row ? `${row.documentTitle}, ${row.place}` : unit.path} ({unit.locale})
                </a>
              </Text>
            )
          })}
        </Stack>
      </Stack>
    </Card>
  )
}
