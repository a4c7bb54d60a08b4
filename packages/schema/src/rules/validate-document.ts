import {findProblems} from './find-problems.ts'
import type {PlainDocument} from './plain.ts'
import {findingToProblem, type Problem} from './problem.ts'
import type {ValidationContext} from './rule.ts'

/**
 * Everything that is wrong with a document, errors first. The Studio and the build both ask here.
 *
 * @param document - any document of the model as JSON; its `_id` is the published one
 * @param context - what rules across documents need to look up
 */
export const validateDocument = (document: PlainDocument, context: ValidationContext): Problem[] =>
  findProblems(document, context).map((finding) => findingToProblem(document._id, finding))
