import {getLocale} from '@preop/locales'
import {ArrowLeftIcon} from '@sanity/icons/ArrowLeft'
import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useEffect, useMemo, useRef, useState} from 'react'
import {useEnabledLocales} from '../../enabled-locales/use-enabled-locales.ts'
import {messageOf} from '../../message-of.ts'
import {QueueNotice} from '../../review-queue/queue-notice.tsx'
import {titleOfDocument} from '../../review-queue/title-of-document.ts'
import {useLiveQuery} from '../../use-live-query.ts'
import type {DeskSurroundings, ToDeskWorker} from '../desk-messages.ts'
import type {DeskState} from '../desk-state.ts'
import {rowId} from '../row-id.ts'
import {unitDocumentsQuery} from '../translation-desk.query.ts'
import type {UnitAddress, UnitRow} from '../unit-row.ts'
import type {Me} from '../use-me.ts'
import {useSite} from '../use-site.ts'
import {PageBeside} from './page-beside.tsx'
import {pagePlace} from './page-place.ts'
import {keysOf} from './shortcuts.ts'
import {ShortcutsHelp} from './shortcuts-help.tsx'
import {unitContent} from './unit-content.ts'
import {UnitEditor} from './unit-editor.tsx'
import {unitIds} from './unit-ids.ts'
import {UnitAndPage, UnitColumn} from './unit-styles.ts'
import {usePageOpen} from './use-page-open.ts'

const query = {fetch: unitDocumentsQuery, listen: '*[_id in $ids]'}

type Props = {
  readonly address: UnitAddress
  /** The rows of the list that this unit was opened from, in its order. */
  readonly walk: readonly UnitRow[]
  readonly me: Me
  readonly around: DeskSurroundings
  readonly recalled: DeskState['recalled']
  readonly ask: (message: ToDeskWorker) => void
  readonly say: (text: string) => void
  readonly onOpen: (unit: UnitAddress | undefined) => void
}

/** One unit opened in the desk, with the way to those beside it. Opening writes nothing. */
export const UnitScreen = (props: Props) => {
  const {address, walk, me, around, recalled, ask, say, onOpen} = props
  const ids = useMemo(() => unitIds(address), [address])
  const answer = useLiveQuery(query, {ids}, 'raw')
  const site = useSite()
  const enabled = useEnabledLocales()
  const {isOpen: isPageOpen, isWide, toggle} = usePageOpen()
  const page = useRef<HTMLElement>(null)
  const [isHelpOpen, setHelpOpen] = useState(false)
  const helpButton = useRef<HTMLButtonElement>(null)
  const result = answer.state === 'ready' ? answer.result : undefined
  const content = useMemo(
    () => (result === undefined ? undefined : unitContent(result, address, around.glossaryWords)),
    [result, address, around.glossaryWords],
  )

  const id = rowId(address)
  const question = `${id} ${content?.row.source.hash ?? ''}`
  const value = content?.row.source.value
  const {locale} = address
  useEffect(() => {
    if (value !== undefined) ask({type: 'recall', id: question, locale, source: value})
  }, [ask, question, locale, value])

  const position = walk.findIndex((row) => rowId(row) === id)
  const goTo = (index: number, said = '') => {
    const row = walk[index]
    if (!row) {
      say(`${said} This is the ${index < 0 ? 'first' : 'last'} of the list.`.trim())
      return
    }
    say(`${said} ${index + 1} of ${walk.length}: ${row.documentTitle}, ${row.place}`.trim())
    onOpen({documentId: row.documentId, locale: row.locale, path: row.path})
  }
  const nextToDo = walk.findIndex(({stage}, index) => index > position && stage !== 'approved')
  const togglePage = () => {
    toggle()
    say(
      isPageOpen
        ? 'The page is hidden.'
        : `The page stands ${isWide ? 'beside' : 'below'} the unit.`,
    )
    // Where it stands below, nothing would seem to happen.
    if (!isWide) requestAnimationFrame(() => page.current?.scrollIntoView({block: 'nearest'}))
  }
  const steps = {
    next: (said?: string) => goTo(position + 1, said),
    previous: () => goTo(position - 1),
    nextToDo: () => goTo(nextToDo < 0 ? walk.length : nextToDo),
    page: togglePage,
    help: () => setHelpOpen(true),
  }
  const place =
    content && site
      ? pagePlace({
          site,
          here: location.origin,
          enabled,
          document: content.document,
          unit: address,
        })
      : undefined
  return (
    <Stack gap={4} padding={4}>
      <Flex gap={2} align="center" wrap="wrap" justify="space-between">
        <Button
          fontSize={1}
          icon={ArrowLeftIcon}
          mode="bleed"
          onClick={() => onOpen(undefined)}
          text="Back to the list"
        />
        <Flex gap={2} align="center" wrap="wrap" style={{position: 'relative'}}>
          <Text size={1} muted>
            {position < 0 ? 'Not in the list' : `${position + 1} of ${walk.length}`}
          </Text>
          <Button
            aria-keyshortcuts={keysOf('previous')}
            disabled={position < 1}
            fontSize={1}
            mode="ghost"
            onClick={steps.previous}
            text="Previous"
          />
          <Button
            aria-keyshortcuts={keysOf('next')}
            disabled={position >= walk.length - 1}
            fontSize={1}
            mode="ghost"
            onClick={() => steps.next()}
            text="Next"
          />
          <Button
            aria-expanded={isHelpOpen}
            aria-keyshortcuts={keysOf('help')}
            fontSize={1}
            mode="bleed"
            onClick={() => setHelpOpen(!isHelpOpen)}
            ref={helpButton}
            text="Keys"
          />
          <Button
            aria-keyshortcuts={keysOf('page')}
            fontSize={1}
            mode="bleed"
            onClick={togglePage}
            text={isPageOpen ? 'Hide the page' : 'Show the page'}
          />
          {place && place.shown !== 'nowhere' && (
            <Button
              as="a"
              fontSize={1}
              href={place.address}
              mode="bleed"
              rel="noreferrer"
              target="_blank"
              text={`Page in ${getLocale(locale).endonym}`}
              aria-label={`Open the page in ${getLocale(locale).endonym} at this place, in a new tab`}
            />
          )}
          <ShortcutsHelp isOpen={isHelpOpen} button={helpButton} onToggle={setHelpOpen} />
        </Flex>
      </Flex>
      {answer.state === 'failed' && (
        <QueueNotice tone="caution" title="This unit cannot be read">
          {messageOf(answer.error)} Reload the page to try again. What you typed is kept in this
          browser.
        </QueueNotice>
      )}
      {answer.state === 'ready' && !content && (
        <QueueNotice
          title="There is no such text"
          action={{text: 'Back to the list', onClick: () => onOpen(undefined)}}
        >
          The page is not public, or its text at {address.path} was taken out. A page is translated
          once it is published.
        </QueueNotice>
      )}
      {content && (
        <UnitAndPage>
          <UnitColumn>
            <UnitEditor
              key={id}
              address={address}
              content={content}
              me={me}
              around={around}
              hits={recalled?.id === question ? recalled.hits : undefined}
              steps={steps}
              say={say}
            />
          </UnitColumn>
          {isPageOpen && place && (
            <PageBeside
              key={`${address.documentId} ${locale}`}
              place={place}
              locale={locale}
              panel={page}
              revision={String(content.document._rev)}
              title={titleOfDocument(content.document)}
            />
          )}
        </UnitAndPage>
      )}
    </Stack>
  )
}
