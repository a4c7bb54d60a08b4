import {getLocale, isLocale, type Locale} from '@preop/locales'
import {Box, Checkbox, Flex, Select, Stack, Text} from '@sanity/ui'
import type {CalendarPage} from './calendar-page.ts'
import type {CalendarState} from './calendar-state.ts'

export type PageChooserProps = {
  readonly state: CalendarState
  readonly pages: readonly CalendarPage[]
  readonly locales: readonly Locale[]
  readonly onChange: (change: Partial<CalendarState>) => void
}

/** Which page, in which locale, and whether drafts count. */
export const PageChooser = ({state, pages, locales, onChange}: PageChooserProps) => (
  <Stack gap={3}>
    <Flex gap={3} wrap="wrap">
      <Box flex={3} style={{minInlineSize: '12rem'}}>
        <Stack gap={2}>
          <Text as="label" size={1} weight="medium" htmlFor="banner-calendar-page">
            Page
          </Text>
          <Select
            id="banner-calendar-page"
            fontSize={1}
            value={state.page}
            onChange={({currentTarget}) => onChange({page: currentTarget.value})}
          >
            {[...new Set(pages.map(({group}) => group))].map((group) => (
              <optgroup key={group} label={group}>
                {pages
                  .filter((page) => page.group === group)
                  .map(({id, title}) => (
                    <option key={id} value={id}>
                      {title}
                    </option>
                  ))}
              </optgroup>
            ))}
          </Select>
        </Stack>
      </Box>
      <Box flex={1} style={{minInlineSize: '8rem'}}>
        <Stack gap={2}>
          <Text as="label" size={1} weight="medium" htmlFor="banner-calendar-locale">
            Language
          </Text>
          <Select
            id="banner-calendar-locale"
            fontSize={1}
            value={state.locale}
            onChange={({currentTarget: {value}}) => {
              if (isLocale(value)) onChange({locale: value})
            }}
          >
            {locales.map((id) => (
              <option key={id} value={id} lang={id}>
                {getLocale(id).endonym}
              </option>
            ))}
          </Select>
        </Stack>
      </Box>
    </Flex>
    <Flex align="center" gap={2}>
      <Checkbox
        id="banner-calendar-drafts"
        checked={state.drafts}
        onChange={({currentTarget}) => onChange({drafts: currentTarget.checked})}
      />
      <Text as="label" size={1} htmlFor="banner-calendar-drafts">
        As if all drafts were published
      </Text>
    </Flex>
  </Stack>
)
