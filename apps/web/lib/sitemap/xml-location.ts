import {absoluteUrl} from '../absolute-url.ts'

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** An address as XML takes it: letters beyond ASCII encoded, as the protocol asks. */
export const xmlLocation = (path: string) =>
  encodeURI(absoluteUrl(path)).replace(/[&<>"']/g, (character) => escapes[character] ?? character)
