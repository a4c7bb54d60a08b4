import type {Locale} from '@preop/locales'
import type {ContentStore, DeskPolicy} from '@preop/translation'
import {Button, Card, Checkbox, Flex, Heading, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import type {UnitRow} from '../unit-row.ts'
import {countOf} from './count-of.ts'
import type {ImportState} from './import-state.ts'
import {ReportView} from './report-view.tsx'
import {useImport} from './use-import.ts'

type Props = {
  readonly store: ContentStore
  readonly policy: DeskPolicy
  readonly rows: readonly UnitRow[]
  readonly me: string
  /** The locales this person may write. */
  readonly granted: readonly Locale[]
  readonly say: (text: string) => void
}

/** The locale of what a report says, where it is of one only. */
const localeOf = (state: ImportState, granted: readonly Locale[]): Locale | undefined => {
  if (state.step === 'none' || state.step === 'reading' || state.step === 'failed') return undefined
  const {applied, refused} = state.report
  const found = new Set([...applied, ...refused].map(({locale}) => locale))
  return found.size === 1 ? granted.find((one) => found.has(one)) : undefined
}

/** Takes files that came back: first shows what each would change, then stores it. */
export const ImportForm = ({store, policy, rows, me, granted, say}: Props) => {
  const {state, compare, save} = useImport({store, policy, me, granted, say})
  const [file, setFile] = useState<File>()
  const [isMachine, setIsMachine] = useState(false)
  const look = (next: File | undefined, machine: boolean) => {
    setFile(next)
    setIsMachine(machine)
    if (next) void compare(next, machine ? 'machine' : 'human')
  }
  return (
    <Stack as="section" gap={4} aria-labelledby="exchange-import">
      <Heading as="h2" size={1} id="exchange-import">
        Import
      </Heading>
      <Text size={1} muted>
        The file is compared with what is stored, and you see what it would change. Nothing is
        stored before you say so, and nothing is approved by it: somebody has to review it.
      </Text>
      <Stack as="label" gap={2}>
        <Text size={1} weight="medium">
          XLIFF file (.xlf, .xliff)
        </Text>
        <input
          type="file"
          accept=".xlf,.xliff"
          disabled={state.step === 'storing'}
          style={{font: 'inherit', fontSize: '0.8125rem', maxInlineSize: '100%'}}
          onChange={({currentTarget}) => look(currentTarget.files?.[0], isMachine)}
          // The same file, mended, is to be looked at again.
          onClick={({currentTarget}) => {
            currentTarget.value = ''
          }}
        />
      </Stack>
      <Flex as="label" gap={2} align="center">
        <Checkbox
          checked={isMachine}
          disabled={state.step === 'storing'}
          onChange={({currentTarget}) => look(file, currentTarget.checked)}
        />
        <Text size={1}>Made by a machine: stored as machine drafts</Text>
      </Flex>
      {state.step === 'reading' ? (
        <Text size={1} muted>
          Reading {state.name}…
        </Text>
      ) : null}
      {state.step === 'failed' ? (
        <Card tone="critical" border radius={2} padding={4} data-testid="import-failed">
          <Stack gap={3}>
            <Heading as="h3" size={1} style={{overflowWrap: 'anywhere'}}>
              {state.name} was refused
            </Heading>
            <Text size={1}>{state.message}</Text>
          </Stack>
        </Card>
      ) : null}
      {state.step === 'compared' || state.step === 'storing' || state.step === 'stored' ? (
        <ReportView
          name={state.name}
          report={state.report}
          isStored={state.step === 'stored'}
          rows={rows}
          locale={localeOf(state, granted)}
        />
      ) : null}
      {(state.step === 'compared' || state.step === 'storing') &&
      state.report.applied.length > 0 ? (
        <Flex>
          <Button
            fontSize={1}
            text={`Store ${countOf(state.report.applied.length, 'translation')}`}
            aria-disabled={state.step === 'storing'}
            onClick={() => void save()}
          />
        </Flex>
      ) : null}
    </Stack>
  )
}
