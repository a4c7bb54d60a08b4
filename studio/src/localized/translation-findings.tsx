import {getLocale, isLocale, sourceLocale} from '@preop/locales'
import {isRecord} from '@preop/schema/rules'
import {Card, Stack, Text} from '@sanity/ui'
import type {ArrayOfObjectsInputProps} from 'sanity'
import {nodeValidation} from './node-validation.ts'

const languageOf = (value: unknown) => (isRecord(value) ? value.language : undefined)

/** What is wrong with texts of other locales, told where an editor sees it without opening them. */
export const TranslationFindings = ({input}: {readonly input: ArrayOfObjectsInputProps}) => {
  const found = input.members
    .filter((member) => member.kind === 'item')
    .flatMap(({item}) => {
      const language = languageOf(item.value)
      return isLocale(language) && language !== sourceLocale
        ? nodeValidation(item).map((finding) => ({language, ...finding}))
        : []
    })
  if (found.length === 0) return null
  return (
    <Stack gap={2}>
      {found.map(({language, level, message}) => (
        <Card
          key={`${language} ${message}`}
          tone={level === 'error' ? 'critical' : 'caution'}
          border
          radius={2}
          padding={3}
        >
          <Text size={1}>
            {getLocale(language).endonym}: {message}
          </Text>
        </Card>
      ))}
    </Stack>
  )
}
