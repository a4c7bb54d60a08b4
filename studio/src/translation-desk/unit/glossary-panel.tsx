import {type Locale, sourceLocale} from '@preop/locales'
import {findTerms, type GlossaryTerm} from '@preop/translation'
import {Stack, Text} from '@sanity/ui'
import {Panel} from './panel.tsx'

type Props = {
  /** Plain source text. */
  readonly text: string
  readonly terms: readonly GlossaryTerm[]
  readonly locale: Locale
}

/** The terms of the glossary in the source, and how they are called in the locale. */
export const GlossaryPanel = ({text, terms, locale}: Props) => {
  const found = new Map(findTerms(text, terms, sourceLocale).map((hit) => [hit.term.id, hit]))
  if (found.size === 0) return null
  return (
    <Panel title="Glossary">
      <Stack as="dl" gap={3} margin={0}>
        {[...found.values()].map(({term, text: written}) => (
          <Stack key={term.id} gap={2}>
            <Text as="dt" size={1} weight="medium" lang={sourceLocale}>
              {written}
            </Text>
            <Text as="dd" size={1} lang={locale}>
              {term.forms[locale]?.join(', ') ?? 'not in the glossary of this locale yet'}
            </Text>
          </Stack>
        ))}
      </Stack>
    </Panel>
  )
}
