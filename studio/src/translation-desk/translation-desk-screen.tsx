import {Box, Button, Card, Flex, Heading, Spinner, Stack, Text} from '@sanity/ui'
import {lazy, Suspense, useEffect, useMemo, useRef} from 'react'
import {QueueNotice} from '../review-queue/queue-notice.tsx'
import {Unseen} from '../review-queue/queue-styles.ts'
import type {DeskTab} from './desk-view.ts'
import {filterRows} from './filter-rows.ts'
import {ProgressPanel} from './progress-panel.tsx'
import {rowId} from './row-id.ts'
import {sortRows} from './sort-rows.ts'
import {UnitScreen} from './unit/unit-screen.tsx'
import type {UnitAddress, UnitRow} from './unit-row.ts'
import {UnitsList} from './units-list.tsx'
import {useDeskView} from './use-desk-view.ts'
import {useMe} from './use-me.ts'
import {useSay} from './use-say.ts'
import {useTranslationDesk} from './use-translation-desk.ts'

const tabs: readonly {readonly tab: DeskTab; readonly title: string}[] = [
  {tab: 'units', title: 'Units'},
  {tab: 'progress', title: 'Progress'},
  {tab: 'exchange', title: 'Exchange'},
]

/** What reads and writes files is large, and most who open the desk never need it. */
const ExchangePanel = lazy(async () => {
  const {ExchangePanel: Panel} = await import('./exchange/exchange-panel.tsx')
  return {default: Panel}
})

const Waiting = ({text}: {readonly text: string}) => (
  <Flex paddingX={4} gap={2} align="center">
    <Spinner muted />
    <Text size={1} muted>
      {text}
    </Text>
  </Flex>
)

/**
 * The tool: what is to be translated in all documents, and the place where it is done. Looking
 * writes nothing.
 */
export const TranslationDeskScreen = () => {
  const {state, ask, retry} = useTranslationDesk()
  const [view, change] = useDeskView()
  const [said, say] = useSay()
  const me = useMe()
  const {around, problem, recalled} = state
  const held = me?.locales
  const rows = useMemo(
    () => (held ? state.rows.filter(({locale}) => held.includes(locale)) : state.rows),
    [state.rows, held],
  )
  const lost = useMemo(
    () =>
      [...state.lost.values()]
        .flat()
        .filter(
          ({locale, text, kind}) =>
            (text !== '' || kind === 'malformed') && (!held || held.some((one) => one === locale)),
        ),
    [state.lost, held],
  )
  const id = me?.id ?? ''
  const sorted = useMemo(() => sortRows(rows), [rows])
  const shown = useMemo(() => filterRows(sorted, view, id), [sorted, view, id])

  // A unit that is done leaves the list it was opened from; the way to the next one must not.
  const walk = useRef<readonly UnitRow[]>([])
  const opened = useRef<string>(undefined)
  const unit = view.unit
  const openId = unit && rowId(unit)
  if (!unit || walk.current.length === 0) walk.current = shown

  const open = (next: UnitAddress | undefined) => change({unit: next})

  // Back in the list, the focus is where it was left.
  useEffect(() => {
    if (openId !== undefined) {
      opened.current = openId
      return
    }
    const link =
      opened.current && document.querySelector(`[data-row="${CSS.escape(opened.current)}"]`)
    if (link instanceof HTMLElement) link.focus()
    opened.current = undefined
  }, [openId])

  return (
    <Card as="main" height="fill" overflow="auto" tone="default">
      <Unseen role="status" aria-live="polite" data-testid="desk-said">
        {said}
      </Unseen>
      <Stack gap={4} paddingTop={unit ? 0 : 4}>
        {unit ? null : (
          <Flex paddingX={4} gap={3} align="center" justify="space-between" wrap="wrap">
            <Heading as="h1" size={2}>
              Translation desk
            </Heading>
            <Flex as="nav" aria-label="Views of the desk" gap={1}>
              {tabs.map(({tab, title}) => (
                <Button
                  key={tab}
                  aria-current={view.tab === tab ? 'page' : undefined}
                  fontSize={1}
                  mode="bleed"
                  onClick={() => change({tab})}
                  selected={view.tab === tab}
                  text={title}
                />
              ))}
            </Flex>
          </Flex>
        )}
        {problem ? (
          <Box paddingX={4} paddingTop={unit ? 4 : 0}>
            <QueueNotice
              tone="caution"
              title={around ? 'This is not current' : 'The desk cannot be shown'}
              action={{text: 'Try again', onClick: retry}}
            >
              {problem} It is tried again by itself as soon as the lake answers. What you type is
              kept in this browser until then.
            </QueueNotice>
          </Box>
        ) : null}
        {(!around || !me) && !problem ? <Waiting text="Reading the documents…" /> : null}
        {around && me && unit ? (
          <UnitScreen
            address={unit}
            walk={walk.current}
            me={me}
            around={around}
            recalled={recalled}
            ask={ask}
            say={say}
            onOpen={open}
          />
        ) : null}
        {around && me && !unit && view.tab === 'units' ? (
          <UnitsList
            rows={rows}
            shown={shown}
            lost={lost}
            undated={around.undated}
            view={view}
            me={me.id}
            specialties={around.specialties}
            onChange={change}
            onOpen={open}
          />
        ) : null}
        {around && me && !unit && view.tab === 'progress' ? (
          <ProgressPanel rows={rows} view={view} onChange={change} />
        ) : null}
        {around && me && !unit && view.tab === 'exchange' ? (
          <Suspense fallback={<Waiting text="Opening…" />}>
            <ExchangePanel
              rows={rows}
              filtered={shown}
              locale={view.locale}
              me={me}
              glossaryWords={around.glossaryWords}
              say={say}
            />
          </Suspense>
        ) : null}
      </Stack>
    </Card>
  )
}
