import {isDraftId} from '../documents/document-ids.ts'
import type {LakeDocument} from '../documents/lake-document.ts'

/**
 * Whether a step makes an empty draft. Who makes one and takes it away again asks whether somebody
 * has begun a draft: nothing else in the API can. Only a transaction that ends without it may.
 */
export const isDraftProbe = (before: LakeDocument | null, after: LakeDocument | null): boolean =>
  before === null &&
  after !== null &&
  isDraftId(after._id) &&
  Object.keys(after).every((name) => name.startsWith('_'))
