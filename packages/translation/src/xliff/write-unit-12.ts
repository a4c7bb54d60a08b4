import {dropUnwritable} from '../xml/drop-unwritable.ts'
import {escapeXml} from '../xml/escape-xml.ts'
import type {ExchangePart, ExchangeUnit} from './exchange.types.ts'
import {exchangeState} from './exchange-state.ts'
import {lines} from './lines.ts'
import {overlappingIds} from './overlapping-ids.ts'
import {tag} from './tag.ts'
import {unitNotes} from './unit-notes.ts'
import {type Inline12, writeInline12} from './write-inline-12.ts'

const text = (value: string) => escapeXml(dropUnwritable(value))

const context = (type: string, value: string | number | undefined) =>
  value === undefined || value === ''
    ? undefined
    : tag('context', {'context-type': `x-preop-${type}`}, text(String(value)))

const contextGroup = (contexts: readonly (string | undefined)[]) =>
  contexts.some((one) => one !== undefined)
    ? tag('context-group', {purpose: 'information'}, lines(contexts))
    : undefined

const ofUnit = ({path, kind, sourceHash, present, isSafetyCritical}: ExchangeUnit) => [
  context('path', path),
  context('kind', kind),
  context('source-hash', sourceHash),
  context('target-hash', present?.hash),
  context('safety-critical', isSafetyCritical ? 'yes' : undefined),
]

const ofPart = ({id, style, listItem, level}: ExchangePart) => [
  context('part', id),
  context('style', style),
  context('list-item', listItem),
  context('level', level),
]

const inlineOf = ({parts, codes, terms}: ExchangeUnit): Inline12 => ({
  codes,
  overlapping: overlappingIds(parts.flatMap(({source, target}) => [source, target ?? []])),
  termIds: new Set(
    codes
      .filter(
        ({kind, content}) => kind === 'annotation' && terms.some((t) => t.content === content),
      )
      .map(({id}) => id),
  ),
})

const notesOf = (unit: ExchangeUnit) => [
  ...unitNotes(unit).map(({words}) => tag('note', {from: 'preop'}, text(words))),
  ...unit.terms.map(({term, translation, definition}) =>
    tag(
      'note',
      {from: 'glossary'},
      text(
        [term, translation && `= ${translation}`, definition && `(${definition})`]
          .filter(Boolean)
          .join(' '),
      ),
    ),
  ),
]

const transUnit = (unit: ExchangeUnit, part: ExchangePart, isWhole: boolean): string => {
  const {parts, maxLength, path} = unit
  const inline = inlineOf(unit)
  const {state12, qualifier12, approved12} = exchangeState(unit)
  const isTranslated = parts.every(({target}) => target !== undefined)
  const id = isWhole ? path : `${path}/${part.id}`
  return tag(
    'trans-unit',
    {
      id,
      resname: id,
      approved: approved12,
      'xml:space': 'preserve',
      ...(maxLength === undefined ? {} : {maxwidth: maxLength, 'size-unit': 'char'}),
    },
    lines([
      tag('source', {}, writeInline12(part.source, inline)),
      // A copy of the source where there is no translation: OmegaT shows what stands in <target>.
      tag(
        'target',
        {state: state12, 'state-qualifier': qualifier12},
        writeInline12(isTranslated && part.target ? part.target : part.source, {
          ...inline,
          termIds: new Set(),
        }),
      ),
      contextGroup([...(isWhole ? ofUnit(unit) : []), ...ofPart(part)]),
      ...(isWhole ? notesOf(unit) : []),
    ]),
  )
}

/**
 * One unit in XLIFF 1.2: a `<trans-unit>`, or for a care card or timed step a `<group>` with one for
 * each block.
 */
export const writeUnit12 = (unit: ExchangeUnit): string => {
  const [first] = unit.parts
  if (first?.id === '') return transUnit(unit, first, true)
  return tag(
    'group',
    {id: `unit:${unit.path}`, restype: 'x-preop-unit', resname: unit.path},
    lines([
      contextGroup(ofUnit(unit)),
      ...notesOf(unit),
      ...unit.parts.map((part) => transUnit(unit, part, false)),
    ]),
  )
}
