import type {LakeDocument} from '../documents/lake-document.ts'
import {type LocalizedItem, localizedItems} from '../documents/localized-items.ts'
import {stableJson} from '../documents/stable-json.ts'
import {isRecord} from '../is-record.ts'
import {type SignedText, signedTexts} from './signed-texts.ts'

const nameOf = ({language, record, text}: SignedText) => stableJson([language, record, text])
const nameOfMark = (signed: SignedText) => stableJson([nameOf(signed), signed.mark])

const nameOfItem = ({language, item}: LocalizedItem) => JSON.stringify([language, item])
const namesIn = (item: LocalizedItem): readonly string[] =>
  signedTexts(item).flatMap((signed) => [nameOf(signed), nameOfMark(signed)])

/** Finds stored documents that hold all of some texts. */
export type FindDocuments = (texts: readonly string[]) => readonly LakeDocument[]

/**
 * The signed texts that stand in the lake already: to write them again, in a draft, on publishing, in
 * a copy of the document or by restoring an old revision, signs nothing.
 */
export class KnownTexts {
  readonly #near: readonly LocalizedItem[]
  readonly #items: ReadonlySet<string>
  readonly #find: FindDocuments
  #names: Set<string> | undefined

  /**
   * @param near - the versions of the document as stored
   * @param find - looks further, when a text is not in those
   */
  constructor(near: readonly (LakeDocument | null | undefined)[], find: FindDocuments) {
    this.#near = near.flatMap(localizedItems)
    this.#items = new Set(this.#near.map(nameOfItem))
    this.#find = find
  }

  /** Whether an item stands there as it is, so that nothing in it needs to be looked at. */
  hasItem(item: LocalizedItem): boolean {
    return this.#items.has(nameOfItem(item))
  }

  has(signed: SignedText): boolean {
    return this.#knows(nameOf(signed), signed)
  }

  hasMark(signed: SignedText): boolean {
    return this.#knows(nameOfMark(signed), signed)
  }

  #knows(name: string, signed: SignedText): boolean {
    // Only now: most writes change the source and no translation.
    this.#names ??= new Set(this.#near.flatMap(namesIn))
    if (this.#names.has(name)) return true
    for (const found of this.#look(signed)) this.#names.add(found)
    return this.#names.has(name)
  }

  /** A document that holds one of the texts is likely to hold the others as well. */
  #look({record, mark}: SignedText): readonly string[] {
    const said = isRecord(mark) ? [mark.by, mark.at] : []
    const parts = [record.sourceHash, record.translatedBy, record.translatedAt, ...said]
    const texts = parts
      .filter((part) => typeof part === 'string')
      .map((part) => JSON.stringify(part))
    return texts.length < 3 ? [] : this.#find(texts).flatMap(localizedItems).flatMap(namesIn)
  }
}
