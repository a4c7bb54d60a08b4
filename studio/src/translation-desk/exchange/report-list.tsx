import {getLocale, type Locale, sourceLocale} from '@preop/locales'
import {Box, Button, Flex, Stack, Text} from '@sanity/ui'
import {useState} from 'react'
import type {ReportItem} from './report-items.ts'

/** A file may hold thousands of units. */
const first = 50

type Props = {
  readonly items: readonly ReportItem[]
  /** Of the translations; undefined where it cannot be told. */
  readonly locale: Locale | undefined
}

/** Units of a file, each with its page, its place and the texts to compare. */
export const ReportList = ({items, locale}: Props) => {
  const [isWhole, setIsWhole] = useState(false)
  return (
    <Stack gap={3}>
      <Stack as="ul" gap={4} margin={0} padding={0} style={{listStyle: 'none'}}>
        {(isWhole ? items : items.slice(0, first)).map(({key, page, place, line, texts}) => (
          <Stack as="li" key={key} gap={3}>
            <Text size={1} weight="medium">
              {page}: {place}
              {line ? ` (line ${line})` : ''}
            </Text>
            {texts.length > 0 ? (
              <Stack as="dl" gap={4} margin={0} paddingLeft={3}>
                {texts.map(({title, text, isSource}) => (
                  <Stack key={title} gap={2}>
                    <Text as="dt" size={1} weight="medium">
                      {title}
                    </Text>
                    <Text
                      as="dd"
                      size={1}
                      lang={isSource ? sourceLocale : locale}
                      dir={isSource || !locale ? 'auto' : getLocale(locale).dir}
                      style={{margin: 0, whiteSpace: 'pre-wrap', textAlign: 'start'}}
                    >
                      {text}
                    </Text>
                  </Stack>
                ))}
              </Stack>
            ) : null}
          </Stack>
        ))}
      </Stack>
      {isWhole || items.length <= first ? null : (
        <Flex>
          <Box>
            <Button
              fontSize={1}
              mode="ghost"
              text={`Show all ${items.length}`}
              onClick={() => setIsWhole(true)}
            />
          </Box>
        </Flex>
      )}
    </Stack>
  )
}
