import {getLocale, type Locale} from '@preop/locales'
import {Button, Card, Flex, Heading, Text} from '@sanity/ui'
import type {RefObject} from 'react'
import {PageFrame} from './page-frame.tsx'
import type {PagePlace} from './page-place.ts'
import {PageColumn} from './unit-styles.ts'
import {useReloads} from './use-reloads.ts'

type Props = {
  readonly place: PagePlace
  readonly locale: Locale
  /** Of the published document. */
  readonly revision: string
  /** Of the document, as readers of the desk know it. */
  readonly title: string
  readonly panel: RefObject<HTMLElement | null>
}

/** The page that readers see, at the place of the unit, or why it is not shown. */
export const PageBeside = ({place, locale, revision, title, panel}: Props) => {
  const {count, isDue, reload} = useReloads(revision)
  const name = `Page in ${getLocale(locale).endonym}`
  const isShown = place.shown === 'beside'
  return (
    <PageColumn ref={panel} aria-label={name} $isShown={isShown}>
      <Card border radius={3} overflow="hidden" flex={1} display="flex" style={column}>
        <Flex align="center" gap={2} justify="space-between" wrap="wrap" padding={3}>
          <Heading as="h2" size={0}>
            {name}
          </Heading>
          {isShown && (
            <Button fontSize={1} mode="ghost" onClick={reload} padding={2} text="Reload the page" />
          )}
        </Flex>
        {isDue && (
          <Flex paddingX={3} paddingBottom={3}>
            <Text size={1} muted>
              The page has changed and is loaded anew in a moment.
            </Text>
          </Flex>
        )}
        {isShown ? (
          <PageFrame
            key={`${place.framed.split('#', 1)} ${count}`}
            address={place.framed.includes('#') ? place.framed : `${place.framed}#`}
            title={`${name}: ${title}, as readers see it`}
          />
        ) : (
          <Flex paddingX={3} paddingBottom={3}>
            <Text size={1}>{place.why}</Text>
          </Flex>
        )}
      </Card>
    </PageColumn>
  )
}

const column = {flexDirection: 'column'} as const
