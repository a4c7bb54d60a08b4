import {LakeError} from './lake-error.ts'

/**
 * A request that needs somebody signed in and has nobody. The code is what the Studio knows a lost
 * session by: it asks the person to sign in again and keeps what they typed. On a 401 without it,
 * it throws their edits away.
 */
export const noSessionError = (message: string): LakeError =>
  new LakeError(401, message, {
    statusCode: 401,
    error: 'Unauthorized',
    message,
    errorCode: 'SIO-401-ANF',
  })
