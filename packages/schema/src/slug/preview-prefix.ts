/** What stands before the public path of a page at its second address, for frames of the Studio. */
export const previewPrefix = '/preview'
