import {defineField, defineType} from 'sanity'
import {localizedField} from '../localized/localized-field.ts'
import {sourceOf} from '../localized/source-of.ts'
import {toOptions} from '../options/to-options.ts'
import {isSafetyCritical} from './is-safety-critical.ts'
import {sectionKinds} from './section-kinds.ts'

const subtitleOf = (kind: unknown) =>
  typeof kind === 'string' && isSafetyCritical(kind) ? `${kind}, safety-critical` : String(kind)

/** One part of a procedure page. */
export const section = defineType({
  name: 'section',
  type: 'object',
  fields: [
    defineField({name: 'kind', type: 'string', options: {list: toOptions(sectionKinds)}}),
    localizedField('heading', 'String'),
    localizedField('body', 'PortableText'),
  ],
  preview: {
    select: {heading: 'heading', kind: 'kind'},
    prepare: ({heading, kind}) => ({title: sourceOf(heading), subtitle: subtitleOf(kind)}),
  },
})
