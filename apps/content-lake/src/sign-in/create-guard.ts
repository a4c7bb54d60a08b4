import {AttemptLimit, toUserName} from '@preop/lake'

const windowMs = 15 * 60 * 1000

export type Guard = {
  /** @returns seconds to wait when there were too many attempts; 0 when this one may be made */
  readonly attempt: (name: string, address: string) => number
  readonly succeeded: (name: string, address: string) => void
}

/**
 * Slows down guessing of passwords: by name, so that one account cannot be tried from many
 * addresses, and by address, so that many names cannot be tried from one. Names that do not exist
 * count alike.
 */
export const createGuard = (): Guard => {
  const byName = new AttemptLimit({attempts: 8, windowMs})
  const byAddress = new AttemptLimit({attempts: 40, windowMs})
  return {
    attempt: (name, address) => {
      const now = Date.now()
      // The address first: an address that is refused must not lock the accounts of others.
      const wait = byAddress.attempt(address, now) || byName.attempt(toUserName(name), now)
      return Math.ceil(wait / 1000)
    },
    succeeded: (name, address) => {
      byName.forget(toUserName(name))
      // A whole hospital may come from one address: whoever gets in has not guessed.
      byAddress.giveBack(address)
    },
  }
}
