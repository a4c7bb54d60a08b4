import {ImagesIcon} from '@sanity/icons/Images'
import type {StructureBuilder} from 'sanity/structure'
import {AssetPane} from './asset-pane.tsx'
import {MediaPane} from './media-pane.tsx'

/** The line of the structure that leads to images and files, and on to where they are used. */
export const mediaItem = (S: StructureBuilder) =>
  S.listItem()
    .id('media')
    .title('Media')
    .icon(ImagesIcon)
    .child(
      S.component(MediaPane)
        .id('media')
        .title('Media')
        .child((asset) =>
          S.component(AssetPane)
            .id(`asset-${asset}`)
            .title('Where it is used')
            .options({asset})
            .child((documentId, {params}) =>
              S.document()
                .documentId(documentId)
                .schemaType(String(params?.type ?? 'procedure')),
            ),
        ),
    )
