import fc from 'fast-check'
import {crops, fits, type ImageRequest, parseImageRequest} from './parse-image-request.ts'
import {planImage} from './plan-image.ts'

const source = {width: 400, height: 200}
const plan = (query: string) =>
  planImage(source, parseImageRequest(Object.fromEntries(new URLSearchParams(query))))

describe('planImage', () => {
  it.each([
    ['', '0,0,400,200', '400x200'],
    ['w=100', '0,0,400,200', '100x50'],
    ['h=100', '0,0,400,200', '200x100'],
    ['w=800', '0,0,400,200', '800x400'],
    ['w=800&fit=max', '0,0,400,200', '400x200'],
    ['w=100&dpr=2', '0,0,400,200', '200x100'],
    ['w=100&h=100', '0,0,400,200', '100x50'],
    ['w=100&h=100&fit=scale', '0,0,400,200', '100x100'],
    ['w=100&h=100&fit=crop', '100,0,200,200', '100x100'],
    ['w=100&h=100&fit=crop&crop=left', '0,0,200,200', '100x100'],
    ['w=100&h=100&fit=crop&crop=right', '200,0,200,200', '100x100'],
    ['w=400&h=100&fit=crop&crop=top', '0,0,400,100', '400x100'],
    ['w=400&h=100&fit=crop&crop=bottom', '0,100,400,100', '400x100'],
    ['w=100&h=100&fit=crop&crop=focalpoint&fp-x=0.1', '0,0,200,200', '100x100'],
    ['w=100&h=100&fit=crop&crop=focalpoint&fp-x=0.6', '140,0,200,200', '100x100'],
    ['w=500&h=500&fit=min', '100,0,200,200', '200x200'],
    ['w=500&h=500&fit=crop', '100,0,200,200', '500x500'],
    ['h=100&fit=crop&max-w=150', '50,0,300,200', '150x100'],
    ['rect=10,20,100,50&w=50', '10,20,100,50', '50x25'],
    ['rect=390,190,100,100', '390,190,10,10', '10x10'],
    ['rect=500,300,10,10', '399,199,1,1', '1x1'],
  ])('%s takes %s and makes it %s', (query, region, size) => {
    const made = plan(query)
    const {left, top, width, height} = made.region
    expect([left, top, width, height].join()).toBe(region)
    expect(`${made.size.width}x${made.size.height}`).toBe(size)
  })

  it('fills up around an image', () => {
    expect(plan('w=100&h=100&fit=fill')).toMatchObject({
      size: {width: 100, height: 50},
      canvas: {width: 100, height: 100},
    })
  })

  it.each(['w=8192&dpr=2', 'w=9000', 'w=0', 'w=x', 'fit=wide', 'rect=1,2,3', 'bg=red'])(
    'refuses %s',
    (query) => {
      expect(() => plan(query)).toThrow(/image/)
    },
  )

  it('never leaves the source, and never draws nothing', () => {
    const side = fc.option(fc.integer({min: 1, max: 2000}), {nil: undefined})
    const part = fc.option(fc.float({min: 0, max: 1, noNaN: true}), {nil: undefined})
    const size = fc.integer({min: 1, max: 3000})
    const request: fc.Arbitrary<ImageRequest> = fc.record({
      w: side,
      h: side,
      fit: fc.constantFrom(...fits),
      crop: fc.constantFrom(...crops),
      'fp-x': part,
      'fp-y': part,
      rect: fc.option(fc.record({left: size, top: size, width: size, height: size}), {
        nil: undefined,
      }),
    })
    fc.assert(
      fc.property(fc.record({width: size, height: size}), request, (from, asked) => {
        try {
          const {region, size: to} = planImage(from, asked)
          expect(region.left + region.width).toBeLessThanOrEqual(from.width)
          expect(region.top + region.height).toBeLessThanOrEqual(from.height)
          for (const value of [region.width, region.height, to.width, to.height])
            expect(value).toBeGreaterThanOrEqual(1)
          expect([region.left, region.top].every((value) => value >= 0)).toBe(true)
        } catch (error) {
          expect(String(error)).toContain('longest side')
        }
      }),
    )
  })
})
