import {sourceLocale} from '@preop/locales'
import {Stack} from '@sanity/ui'
import type {ArrayOfObjectsInputProps, FormNodeValidation} from 'sanity'
import {itemMember} from './item-member.ts'
import {LocaleSlugs} from './locale-slugs.tsx'
import {LocaleValue} from './locale-value.tsx'
import {localizedKindOf} from './localized-kind-of.ts'
import {StrayItems} from './stray-items.tsx'
import {TranslationFindings} from './translation-findings.tsx'
import {Translations} from './translations.tsx'

/** What is wrong with the field as a whole or with the source's item: told at the source text. */
const findings = (input: ArrayOfObjectsInputProps): FormNodeValidation[] => [
  ...input.validation,
  ...(itemMember(input, sourceLocale)?.item.validation ?? []),
]

/**
 * A localized field as an editor works on it: the source text in its usual input, and beside it
 * where the translations stand. It stands for Sanity's list of items, which asks an editor to open
 * a dialog for each word.
 */
export const LocalizedInput = (input: ArrayOfObjectsInputProps) => (
  <Stack gap={3}>
    <LocaleValue
      input={input}
      language={sourceLocale}
      title={input.schemaType.title}
      description={input.schemaType.description}
      validation={findings(input)}
    />
    <StrayItems input={input} />
    <TranslationFindings input={input} />
    {localizedKindOf(input.schemaType.name) === 'Slug' ? (
      <LocaleSlugs input={input} />
    ) : (
      <Translations input={input} />
    )}
  </Stack>
)
