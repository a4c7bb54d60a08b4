import {CogIcon} from '@sanity/icons/Cog'
import type {StructureResolver} from 'sanity/structure'

const groups = [
  {types: ['procedure', 'specialty', 'bodyRegion', 'glossaryTerm']},
  {types: ['banner', 'donation']},
  {types: ['person', 'redirect', 'feedback']},
]

/** The list at the left of the Studio: a document type a line, the settings last. */
export const structure: StructureResolver = (S) =>
  S.list()
    .title('Content')
    .items([
      ...groups.flatMap(({types}) => [
        ...types.map((type) => S.documentTypeListItem(type)),
        S.divider(),
      ]),
      S.listItem()
        .id('siteSettings')
        .title('Settings')
        .icon(CogIcon)
        .child(
          S.document().schemaType('siteSettings').documentId('siteSettings').title('Settings'),
        ),
    ])
