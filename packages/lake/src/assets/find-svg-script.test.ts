import {findSvgScript} from './find-svg-script.ts'

describe('findSvgScript', () => {
  it.each([
    ['<svg><script>alert(1)</script></svg>', 'a script element'],
    ['<svg><svg:SCRIPT href="x"/></svg>', 'a script element'],
    ['<svg onload="alert(1)"/>', 'an event handler'],
    ['<svg><g\nonclick = "x"/></svg>', 'an event handler'],
    ['<svg><a xlink:href=" javascript:alert(1)"/></svg>', 'a link that runs a script'],
    ['<svg><foreignObject/></svg>', 'a foreign document'],
    ['<!DOCTYPE svg [<!ENTITY a "b">]><svg/>', 'an entity declaration'],
    ['<svg><title>Scripts on = and one</title><path d="M0 0"/></svg>', undefined],
    ['<svg><a href="https://hospital.example"/></svg>', undefined],
  ])('in %s: %s', (svg, found) => {
    expect(findSvgScript(svg)).toBe(found)
  })
})
