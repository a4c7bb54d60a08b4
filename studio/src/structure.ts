import type {DocumentType} from '@preop/schema/rules'
import {AddIcon} from '@sanity/icons/Add'
import {BellIcon} from '@sanity/icons/Bell'
import {BookIcon} from '@sanity/icons/Book'
import {CalendarIcon} from '@sanity/icons/Calendar'
import {CaseIcon} from '@sanity/icons/Case'
import {CogIcon} from '@sanity/icons/Cog'
import {CommentIcon} from '@sanity/icons/Comment'
import {HeartIcon} from '@sanity/icons/Heart'
import {InfoOutlineIcon} from '@sanity/icons/InfoOutline'
import type {ComponentType} from 'react'
import type {StructureBuilder, StructureResolver, UserComponent} from 'sanity/structure'
import {apiVersion} from './api-version.ts'
import {countIcon} from './desk/count-icon.tsx'
import {panes} from './desk/panes.tsx'
import {useAttention} from './desk/use-attention.ts'
import {useReviews} from './desk/use-reviews.ts'
import {mediaItem} from './media/media-item.ts'

type Pane = {
  readonly id: string
  readonly title: string
  readonly icon: ComponentType
  readonly component: UserComponent
  /** The type that + adds. */
  readonly adds?: {readonly type: DocumentType; readonly title: string}
}

const paneItem = (S: StructureBuilder, {id, title, icon, component, adds}: Pane) =>
  S.listItem()
    .id(id)
    .title(title)
    .icon(icon)
    .child(
      S.component(component)
        .id(id)
        .title(title)
        .canHandleIntent((_, {type}) => type === adds?.type)
        .menuItems(
          adds
            ? [
                S.menuItem()
                  .title(`New ${adds.title}`)
                  .icon(AddIcon)
                  .intent({type: 'create', params: {type: adds.type}})
                  .showAsAction(true),
              ]
            : [],
        )
        .child((documentId, {params}) =>
          S.document()
            .documentId(documentId)
            .schemaType(adds?.type ?? String(params?.type ?? 'procedure')),
        ),
    )

const proceduresBySpecialty = (S: StructureBuilder) =>
  S.listItem()
    .id('bySpecialty')
    .title('Procedures by specialty')
    .icon(CaseIcon)
    .child(
      // Not a list of the type: Sanity would open every new specialty in here.
      S.documentList()
        .id('bySpecialty')
        .title('By specialty')
        .schemaType('specialty')
        .apiVersion(apiVersion)
        .filter('_type == $kind')
        .params({kind: 'specialty'})
        .canHandleIntent(() => false)
        .child((specialty) =>
          S.documentList()
            .id('procedures')
            .title('Procedures')
            .schemaType('procedure')
            .apiVersion(apiVersion)
            .filter('_type == "procedure" && $specialty in specialties[]._ref')
            .params({specialty})
            .canHandleIntent(() => false),
        ),
    )

const typeItem = (S: StructureBuilder, type: DocumentType, title: string) =>
  S.documentTypeListItem(type).title(title)

/** The list at the left of the Studio: what editors look for, the settings last. */
export const structure: StructureResolver = (S) =>
  S.list()
    .title('Content')
    .items([
      paneItem(S, {
        id: 'attention',
        title: 'Needs attention',
        icon: countIcon(useAttention, InfoOutlineIcon),
        component: panes.attention,
      }),
      paneItem(S, {
        id: 'reviews',
        title: 'Review due',
        icon: countIcon(useReviews, CalendarIcon),
        component: panes.reviews,
      }),
      S.divider(),
      typeItem(S, 'procedure', 'Procedures'),
      proceduresBySpecialty(S),
      paneItem(S, {
        id: 'banner',
        title: 'Banners',
        icon: BellIcon,
        component: panes.banners,
        adds: {type: 'banner', title: 'banner'},
      }),
      paneItem(S, {
        id: 'donation',
        title: 'Appeals',
        icon: HeartIcon,
        component: panes.appeals,
        adds: {type: 'donation', title: 'appeal'},
      }),
      S.divider(),
      typeItem(S, 'glossaryTerm', 'Glossary').icon(BookIcon),
      typeItem(S, 'specialty', 'Specialties'),
      typeItem(S, 'bodyRegion', 'Body regions'),
      typeItem(S, 'person', 'Reviewers'),
      mediaItem(S),
      S.divider(),
      typeItem(S, 'redirect', 'Redirects'),
      paneItem(S, {
        id: 'feedback',
        title: 'Feedback',
        icon: CommentIcon,
        component: panes.feedback,
      }),
      S.listItem()
        .id('siteSettings')
        .title('Settings')
        .icon(CogIcon)
        .child(
          S.document().schemaType('siteSettings').documentId('siteSettings').title('Settings'),
        ),
    ])
