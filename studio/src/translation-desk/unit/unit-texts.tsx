import {getLocale, sourceLocale} from '@preop/locales'
import type {GlossaryTerm} from '@preop/translation'
import {Card, Stack, Text} from '@sanity/ui'
import type {MarkedField} from '../marked/code.ts'
import type {UnitAddress} from '../unit-row.ts'
import type {UnitTexts as Texts} from '../unit-session.ts'
import {SourceField} from './source-field.tsx'
import {TargetField} from './target-field.tsx'
import {Pair} from './unit-styles.ts'

type Props = {
  readonly fields: readonly MarkedField[]
  readonly texts: Texts
  readonly locale: UnitAddress['locale']
  readonly terms: readonly GlossaryTerm[]
  readonly canWrite: boolean
  readonly onBox: (key: string, box: HTMLTextAreaElement | null) => void
  readonly onType: (texts: Texts) => void
}

/** Each text of a unit in the source, and beside it the box for its translation. */
export const UnitTexts = (props: Props) => {
  const {fields, texts, locale, terms, canWrite, onBox, onType} = props
  if (fields.length === 0)
    return <Text size={1}>There is nothing to translate in this part: it has no words.</Text>
  const nameOf = (name: string, index: number) =>
    fields.length > 1 ? `${name}, text ${index + 1} of ${fields.length}` : name
  return fields.map((field, index) => (
    <Card key={field.key} border radius={3} padding={3}>
      <Pair>
        <Stack gap={3}>
          <Text size={1} muted weight="medium">
            {nameOf(getLocale(sourceLocale).endonym, index)}
          </Text>
          <SourceField field={field} terms={terms} />
        </Stack>
        <Stack gap={3}>
          <Text size={1} muted weight="medium" lang={locale}>
            {getLocale(locale).endonym}
          </Text>
          <TargetField
            field={field}
            label={nameOf('Translation', index)}
            locale={locale}
            text={texts[field.key] ?? ''}
            canWrite={canWrite}
            onBox={(box) => onBox(field.key, box)}
            onType={(text) => onType({...texts, [field.key]: text})}
          />
        </Stack>
      </Pair>
    </Card>
  ))
}
