import type {LakeDocument} from '../documents/lake-document.ts'
import {type LocalizedItem, localizedItems} from '../documents/localized-items.ts'
import {stableJson} from '../documents/stable-json.ts'
import {isRecord} from '../is-record.ts'
import {type SignedText, signedTexts} from './signed-texts.ts'

const nameOf = ({language, record, text}: SignedText) => stableJson([language, record, text])
const nameOfMark = (signed: SignedText) => stableJson([nameOf(signed), signed.mark])

/** Finds stored documents that hold all of some texts. */
export type FindDocuments = (texts: readonly string[]) => readonly LakeDocument[]

/**
 * The signed texts that stand in the lake already: to write them again, in a draft, on publishing, in
 * a copy of the document or by restoring an old revision, signs nothing.
 */
export class KnownTexts {
  readonly #items = new Set<string>()
  readonly #names = new Set<string>()
  readonly #find: FindDocuments

  /**
   * @param near - the versions of the document as stored
   * @param find - looks further, when a text is not in those
   */
  constructor(near: readonly (LakeDocument | null | undefined)[], find: FindDocuments) {
    this.#find = find
    for (const document of near) this.#add(document)
  }

  /** Whether an item stands there as it is, so that nothing in it needs to be looked at. */
  hasItem({language, item}: LocalizedItem): boolean {
    return this.#items.has(JSON.stringify([language, item]))
  }

  has(signed: SignedText): boolean {
    if (!this.#names.has(nameOf(signed))) this.#look(signed)
    return this.#names.has(nameOf(signed))
  }

  hasMark(signed: SignedText): boolean {
    if (!this.#names.has(nameOfMark(signed))) this.#look(signed)
    return this.#names.has(nameOfMark(signed))
  }

  #add(document: LakeDocument | null | undefined): void {
    for (const found of localizedItems(document)) {
      this.#items.add(JSON.stringify([found.language, found.item]))
      for (const signed of signedTexts(found)) {
        this.#names.add(nameOf(signed))
        if (signed.mark !== undefined) this.#names.add(nameOfMark(signed))
      }
    }
  }

  /** A document that holds one of the texts is likely to hold the others as well. */
  #look({record, mark}: SignedText): void {
    const said = isRecord(mark) ? [mark.by, mark.at] : []
    const parts = [record.sourceHash, record.translatedBy, record.translatedAt, ...said]
    const texts = parts
      .filter((part) => typeof part === 'string')
      .map((part) => JSON.stringify(part))
    if (texts.length < 3) return
    for (const document of this.#find(texts)) this.#add(document)
  }
}
