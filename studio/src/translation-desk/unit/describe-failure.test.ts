import {describeFailure} from './describe-failure.ts'
import {SidecarFault} from './sidecar-fault.ts'

const refused = (statusCode: number, message: string) =>
  Object.assign(new Error(message), {statusCode})

it.each([
  [refused(403, 'You may not write German.'), false, 'refuses this: You may not write German.'],
  [refused(401, 'Session not found'), true, 'You are signed out'],
  [refused(500, 'Fault'), true, 'answered 500: Fault'],
  [refused(413, 'Too large'), false, 'answered 413: Too large'],
  [new TypeError('Failed to fetch'), true, 'does not answer'],
  [new SidecarFault('"l10n.a.fr" is no sidecar.'), false, '"l10n.a.fr" is no sidecar.'],
])('%s is passing: %s', (error, isPassing, words) => {
  const failure = describeFailure(error)
  expect(failure.isPassing).toBe(isPassing)
  expect(failure.message).toContain(words)
})
