import {refuseOversize} from './refuse-oversize.ts'
import {xmlLimits} from './xml-limits.ts'
import {XmlProblem} from './xml-problem.ts'

const encodingOf = (bytes: Uint8Array): string => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // The declaration is ASCII in every other encoding that a file may name.
  const start = String.fromCharCode(...bytes.subarray(0, 200))
  return /^<\?xml[^>]*?encoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1] ?? 'utf-8'
}

/**
 * The text of an XML file: UTF-8 or UTF-16 by its byte order mark, else what its declaration names,
 * else UTF-8.
 *
 * @throws XmlProblem when it is too large, in an encoding nobody knows, or not in the one it names
 */
export const decodeXml = (
  bytes: Uint8Array,
  {maxBytes = xmlLimits.maxBytes}: {maxBytes?: number} = {},
): string => {
  refuseOversize(bytes.length, maxBytes)
  const encoding = encodingOf(bytes)
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes)
  } catch {
    throw new XmlProblem(
      `Expected a file in the encoding "${encoding}", found bytes that are not. Save it as UTF-8.`,
      {line: 0, column: 0},
    )
  }
}
