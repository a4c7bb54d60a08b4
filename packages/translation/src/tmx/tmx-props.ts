/** Types of the `<prop>`s that hold what TMX has no attribute for. */
export const tmxProps = {
  at: 'x-preop-at',
  translatedBy: 'x-preop-translated-by',
  reviewedBy: 'x-preop-reviewed-by',
  document: 'x-preop-document',
  path: 'x-preop-path',
  file: 'x-preop-file',
} as const

export type TmxProp = keyof typeof tmxProps
