import {locales} from '@preop/locales'
import {defineArrayMember, defineField, defineType} from 'sanity'
import {bodyMembers} from '../portable-text/body-members.ts'
import {asRecord, asText} from '../rules/plain.ts'
import {bodyTexts} from '../rules/plain-text.ts'
import {localeOptions} from './locale-options.ts'
import {
  type LocalizedKind,
  localizedFieldType,
  localizedItemType,
  localizedKinds,
} from './localized-kinds.ts'
import {provenanceField} from './provenance.field.ts'
import {slugify, slugSource} from './slug-from-title.ts'

const valueField = (kind: LocalizedKind) => {
  switch (kind) {
    case 'String':
      return defineField({name: 'value', title: 'Text', type: 'string'})
    case 'Text':
      return defineField({name: 'value', title: 'Text', type: 'text', rows: 3})
    case 'Slug':
      return defineField({
        name: 'value',
        title: 'Slug',
        type: 'slug',
        // The rules own uniqueness, which is by locale; Sanity's own check knows no locales.
        options: {
          source: slugSource,
          slugify,
          isUnique: () => true,
          disableArrayWarning: true,
        },
      })
    case 'PortableText':
      return defineField({name: 'value', title: 'Text', type: 'array', of: bodyMembers})
    default:
      return kind satisfies never
  }
}

const endonymOf = (language: unknown) =>
  locales.find(({id}) => id === language)?.endonym ?? String(language)

const excerptOf = (value: unknown) =>
  asText(value) ?? asText(asRecord(value).current) ?? bodyTexts(value)[0] ?? ''

const itemType = (kind: LocalizedKind) =>
  defineType({
    name: localizedItemType(kind),
    title: 'Text in one locale',
    type: 'object',
    fields: [
      defineField({
        name: 'language',
        title: 'Locale',
        type: 'string',
        options: {list: localeOptions},
      }),
      valueField(kind),
      // Slugs are addresses, not text: they are never stale.
      ...(kind === 'Slug' ? [] : [provenanceField]),
    ],
    preview: {
      select: {language: 'language', value: 'value'},
      prepare: ({language, value}) => ({title: excerptOf(value), subtitle: endonymOf(language)}),
    },
  })

const fieldType = (kind: LocalizedKind) =>
  defineType({
    name: localizedFieldType(kind),
    title: 'Localized text',
    type: 'array',
    of: [defineArrayMember({type: localizedItemType(kind)})],
  })

/** A field type and an item type for each kind, in the shape of internationalized arrays 5. */
export const localizedTypes = localizedKinds.flatMap((kind) => [itemType(kind), fieldType(kind)])
