import {Box, Card, Stack, Text} from '@sanity/ui'
import {provenanceSentence} from './provenance-sentence.ts'
import {statusWords} from './status-words.ts'
import type {Part} from './translation-state.ts'

type Props = {
  readonly part: Part
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly names: {readonly [userId: string]: string | undefined}
  /** Said of each part only where there are several. */
  readonly isOneOfMany: boolean
}

const whatChanged = ({status, substance}: Part) =>
  substance && substance !== 'other' ? `${statusWords(status)}: ${substance}` : statusWords(status)

/** One unit's translation, to read: the text, what it was translated from, who and when. */
export const TranslationPart = ({part, lang, dir, names, isOneOfMany}: Props) => (
  <Stack as="li" gap={2} style={{listStyle: 'none'}}>
    {isOneOfMany && part.status !== 'approved' && (
      <Text size={1} weight="medium">
        {whatChanged(part)}
      </Text>
    )}
    {part.text !== '' && (
      <Text size={2} lang={lang} dir={dir} style={{whiteSpace: 'pre-wrap', textAlign: 'start'}}>
        {part.text}
      </Text>
    )}
    {part.translatedFrom !== undefined && (
      <Card borderLeft paddingLeft={3}>
        <Text size={1} muted style={{whiteSpace: 'pre-wrap'}}>
          Translated from: “{part.translatedFrom}”
        </Text>
      </Card>
    )}
    {part.stored && (
      <Box>
        <Text size={1} muted>
          {provenanceSentence(part.stored, names)}
        </Text>
      </Box>
    )}
  </Stack>
)
