import type {Locale} from '@preop/locales'
import {getLocale} from '@preop/locales'
import type {Notice} from '@preop/translation'
import {Badge, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import type {CalendarPage} from './calendar-page.ts'
import {formatMoment} from './format-moment.ts'
import type {ReaderBanner} from './reader-banners.ts'
import {SeverityMark, severityLook} from './severity-mark.tsx'

/** What the site tells the reader about a text, as an editor needs to hear it. */
const marks: Readonly<Record<Notice, string | undefined>> = {
  none: undefined,
  wording: 'The English text has changed in wording only: the translation stays, with a note.',
  changed:
    'The English text has changed since it was translated: readers get it in English, with a note. (A corrected slip of the pen that the site’s word list knows keeps the translation.)',
  missing: 'Not translated: readers get the English text, with a note.',
}

const ReaderBannerCard = ({banner, message}: ReaderBanner) => {
  const mark = message && marks[message.notice]
  return (
    <Card
      tone={severityLook(banner.severity).tone}
      padding={3}
      radius={2}
      border
      data-shown={banner._id}
    >
      <Stack gap={3}>
        <Flex align="center" justify="space-between" gap={2} wrap="wrap">
          <SeverityMark severity={banner.severity} />
          <Flex gap={2} wrap="wrap">
            {banner.version === 'draft' ? <Badge tone="caution">Draft</Badge> : null}
            {banner.dismissible && banner.severity !== 'emergency' ? (
              <Badge>Readers may hide it</Badge>
            ) : null}
          </Flex>
        </Flex>
        {message ? (
          <Text size={1} lang={message.lang} dir={message.dir}>
            {message.value}
          </Text>
        ) : (
          <Text size={1}>No text in English yet. The site does not take such a banner.</Text>
        )}
        {mark ? (
          <Text size={1} muted data-mark={message.notice}>
            {mark}
          </Text>
        ) : null}
        <Text size={1}>
          <IntentLink intent="edit" params={{id: banner._id, type: 'banner'}}>
            Open {banner.name}
          </IntentLink>
        </Text>
      </Stack>
    </Card>
  )
}

export type ReaderViewProps = {
  readonly shown: readonly ReaderBanner[]
  readonly page: CalendarPage
  readonly locale: Locale
  readonly at: string
  readonly zone: string
  readonly isNow: boolean
}

const countInWords = (count: number) =>
  count === 0 ? 'no banner' : count === 1 ? 'one banner' : `${count} banners`

/** What a reader of a page sees at the clock's moment. */
export const ReaderView = ({shown, page, locale, at, zone, isNow}: ReaderViewProps) => (
  <Stack as="section" gap={4} aria-labelledby="banner-calendar-reader">
    <Heading as="h2" size={1} id="banner-calendar-reader">
      What a reader sees
    </Heading>
    <Text size={1} aria-live="polite" data-testid="reader-summary">
      A reader of <strong>{page.pathIn(locale)}</strong> ({getLocale(locale).endonym}) on{' '}
      <strong>{formatMoment(at, zone)}</strong>
      {isNow ? ', which is now,' : ''} sees {countInWords(shown.length)}.
    </Text>
    {shown.map((one) => (
      <ReaderBannerCard key={one.banner._id} {...one} />
    ))}
  </Stack>
)
