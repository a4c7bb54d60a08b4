import {getLocale} from '@preop/locales'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Button, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {Fragment} from 'react'
import {IntentLink} from 'sanity/router'
import type {CalendarState} from './calendar-state.ts'
import {type Conflict, mostAtOnce} from './find-conflicts.ts'
import {formatMoment} from './format-moment.ts'

const explain = (conflict: Conflict): string => {
  switch (conflict.kind) {
    case 'endBeforeStart':
      return 'ends before it starts, so it never shows. The site does not take such a banner.'
    case 'noTarget':
      return 'has no target, so no page ever shows it.'
    case 'noPage':
      return 'is aimed at pages or languages that the site does not have.'
    case 'tie':
      return 'have the same severity and the same order. Give them different orders to say which stands first.'
    case 'crowd':
      return `show on one page at once, more than the ${mostAtOnce} that readers take in.`
    default: {
      const unknown: never = conflict
      throw new Error(`Unknown conflict ${JSON.stringify(unknown)}.`)
    }
  }
}

const where = ({meeting}: Extract<Conflict, {meeting: unknown}>, zone: string): string => {
  const {page, locale, others, time} = meeting
  const more = others === 0 ? '' : ` and ${others} more ${others === 1 ? 'page' : 'pages'}`
  return `First on ${page.pathIn(locale)} (${getLocale(locale).endonym})${more}, ${formatMoment(time, zone)}.`
}

type ConflictCardProps = {
  readonly conflict: Conflict
  readonly zone: string
  readonly onShow: (change: Partial<CalendarState>) => void
}

const ConflictCard = ({conflict, zone, onShow}: ConflictCardProps) => (
  <Card tone="caution" border padding={3} radius={2} data-conflict={conflict.kind}>
    <Flex gap={3}>
      <Text size={1}>
        <WarningOutlineIcon />
      </Text>
      <Stack gap={3} flex={1}>
        <Text size={1}>
          {conflict.banners.map(({_id, name}, index) => (
            <Fragment key={_id}>
              {index === 0 ? '' : index === conflict.banners.length - 1 ? ' and ' : ', '}
              <IntentLink intent="edit" params={{id: _id, type: 'banner'}}>
                {name}
              </IntentLink>
            </Fragment>
          ))}{' '}
          {explain(conflict)}
        </Text>
        {'meeting' in conflict ? (
          <>
            <Text size={1} muted>
              {where(conflict, zone)}
            </Text>
            <Flex>
              <Button
                mode="ghost"
                fontSize={1}
                padding={2}
                text="Look at it"
                onClick={() => {
                  const {page, locale, time} = conflict.meeting
                  const at = new Date(Math.ceil(time / 60_000) * 60_000)
                  onShow({
                    page: page.id,
                    locale,
                    at: at.toISOString().replace('.000Z', 'Z'),
                    drafts: true,
                  })
                }}
              />
            </Flex>
          </>
        ) : null}
      </Stack>
    </Flex>
  </Card>
)

export type ConflictListProps = Omit<ConflictCardProps, 'conflict'> & {
  readonly conflicts: readonly Conflict[]
}

/** What an editor should look at, with drafts as they would be published. */
export const ConflictList = ({conflicts, ...rest}: ConflictListProps) => (
  <Stack as="section" gap={3} aria-labelledby="banner-calendar-conflicts">
    <Heading as="h2" size={1} id="banner-calendar-conflicts">
      Conflicts ({conflicts.length})
    </Heading>
    {conflicts.length === 0 ? (
      <Text size={1} muted>
        None from now on, drafts included.
      </Text>
    ) : (
      conflicts.map((conflict) => (
        <ConflictCard
          key={[conflict.kind, ...conflict.banners.map(({_id}) => _id)].join(' ')}
          conflict={conflict}
          {...rest}
        />
      ))
    )}
  </Stack>
)
