import {sourceLocale} from '@preop/locales'
import type {PlainDocument} from '@preop/schema/rules'
import {
  type BodyElement,
  createMemory,
  fillUnit,
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

/**
 * The translation memory of all published documents and imported memories. It is made anew for a
 * locale when it is first asked for after a document has changed.
 */
export class Recall {
  readonly #memories = new Map<string, TranslationMemory>()
  #titles = new Map<string, string>()
  #documents: readonly PlainDocument[] = []

  /** Forgets what was learned, and learns from these documents when next asked. */
  learnFrom(documents: readonly PlainDocument[]): void {
    this.#documents = documents
    this.#memories.clear()
    this.#titles = new Map(documents.map((document) => [document._id, titleOfDocument(document)]))
  }

  /** What was approved or imported for texts like this one, the most alike first. */
  find(source: string | BodyElement, locale: string): readonly MemoryHit[] {
    const {text, codes} = flattenUnit(source)
    return this.#memoryOf(locale)
      .find(text, {codes})
      .map((match) => this.#toHit(match, source))
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

  #memoryOf(locale: string): TranslationMemory {
    const known = this.#memories.get(locale)
    if (known) return known
    const made = createMemory(memoryEntriesOf(this.#documents, locale, sourceLocale))
    made.add(storedMemoryEntries(this.#documents, locale, sourceLocale))
    this.#memories.set(locale, made)
    return made
  }
}
