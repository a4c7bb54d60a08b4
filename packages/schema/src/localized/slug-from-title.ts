import {sourceLocale} from '@preop/locales'
import type {SlugifierFn, SlugSourceContext, SlugSourceFn} from 'sanity'
import {localizedText} from '../rules/localized-value.ts'
import {asRecord, asText} from '../rules/plain.ts'
import {textToSlug} from '../slug/text-to-slug.ts'

const localeOf = ({parent}: SlugSourceContext) => asText(asRecord(parent).language) ?? sourceLocale

/** What "Generate" makes a slug from: the title or name in the slug's own locale. */
export const slugSource: SlugSourceFn = ({title, name}, context) =>
  localizedText(title ?? name, localeOf(context)) ?? ''

/** How "Generate" makes it: see `textToSlug`. */
export const slugify: SlugifierFn = (text, _type, context) => textToSlug(text, localeOf(context))
