import {createInterface} from 'node:readline/promises'
import {Writable} from 'node:stream'
import type {ReadStream} from 'node:tty'
import {UsageError} from '../usage-error.ts'

const nowhere = () => new Writable({write: (_chunk, _encoding, done) => done()})

const readAll = async (input: AsyncIterable<unknown>): Promise<string> => {
  let text = ''
  for await (const chunk of input) text += String(chunk)
  return text.replace(/\r?\n$/, '')
}

const ask = async (input: ReadStream, output: Writable, question: string): Promise<string> => {
  // The line editor writes what is typed to its own output, which leads nowhere.
  const lines = createInterface({input, output: nowhere(), terminal: true})
  output.write(question)
  try {
    return await new Promise((resolve, reject) => {
      lines.once('line', resolve)
      lines.once('close', () => reject(new Error('No password was typed.')))
    })
  } finally {
    lines.close()
    output.write('\n')
  }
}

/**
 * A new password: asked for twice at the terminal and not shown, or the whole of the input.
 *
 * @param isPiped - whether the input holds the password
 * @throws UsageError when there is no terminal to ask at; Error when the two differ
 */
export const readPassword = async (
  input: ReadStream,
  output: Writable,
  isPiped = false,
): Promise<string> => {
  if (isPiped) return readAll(input)
  if (!input.isTTY)
    throw new UsageError('There is no terminal to ask at. Pipe the password: --password-stdin')
  const first = await ask(input, output, 'Password: ')
  const second = await ask(input, output, 'The same again: ')
  if (first !== second) throw new Error('The two passwords differ. Nothing was changed.')
  return first
}
