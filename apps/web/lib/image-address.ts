/** Widths in pixels that a picture is drawn at: phones, then phones with fine screens, then desks. */
const widths = [320, 480, 672, 960, 1344] as const

const assetId = /^image-([0-9a-z]+-\d+x\d+)-([0-9a-z]+)$/

/** The widths a picture is offered in; never wider than it is. */
export const imageWidths = (width: number): readonly number[] => {
  const narrower = widths.filter((candidate) => candidate < width)
  return narrower.length < widths.length ? [...narrower, width] : widths
}

/** Where this site has a picture at a width. `next.config.mjs` leads such addresses to the API route. */
export const imagePath = (id: string, width: number): string => `/images/${id}/${width}.webp`

/**
 * The name of an uploaded picture's file in the lake.
 *
 * @returns undefined if this is no picture's id
 */
export const imageFileName = (id: string): string | undefined => {
  const [, name, extension] = assetId.exec(id) ?? []
  return name && extension && `${name}.${extension}`
}
