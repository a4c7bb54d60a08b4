import {getLocale, type Locale} from '@preop/locales'
import {canonical, canonicalText, type PublishedTranslation} from '@preop/translation'
import {Stack, Text} from '@sanity/ui'
import {provenanceSentence} from '../../localized/provenance-sentence.ts'
import {useUserNames} from '../../localized/use-user-names.ts'
import {Panel} from './panel.tsx'
import {Reading} from './unit-styles.ts'

type Props = {
  readonly published: PublishedTranslation | undefined
  readonly freshness: 'current' | 'wording' | 'substance' | undefined
  /** Whether a text that was approved later has lost its place to this one. */
  readonly isDisplaced: boolean
  readonly locale: Locale
}

const whatReadersGet = ({published, freshness}: Pick<Props, 'published' | 'freshness'>): string => {
  if (!published) return 'Readers get the source text: there is no approved translation.'
  if (freshness === 'substance')
    return 'Readers get the source text: this translation may no longer say the same.'
  return freshness === 'wording'
    ? 'Readers get this, with a note that the wording of the source was corrected.'
    : 'Readers get this:'
}

/** What readers get of this unit now, and who stands for it. */
export const PublicPanel = ({published, freshness, isDisplaced, locale}: Props) => {
  const stored = published?.stored
  const names = useUserNames(
    [stored?.translatedBy, stored?.reviewedBy].filter((id) => typeof id === 'string'),
  )
  return (
    <Panel title="Public now">
      {isDisplaced && (
        <Text size={1} weight="medium">
          {published ? 'An older text is on the page' : 'The page has lost this text'}, because an
          older copy of it was restored or imported. The text here was approved last; approving it
          puts it back.
        </Text>
      )}
      <Text size={1}>{whatReadersGet({published, freshness})}</Text>
      {published && (
        <Reading lang={locale} dir={getLocale(locale).dir}>
          {canonicalText(canonical(published.value))}
        </Reading>
      )}
      {stored && (
        <Stack gap={2}>
          <Text size={1} muted>
            {provenanceSentence(stored, names)}
          </Text>
        </Stack>
      )}
    </Panel>
  )
}
