import {readFileSync, statSync} from 'node:fs'
import {extname} from 'node:path'
import {decodePage} from './decode-page.ts'

export type PageFile = {text: string; encoding: string; format: 'html' | 'text'; notes: string[]}

const megabyte = 1_000_000
const largest = 20 * megabyte

const looksLikeHtml = (text: string) =>
  /^\s*(?:<!doctype\s+html|<\?xml|<!--|<html)|<\/?(?:p|div|h[1-6]|ul|ol|li|table|body|head|br|a)(?:\s[^<>]*)?>/i.test(
    text.slice(0, 20_000),
  )

const sizeOf = (path: string): number => {
  const found = statSync(path, {throwIfNoEntry: false})
  if (!found) throw new Error(`There is no file ${path}.`)
  if (!found.isFile()) throw new Error(`${path} is not a file. Give one page at a time.`)
  return found.size
}

/**
 * Reads a page that was saved to a file.
 *
 * @throws Error for a file that is missing, empty, too large, or no text
 */
export const readPageFile = (path: string): PageFile => {
  const size = sizeOf(path)
  if (size > largest)
    throw new Error(
      `${path} has ${(size / megabyte).toFixed(1)} MB; a page may have ${largest / megabyte}. Save the one page you want, without its pictures.`,
    )
  const decoded = decodePage(readFileSync(path))
  if (decoded === undefined)
    throw new Error(`${path} is not text. Save the page as HTML or as plain text and import that.`)
  if (decoded.text.trim() === '') throw new Error(`${path} is empty. There is nothing to import.`)
  const isHtml = /^\.x?html?$/i.test(extname(path)) || looksLikeHtml(decoded.text)
  return {...decoded, format: isHtml ? 'html' : 'text'}
}
