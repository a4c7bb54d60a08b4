import type {ApprovalKeeper, Publication} from '@preop/lake'
import {sourceLocale} from '@preop/locales'
import {displacedTexts, keepApproved, newSourceHashes} from '@preop/translation'
import {describeDisplaced} from './describe-displaced.ts'

const optionsOf = ({before, after, base, earlier}: Publication) => ({
  sourceLocale,
  base,
  // Where a translation comes back, another may have been approved later for the same source.
  earlier: newSourceHashes(after, before).flatMap(earlier),
})

/** Keeps approved translations on the page, by the rule that readers' texts are found by. */
export const approvalKeeper: ApprovalKeeper = {
  keep: (publication) => {
    const {before, after} = publication
    return keepApproved(after, before, optionsOf(publication)).document
  },
  findDisplaced: (publication) => {
    const {before, after} = publication
    const found = displacedTexts(after, before, optionsOf(publication))
    return found.length > 0 ? describeDisplaced(before._id, found) : undefined
  },
}
