import {STATUS_CODES} from 'node:http'
import {LakeError, type LakeErrorStatus} from './lake-error.ts'

/** A refusal that concerns the request as a whole, in the flat shape of Sanity's gateway. */
export const httpError = (
  status: LakeErrorStatus,
  message: string,
  options?: ErrorOptions,
): LakeError =>
  new LakeError(
    status,
    message,
    {statusCode: status, error: STATUS_CODES[status] ?? 'Error', message},
    options,
  )
