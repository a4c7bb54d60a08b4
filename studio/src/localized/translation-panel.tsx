import {getLocale, type Locale} from '@preop/locales'
import {stringUnitKey} from '@preop/translation'
import {Card, Heading, Stack, Text} from '@sanity/ui'
import {IntentLink} from 'sanity/router'
import {statusSentence} from './status-sentence.ts'
import {TranslationPart} from './translation-part.tsx'
import type {TranslationState} from './translation-state.ts'
import {useUserNames} from './use-user-names.ts'

type Props = {
  readonly id: string
  readonly locale: Locale
  readonly state: TranslationState
  /** Which field of which document it translates. */
  readonly address: {readonly documentId: string; readonly field: string}
}

const pathOf = (field: string, key = stringUnitKey) =>
  key === stringUnitKey ? field : `${field}.${key}`

/** A field's translation to one locale, to read and not to edit. */
export const TranslationPanel = ({id, locale, state, address}: Props) => {
  const {endonym, dir} = getLocale(locale)
  const people = state.parts.flatMap(({stored}) =>
    [stored?.translatedBy, stored?.reviewedBy].filter((person) => typeof person === 'string'),
  )
  const names = useUserNames(people)
  const toOpen = state.parts.find(({status}) => status !== 'approved') ?? state.parts[0]
  return (
    <Card as="section" aria-label={endonym} id={id} border radius={2} padding={4}>
      <Stack gap={4}>
        <Heading as="h3" size={0} lang={locale}>
          {endonym}
        </Heading>
        <Text size={1}>{statusSentence(state)}</Text>
        <Text size={1}>
          <IntentLink
            intent="translate"
            params={{id: address.documentId, locale, path: pathOf(address.field, toOpen?.key)}}
          >
            Open in the translation desk
          </IntentLink>
        </Text>
        <Stack as="ul" gap={4} padding={0}>
          {state.parts
            .filter(({text}) => text !== '')
            .map((part) => (
              <TranslationPart
                key={part.key}
                part={part}
                lang={locale}
                dir={dir}
                names={names}
                isOneOfMany={state.parts.length > 1}
              />
            ))}
        </Stack>
      </Stack>
    </Card>
  )
}
