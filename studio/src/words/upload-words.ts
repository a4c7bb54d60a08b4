import {defineLocaleResourceBundle} from 'sanity'

/** Sanity's word on an upload that failed, which sends an editor to the console of the browser. */
export const uploadWords = defineLocaleResourceBundle({
  locale: 'en-US',
  namespace: 'studio',
  resources: {
    'asset-sources.common.uploader.upload-failed.description':
      'Nothing was changed. A picture may have 50 MB, must be whole, and is a JPEG, PNG, GIF, WebP, AVIF, TIFF, or an SVG without scripts.',
  },
})
