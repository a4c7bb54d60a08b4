import {LakeError} from './lake-error.ts'

export type MutationFault = {
  readonly type: string
  readonly description: string
  readonly [detail: string]: unknown
}

/**
 * A transaction that was refused as a whole because one of its mutations could not be applied.
 *
 * @param status - 400 when the mutation is malformed, 403 when not allowed, 409 on a conflict
 * @param index - position of the mutation in the transaction
 */
export const mutationError = (
  status: 400 | 403 | 409,
  index: number,
  fault: MutationFault,
): LakeError =>
  new LakeError(status, fault.description, {
    error: {
      type: 'mutationError',
      description: 'Mutation(s) failed with 1 error(s)',
      items: [{error: fault, index}],
    },
  })
