import type {IncomingMessage} from 'node:http'
import type {Locale} from '@preop/locales'
import {readBody} from '../read-body.ts'
import {createAnswerLimit} from './create-answer-limit.ts'
import {keepAnswer} from './keep-answer.ts'
import {parseAnswer} from './parse-answer.ts'

/** What became of an answer. */
export type Outcome = 'thanks' | 'unclear' | 'tooMany' | 'failed'

const mayAnswer = createAnswerLimit()
const largestBody = 1000

/** Another site's form must not speak for our readers. Old browsers do not say where a form stands. */
const isForeign = ({headers}: IncomingMessage) => headers['sec-fetch-site'] === 'cross-site'

/** Takes what the form sends and keeps it, if it can be. */
export const answerRequest = async (
  request: IncomingMessage,
  procedureId: string,
  locale: Locale,
): Promise<Outcome> => {
  const answer = parseAnswer((await readBody(request, largestBody)) ?? '')
  if (!answer || isForeign(request)) return 'unclear'
  if (!mayAnswer(request.socket.remoteAddress ?? '')) return 'tooMany'
  try {
    await keepAnswer(procedureId, locale, answer)
    return 'thanks'
  } catch (error) {
    console.warn(`A reader's answer to ${procedureId} was lost. ${String(error)}`)
    return 'failed'
  }
}
