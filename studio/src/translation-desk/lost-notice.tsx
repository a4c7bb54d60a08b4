import {getLocale, isLocale} from '@preop/locales'
import type {LostWork} from '@preop/translation'
import {Card, Stack, Text} from '@sanity/ui'
import {useUserNames} from '../localized/use-user-names.ts'
import {lostReason} from './lost-reason.ts'
import {lostSentence} from './lost-sentence.ts'

const Lost = ({lost, by}: {readonly lost: LostWork; readonly by: string | undefined}) => {
  const {documentId, locale, path, text} = lost
  const known = isLocale(locale) ? getLocale(locale) : undefined
  return (
    <Card as="li" borderLeft paddingLeft={3}>
      <Stack gap={2}>
        <Text size={1} style={{overflowWrap: 'anywhere'}}>
          {[documentId, path].filter(Boolean).join(' · ')} ·{' '}
          <bdi lang={known && locale}>{known?.endonym ?? locale}</bdi>
        </Text>
        <Text size={1} muted>
          {lostReason(lost)} {by === undefined ? 'Who wrote it is not recorded.' : `By ${by}.`}
        </Text>
        {text && (
          <Text size={1} lang={known && locale} dir={known?.dir} style={{whiteSpace: 'pre-wrap'}}>
            {text}
          </Text>
        )}
      </Stack>
    </Card>
  )
}

/** Texts in work that no row shows, to read and to copy. Nothing takes them away by itself. */
export const LostNotice = ({lost}: {readonly lost: readonly LostWork[]}) => {
  const names = useUserNames(lost.flatMap(({by}) => by ?? []))
  const sentence = lostSentence(lost)
  if (sentence === undefined) return null
  return (
    <details data-testid="lost-work">
      <summary style={{cursor: 'pointer', paddingBlock: '0.5rem'}}>
        <Text as="span" size={1} muted style={{display: 'inline-block'}}>
          {sentence}
        </Text>
      </summary>
      <Stack as="ul" gap={4} marginY={3} padding={0} style={{listStyle: 'none'}}>
        {lost.map((one) => (
          <Lost
            key={`${one.kind} ${one.documentId} ${one.locale} ${one.path}`}
            lost={one}
            by={one.by === undefined ? undefined : (names[one.by] ?? one.by)}
          />
        ))}
      </Stack>
    </details>
  )
}
