import {sourceLocale} from '@preop/locales'
import type {PlainDocument} from '@preop/schema/rules'
import {
  type BodyElement,
  createMemory,
  fillUnit,
  findInMemories,
  flattenUnit,
  type MemoryMatch,
  memoryEntriesOf,
  plainUnitText,
  storedMemoryEntries,
  type TranslationMemory,
} from '@preop/translation'
import {titleOfDocument} from '../review-queue/title-of-document.ts'
import type {MemoryHit} from './memory-hit.ts'

const fill = (source: string | BodyElement, text: string) =>
  typeof source === 'string' ? fillUnit(source, text) : fillUnit(source, text)

const importedIn = (documents: readonly PlainDocument[]) =>
  documents
    .filter(({_type}) => _type === 'translationMemory')
    .map(({_id, _rev}) => `${_id} ${_rev}`)
    .join('\n')

/**
 * The translation memory of all published documents and imported memories. It is made anew for a
 * locale when it is first asked for after a document has changed; what was imported only after an
 * import, for it may be very large.
 */
export class Recall {
  readonly #approved = new Map<string, TranslationMemory>()
  readonly #imported = new Map<string, TranslationMemory>()
  #titles = new Map<string, string>()
  #documents: readonly PlainDocument[] = []

  /** Forgets what was learned, and learns from these documents when next asked. */
  learnFrom(documents: readonly PlainDocument[]): void {
    if (importedIn(documents) !== importedIn(this.#documents)) this.#imported.clear()
    this.#documents = documents
    this.#approved.clear()
    this.#titles = new Map(documents.map((document) => [document._id, titleOfDocument(document)]))
  }

  /** What was approved or imported for texts like this one, the most alike first. */
  find(source: string | BodyElement, locale: string): readonly MemoryHit[] {
    const {text, codes} = flattenUnit(source)
    return findInMemories(this.#memoriesOf(locale), text, {codes}).map((match) =>
      this.#toHit(match, source),
    )
  }

  #toHit({entry, score}: MemoryMatch, source: string | BodyElement): MemoryHit {
    const {document = '', file} = entry.origin
    return {
      score,
      source: plainUnitText(entry.source),
      target: plainUnitText(entry.target),
      value: fill(source, entry.target),
      from: this.#titles.get(document) ?? file ?? document,
    }
  }

  #memoriesOf(locale: string): readonly TranslationMemory[] {
    const approved =
      this.#approved.get(locale) ??
      createMemory(memoryEntriesOf(this.#documents, locale, sourceLocale))
    this.#approved.set(locale, approved)
    const imported =
      this.#imported.get(locale) ??
      createMemory(storedMemoryEntries(this.#documents, locale, sourceLocale))
    this.#imported.set(locale, imported)
    return [approved, imported]
  }
}
