import {checkContent} from './check-content.ts'
import {expandField, type Provenance, unreviewedMachine} from './expand-field.ts'
import {isFields} from './guards.ts'
import {type Problem, throwIfAny} from './problem.ts'
import {type ContentFolder, readContent} from './read-content.ts'
import {toSourceField} from './source-parts.ts'

/** A document as the content API takes it. */
export type SampleDocument = {
  readonly _id: string
  readonly _type: string
  readonly [field: string]: unknown
}

type Expanding = {readonly folder: ContentFolder; readonly provenance: Provenance}

const expandValue = (value: unknown, path: string, expanding: Expanding): unknown => {
  const below = (name: string) => (path === '' ? name : `${path}.${name}`)
  if (Array.isArray(value))
    return value.map((entry: unknown) =>
      expandValue(entry, isFields(entry) ? below(String(entry._key)) : path, expanding),
    )
  if (!isFields(value)) return value
  const field = toSourceField(value)
  if (field && field !== 'invalid')
    return expandField(field, path, expanding.folder.translations, expanding.provenance)
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [
      name,
      expandValue(entry, below(name), expanding),
    ]),
  )
}

const expandFolder = (folder: ContentFolder, provenance: Provenance): SampleDocument => {
  const expanded = expandValue(folder.source, '', {folder, provenance})
  const _type = folder.source._type
  if (!isFields(expanded) || typeof _type !== 'string')
    throw new Error(`${folder.file}: expected a document with a _type.`)
  return {...expanded, _id: folder.id, _type}
}

/**
 * Turns the sample's authoring format into documents. The same files give the same documents.
 *
 * @param contentDir - folder with one folder a document: `en.json` and a file for each translation
 * @param provenance - for every translated unit; a machine's without a reviewer unless given
 * @throws Error that lists everything wrong, with file, locale and path
 */
export const expandSample = (
  contentDir: string,
  provenance: Provenance = unreviewedMachine,
): readonly SampleDocument[] => {
  const problems: Problem[] = []
  const folders = readContent(contentDir, (problem) => problems.push(problem))
  throwIfAny([...problems, ...folders.flatMap(checkContent)])
  return folders.map((folder) => expandFolder(folder, provenance))
}
