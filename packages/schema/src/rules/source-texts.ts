import {sourceLocale} from '@preop/locales'
import {bodyBlocks} from '../portable-text/bodies.ts'
import {localeOfPath, type PathSegment} from './path.ts'
import {asRecord, asText, type PlainDocument} from './plain.ts'
import {blockText} from './plain-text.ts'
import {walk} from './walk.ts'

export type PlacedText = {at: readonly PathSegment[]; text: string}

const lineTypes: readonly unknown[] = [
  'internationalizedArrayStringValue',
  'internationalizedArrayTextValue',
]

const lines = (document: PlainDocument): PlacedText[] =>
  walk(document).flatMap(({at, value}) => {
    const {_type, language, value: line} = asRecord(value)
    const text = asText(line)
    if (!lineTypes.includes(_type) || language !== sourceLocale || text === undefined) return []
    return [{at: [...at, 'value'], text}]
  })

const blocks = (document: PlainDocument): PlacedText[] =>
  bodyBlocks(document)
    .filter(({at}) => localeOfPath(at) === sourceLocale)
    .map(({at, value}) => ({at, text: blockText(value)}))

/** Everything a document says in the source locale: its lines, then its blocks, each with its place. */
export const sourceTexts = (document: PlainDocument): PlacedText[] => [
  ...lines(document),
  ...blocks(document),
]
