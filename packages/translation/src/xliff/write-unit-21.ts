import {dropUnwritable} from '../xml/drop-unwritable.ts'
import {escapeXml} from '../xml/escape-xml.ts'
import type {Code, ExchangeUnit} from './exchange.types.ts'
import {exchangeState} from './exchange-state.ts'
import {lines} from './lines.ts'
import {overlappingIds} from './overlapping-ids.ts'
import {tag} from './tag.ts'
import {termMarkerId} from './term-marker-id.ts'
import {toNmtoken} from './to-nmtoken.ts'
import {unitNotes} from './unit-notes.ts'
import {type Inline21, writeInline21} from './write-inline-21.ts'

const text = (value: string) => escapeXml(dropUnwritable(value))

const meta = (type: string, value: string | number | undefined) =>
  value === undefined || value === '' ? undefined : tag('mda:meta', {type}, text(String(value)))

const metadata = (unit: ExchangeUnit): string => {
  const parts = unit.parts.map(({id, style, listItem, level}) => {
    const told = [
      meta('part', id),
      meta('style', style),
      meta('listItem', listItem),
      meta('level', level),
    ].filter((one) => one !== undefined)
    return told.length === 0
      ? undefined
      : tag('mda:metaGroup', {category: 'preop:part'}, lines(told))
  })
  const own = [
    meta('path', unit.path),
    meta('kind', unit.kind),
    meta('sourceHash', unit.sourceHash),
    meta('targetHash', unit.present?.hash),
    meta('safetyCritical', unit.isSafetyCritical ? 'yes' : undefined),
  ]
  const group = tag('mda:metaGroup', {category: 'preop'}, lines([...own, ...parts]))
  return tag('mda:metadata', {}, lines([group]))
}

/** A link and an inline object carry what they stand for; formatting carries nothing. */
const hasData = ({kind}: Code) => kind === 'annotation' || kind === 'object' || kind === 'icu'

const dataId = (code: Code) => `d-${code.id}`

const glossary = (unit: ExchangeUnit, marked: ReadonlyMap<string, string>): string => {
  const entries = unit.terms
    .filter(({translation, definition}) => translation || definition)
    .map(({term, translation, definition, content}) => {
      const code = content === undefined ? undefined : marked.get(content)
      return tag(
        'gls:glossEntry',
        {ref: code && `#${termMarkerId(code)}`},
        lines([
          tag('gls:term', {}, text(term)),
          translation && tag('gls:translation', {}, text(translation)),
          definition && tag('gls:definition', {}, text(definition)),
        ]),
      )
    })
  return entries.length === 0 ? '' : tag('gls:glossary', {}, lines(entries))
}

/** The code that marks each term of the glossary in the text, by the code's content. */
const markedTerms = ({codes, terms}: ExchangeUnit): ReadonlyMap<string, string> =>
  new Map(
    terms.flatMap(({content, translation, definition}) => {
      const code = codes.find((one) => one.kind === 'annotation' && one.content === content)
      return code && content !== undefined && (translation || definition)
        ? [[content, code.id] as const]
        : []
    }),
  )

/** The id of the segment of a part. */
const segmentId = (partId: string): string => (partId === '' ? 's1' : toNmtoken(partId))

/** One unit as `<unit>` of XLIFF 2.1: a segment for each block that it holds. */
export const writeUnit21 = (unit: ExchangeUnit): string => {
  const {parts, codes, maxLength} = unit
  const marked = markedTerms(unit)
  const {state, subState} = exchangeState(unit)
  const isTranslated = parts.every(({target}) => target !== undefined)
  const inline: Inline21 = {
    codes,
    overlapping: overlappingIds(parts.flatMap(({source, target}) => [source, target ?? []])),
    dataOf: (code) => (hasData(code) ? dataId(code) : undefined),
    termIds: new Set(marked.values()),
  }
  const inTarget: Inline21 = {...inline, termIds: new Set()}
  const segments = parts.map(({id, source, target}) =>
    tag(
      'segment',
      {id: segmentId(id), state, subState},
      lines([
        tag('source', {}, writeInline21(source, inline)),
        isTranslated && target ? tag('target', {}, writeInline21(target, inTarget)) : undefined,
      ]),
    ),
  )
  const data = codes
    .filter(hasData)
    .map((code) => tag('data', {id: dataId(code)}, text(code.content)))
  const notes = unitNotes(unit).map(({category, words}) => tag('note', {category}, text(words)))
  return tag(
    'unit',
    {
      id: toNmtoken(unit.path),
      name: unit.path,
      canResegment: parts.length > 1 ? 'no' : undefined,
      'xml:space': 'preserve',
      'slr:sizeRestriction': maxLength,
    },
    lines([
      metadata(unit),
      glossary(unit, marked),
      notes.length > 0 ? tag('notes', {}, lines(notes)) : undefined,
      data.length > 0 ? tag('originalData', {}, lines(data)) : undefined,
      ...segments,
    ]),
  )
}
