import {isTimeZone} from '@preop/schema/rules'
import {Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import {styled} from 'styled-components'
import {bannerChanges} from './banner-changes.ts'
import {ConflictList} from './conflict-list.tsx'
import {findConflicts} from './find-conflicts.ts'
import {MomentPanel} from './moment-panel.tsx'
import {PageChooser} from './page-chooser.tsx'
import {readerBanners} from './reader-banners.ts'
import {ReaderView} from './reader-view.tsx'
import {timeWindow} from './time-window.ts'
import {Timeline} from './timeline.tsx'
import {Toolbar} from './toolbar.tsx'
import type {CalendarContent} from './use-calendar-content.ts'
import {useCalendarState} from './use-calendar-state.ts'
import {useNow} from './use-now.ts'

/** The reader stands beside the time line where there is room, so that both are seen while sliding. */
const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 2rem;
  @media (min-width: 68rem) {
    grid-template-columns: minmax(0, 1fr) 23rem;
  }
`

const Nothing = () => (
  <Card border padding={4} radius={2}>
    <Text size={1}>
      There is no banner yet.{' '}
      <IntentLink intent="create" params={{type: 'banner'}}>
        Write the first one
      </IntentLink>
      .
    </Text>
  </Card>
)

/** The calendar, once there is something to show. */
export const CalendarScreen = ({content}: {readonly content: CalendarContent}) => {
  const {rows, pages, locales, glossaryWords} = content
  const {state, change, ownZone} = useCalendarState()
  const now = useNow()
  const at = state.at ?? now
  const page = pages.find(({id}) => id === state.page) ?? pages[0]
  if (!page) return null
  const {zone, locale} = state
  const current = rows.flatMap(({published, latest}) => (state.drafts ? latest : (published ?? [])))
  const latest = rows.map((row) => row.latest)
  const shown = readerBanners(current, {locale, page, at, glossaryWords})
  const zones = [
    ...new Set([
      ownZone,
      'UTC',
      zone,
      ...latest.map(({schedule}) => schedule?.timeZone).filter(isTimeZone),
    ]),
  ]
  return (
    <Stack gap={5}>
      <Flex justify="space-between" align="center" gap={4} wrap="wrap">
        <Heading as="h1" size={2}>
          Banner calendar
        </Heading>
        <Toolbar state={state} at={at} zones={zones} ownZone={ownZone} onChange={change} />
      </Flex>
      <Columns>
        {rows.length === 0 ? (
          <Nothing />
        ) : (
          <Timeline
            rows={rows}
            window={timeWindow(state.zoom, at, zone)}
            zone={zone}
            now={now}
            at={at}
            onMove={(moment) => change({at: moment})}
          />
        )}
        <Stack gap={5}>
          <Stack gap={4}>
            <PageChooser
              state={{...state, page: page.id}}
              pages={pages}
              locales={locales}
              onChange={change}
            />
            <MomentPanel
              at={at}
              zone={zone}
              changes={bannerChanges(current, {...page.aim, locale})}
              onMove={(moment) => change({at: moment})}
            />
          </Stack>
          <ReaderView
            shown={shown}
            page={page}
            locale={locale}
            at={at}
            zone={zone}
            isNow={state.at === undefined}
          />
          <ConflictList
            conflicts={findConflicts(latest, {pages, locales}, Date.parse(now))}
            zone={zone}
            onShow={change}
          />
        </Stack>
      </Columns>
    </Stack>
  )
}
