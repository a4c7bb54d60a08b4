import {asRecord, asText, isRecord, type PlainRecord} from '../rules/plain.ts'
import {itemsOf, type Node, walk} from '../rules/walk.ts'

export type BodyNode = Node & {value: PlainRecord}

const recordsAt = (node: Node): BodyNode[] =>
  itemsOf(node).flatMap(({at, value}) => (isRecord(value) ? [{at, value}] : []))

const isBody = ({value}: Node) =>
  asRecord(value)._type === 'internationalizedArrayPortableTextValue'

/** The elements at the top of every body of a document, in every locale. */
export const bodyElements = (document: unknown): BodyNode[] =>
  walk(document)
    .filter(isBody)
    .flatMap(({at, value}) => recordsAt({at: [...at, 'value'], value: asRecord(value).value}))

/** The blocks of every body, those inside care cards too. */
export const bodyBlocks = (document: unknown): BodyNode[] =>
  bodyElements(document)
    .flatMap((element) =>
      element.value._type === 'careCard'
        ? recordsAt({at: [...element.at, 'body'], value: element.value.body})
        : [element],
    )
    .filter(({value}) => value._type === 'block')

/** The children of every block: spans and inline objects. */
export const inlineNodes = (document: unknown): BodyNode[] =>
  bodyBlocks(document).flatMap(({at, value}) =>
    recordsAt({at: [...at, 'children'], value: value.children}),
  )

/** The annotations of every block. */
export const annotationNodes = (document: unknown): BodyNode[] =>
  bodyBlocks(document).flatMap(({at, value}) =>
    recordsAt({at: [...at, 'markDefs'], value: value.markDefs}),
  )

export const keyOf = ({value}: BodyNode): string | undefined => asText(value._key)
