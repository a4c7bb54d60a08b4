import {isNewEnough} from '../../../launcher/ensure-node.mjs'

describe('isNewEnough', () => {
  it.each([
    ['18.20.4', false],
    ['20.19.0', false],
    ['22.11.9', false],
    ['22.17.1', false],
    ['22.18.0', true],
    ['22.18', true],
    ['22.20.0', true],
    ['23.5.0', false],
    ['23.6.0', true],
    ['24.21.0', true],
    ['100.0.0', true],
    ['', false],
    ['not a version', false],
  ])('%s: %s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected)
  })
})
