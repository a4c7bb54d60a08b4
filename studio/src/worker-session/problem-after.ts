import type {SessionEvent} from './session-messages.ts'

/** Why a list is not current after something has happened, in words; undefined when it is or will be. */
export const problemAfter = (event: SessionEvent): string | undefined => {
  switch (event.type) {
    case 'reading':
      return undefined
    case 'away':
      return 'The connection to the content lake is lost.'
    case 'failed':
      return event.message
    default:
      return event satisfies never
  }
}
