import type {DocumentType} from '@preop/schema/rules'
import {CogIcon} from '@sanity/icons/Cog'
import type {StructureResolver} from 'sanity/structure'

const groups: readonly (readonly {type: DocumentType; title: string}[])[] = [
  [
    {type: 'procedure', title: 'Procedures'},
    {type: 'specialty', title: 'Specialties'},
    {type: 'bodyRegion', title: 'Body regions'},
    {type: 'glossaryTerm', title: 'Glossary'},
  ],
  [
    {type: 'banner', title: 'Banners'},
    {type: 'donation', title: 'Appeals'},
  ],
  [
    {type: 'person', title: 'Reviewers'},
    {type: 'redirect', title: 'Redirects'},
    {type: 'feedback', title: 'Feedback'},
  ],
]

/** The list at the left of the Studio: a document type a line, the settings last. */
export const structure: StructureResolver = (S) =>
  S.list()
    .title('Content')
    .items([
      ...groups.flatMap((items) => [
        ...items.map(({type, title}) => S.documentTypeListItem(type).title(title)),
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
