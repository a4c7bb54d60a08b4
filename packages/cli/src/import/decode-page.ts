type Decoded = {text: string; encoding: string; notes: string[]}

const marks = [
  {bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8'},
  {bytes: [0xff, 0xfe], encoding: 'utf-16le'},
  {bytes: [0xfe, 0xff], encoding: 'utf-16be'},
]

/** What a page says of itself within the first bytes, where browsers look for it too. */
const declared = (bytes: Uint8Array): string | undefined =>
  /<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*["']?\s*([\w-]+)/i
    .exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1]
    ?.toLowerCase()

const decode = (bytes: Uint8Array, encoding: string): string | undefined => {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    return undefined
  }
}

/** Files of word processors that hold text and are none. */
const wordProcessor = /^(?:%PDF-|PK\p{Cc}|\{\\rtf)/u

/** A picture is full of characters that no text has. */
const isBinary = (text: string) => {
  const strange = text.slice(0, 100_000).match(/(?!\s)\p{Cc}/gu)
  const most = Math.min(text.length, 100_000) / 100
  return text.includes('\0') || wordProcessor.test(text) || (strange?.length ?? 0) > most
}

const fallback = (bytes: Uint8Array, said: string | undefined): Decoded => {
  const text = new TextDecoder('windows-1252').decode(bytes)
  const claim = said ? `The page says that it is ${said} and it is not` : 'The page is not UTF-8'
  const note = `${claim}: it was read as windows-1252. Look at accents, quotation marks and dashes.`
  return {text, encoding: 'windows-1252', notes: [note]}
}

/**
 * The text of a file: by its byte order mark, else by what the page declares, else UTF-8, else
 * windows-1252, in which most old pages were written.
 *
 * @returns undefined for what is not text
 */
export const decodePage = (bytes: Uint8Array): Decoded | undefined => {
  const mark = marks.find((one) => one.bytes.every((byte, index) => bytes[index] === byte))
  const said = mark?.encoding ?? declared(bytes)
  const encoding = said ?? 'utf-8'
  const text = decode(bytes, encoding)
  const decoded = text === undefined ? fallback(bytes, said) : {text, encoding, notes: []}
  return isBinary(decoded.text) ? undefined : decoded
}
