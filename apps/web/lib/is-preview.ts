import {previewPrefix} from '@preop/schema/lists'

/**
 * Whether an address is one that the Studio may show in a frame.
 *
 * @param address - as it was asked for: path and query
 */
export const isPreview = (address: string): boolean => address.startsWith(`${previewPrefix}/`)
