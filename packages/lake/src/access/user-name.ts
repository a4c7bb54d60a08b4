import {z} from 'zod'

/** The name a person signs in with; shown nowhere but in lists of users. */
export const userName = z
  .string()
  .trim()
  .regex(
    /^[A-Za-z0-9][A-Za-z0-9._@+-]{0,63}$/,
    'A user name has letters, digits and . _ @ + - only, starts with a letter or digit, and has at most 64 characters.',
  )

/** Names are one whether typed with capitals or without. */
export const toUserName = (typed: string): string => typed.trim().toLowerCase()
