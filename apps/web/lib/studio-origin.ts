/**
 * The origin of the Studio that may show pages in a frame, from `PREOP_STUDIO_ORIGIN`.
 *
 * @returns undefined if it is not set: then no page can be framed by anybody
 * @throws Error if it is no origin; it goes into a header as it is
 */
export const studioOrigin = (given = process.env.PREOP_STUDIO_ORIGIN): string | undefined => {
  if (given === undefined || given === '') return undefined
  const url = URL.canParse(given) ? new URL(given) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(
      `PREOP_STUDIO_ORIGIN: expected the Studio’s address, such as https://studio.example, got "${given}". Leave it out if no Studio shall show the site’s pages.`,
    )
  return url.origin
}
