import {z} from 'zod'

export const passwordLimits = {min: 12, max: 200} as const

/** A password that somebody chooses; what is typed to sign in is not held to it. */
export const newPassword = z
  .string()
  .min(passwordLimits.min, `A password has at least ${passwordLimits.min} characters.`)
  .max(passwordLimits.max, `A password has at most ${passwordLimits.max} characters.`)
