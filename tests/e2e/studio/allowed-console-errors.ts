export type AllowedConsoleError = {
  readonly pattern: RegExp
  /** Why the Studio says this, and why it can be neither mended nor switched off. */
  readonly reason: string
}

/** Errors the Studio may write to the console. The list may shrink and never grow. */
export const allowedConsoleErrors: readonly AllowedConsoleError[] = []
