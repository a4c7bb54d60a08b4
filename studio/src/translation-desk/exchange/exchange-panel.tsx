import {type Locale, sourceLocale} from '@preop/locales'
import {Box, Stack, Text} from '@sanity/ui'
import {useMemo} from 'react'
import {useClient} from 'sanity'
import {apiVersion} from '../../api-version.ts'
import {useEnabledLocales} from '../../enabled-locales/use-enabled-locales.ts'
import {deskPolicy} from '../desk-policy.ts'
import {canWriteLocale} from '../unit/can-write-locale.ts'
import {lakeStore} from '../unit/lake-store.ts'
import type {UnitRow} from '../unit-row.ts'
import type {Me} from '../use-me.ts'
import {batchedStore} from './batched-store.ts'
import {ExportForm} from './export-form.tsx'
import {ImportForm} from './import-form.tsx'

export type ExchangePanelProps = {
  readonly rows: readonly UnitRow[]
  readonly filtered: readonly UnitRow[]
  /** The locale of the list’s filter. */
  readonly locale: Locale | undefined
  readonly me: Me
  readonly glossaryWords: readonly string[]
  readonly say: (text: string) => void
}

/** Files for translators' programs, out and back. */
export const ExchangePanel = ({
  rows,
  filtered,
  locale,
  me,
  glossaryWords,
  say,
}: ExchangePanelProps) => {
  const client = useClient({apiVersion})
  const enabled = useEnabledLocales()
  const store = useMemo(() => batchedStore(lakeStore(client)), [client])
  const policy = useMemo(() => deskPolicy(glossaryWords), [glossaryWords])
  const locales = useMemo(
    () =>
      enabled.filter(
        (one) => one !== sourceLocale && (me.locales === undefined || me.locales.includes(one)),
      ),
    [enabled, me.locales],
  )
  const granted = useMemo(
    () => (me.locales ?? locales).filter((one) => canWriteLocale(me, one)),
    [me, locales],
  )
  const first = locales.find((one) => one === locale) ?? locales[0]
  return (
    <Box paddingX={4} paddingBottom={5}>
      <Stack gap={6}>
        {first === undefined ? (
          <Text size={1}>You hold no locale that the settings offer to readers.</Text>
        ) : (
          <ExportForm
            store={store}
            policy={policy}
            rows={rows}
            filtered={filtered}
            locales={locales}
            first={first}
            say={say}
          />
        )}
        {granted.length === 0 ? (
          <Text size={1}>Your account writes no translations, so it cannot import any.</Text>
        ) : (
          <ImportForm
            store={store}
            policy={policy}
            rows={rows}
            me={me.id}
            granted={granted}
            say={say}
          />
        )}
      </Stack>
    </Box>
  )
}
