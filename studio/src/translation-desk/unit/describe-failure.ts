import {asRecord} from '@preop/schema/rules'
import {messageOf} from '../../message-of.ts'
import {SidecarFault} from './sidecar-fault.ts'

export type Failure = {
  /** For whoever typed. */
  readonly message: string
  /** Whether it is worth trying again by itself. */
  readonly isPassing: boolean
}

/** Why a text was not stored, in words, and what happens to it. */
export const describeFailure = (error: unknown): Failure => {
  if (error instanceof SidecarFault)
    return {message: `${error.message} Tell whoever runs the lake.`, isPassing: false}
  const {statusCode} = asRecord(error)
  switch (statusCode) {
    case 401:
      return {
        message: 'You are signed out. Your text is kept in this browser; sign in again to send it.',
        isPassing: true,
      }
    case 403:
      return {message: `The content lake refuses this: ${messageOf(error)}`, isPassing: false}
    case undefined:
      return {
        message:
          'The content lake does not answer. Your text is kept in this browser and sent as soon as it does.',
        isPassing: true,
      }
    default:
      return {
        message: `The content lake answered ${String(statusCode)}: ${messageOf(error)}`,
        isPassing: Number(statusCode) >= 500,
      }
  }
}
