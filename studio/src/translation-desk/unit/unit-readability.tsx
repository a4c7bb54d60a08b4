import {type Locale, sourceLocale} from '@preop/locales'
import {canonical, canonicalText} from '@preop/translation'
import {Box, Text} from '@sanity/ui'
import {readabilitySentence} from './readability-sentence.ts'
import type {UnitValue} from './unit-fields.ts'
import {Pair} from './unit-styles.ts'

type Props = {
  readonly source: UnitValue
  /** Undefined while a code is missing or wrong. */
  readonly target: UnitValue | undefined
  readonly locale: Locale
}

const sentenceOf = (value: UnitValue, locale: Locale) =>
  readabilitySentence(canonicalText(canonical(value)), locale)

/** How easy source and translation are to read, under each; advice, which keeps nothing back. */
export const UnitReadability = ({source, target, locale}: Props) => {
  const ofSource = sentenceOf(source, sourceLocale)
  const ofTarget = target === undefined ? undefined : sentenceOf(target, locale)
  if (ofSource === undefined && ofTarget === undefined) return null
  return (
    <Box paddingX={3}>
      <Pair>
        <Text size={1} muted data-testid="source-readability">
          {ofSource}
        </Text>
        <Text size={1} muted data-testid="target-readability">
          {ofTarget}
        </Text>
      </Pair>
    </Box>
  )
}
