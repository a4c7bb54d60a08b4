/** Where every page has a second address, for the Studio to show it in a frame. */
export const previewPrefix = '/preview'

/**
 * Whether an address is one that the Studio may show in a frame.
 *
 * @param address - as it was asked for: path and query
 */
export const isPreview = (address: string): boolean => /^\/preview\/[^/?]/.test(address)
