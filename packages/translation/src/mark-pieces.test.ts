import fc from 'fast-check'
import {markPieces} from './mark-pieces.ts'

const same = (mark: string) => mark
const written = (runs: readonly (readonly [text: string, ...marks: string[]])[]) =>
  markPieces(
    runs.map(([run, ...marks]) => ({run, marks})),
    same,
  )
    .map((piece) => {
      if (piece.kind === 'run') return piece.run
      return piece.kind === 'open' ? `<${piece.mark}>` : `</${piece.mark}>`
    })
    .join('')

const marks = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'))
const someRuns = fc.array(fc.record({run: fc.nat(), marks}))

describe('markPieces', () => {
  it.each([
    ['no mark', [['x'], ['y']], 'xy'],
    ['a mark over two runs', [['x', 'a'], ['y', 'a'], ['z']], '<a>xy</a>z'],
    [
      'a pair in a pair',
      [
        ['x', 'a'],
        ['y', 'a', 'b'],
        ['z', 'a'],
      ],
      '<a>x<b>y</b>z</a>',
    ],
    [
      'pairs that overlap',
      [
        ['x', 'a'],
        ['y', 'a', 'b'],
        ['z', 'b'],
      ],
      '<a>x<b>y</a>z</b>',
    ],
    ['a mark that begins anew', [['x', 'a'], ['y'], ['z', 'a']], '<a>x</a>y<a>z</a>'],
    [
      'marks in another order',
      [
        ['x', 'a', 'b'],
        ['y', 'b', 'a'],
      ],
      '<a><b>xy</b></a>',
    ],
  ] as const)('writes %s', (_, runs, expected) => {
    expect(written(runs)).toBe(expected)
  })

  it('closes with the very mark that it opened', () => {
    const [first, second] = [{id: 'a'}, {id: 'a'}]
    const pieces = markPieces(
      [
        {run: 1, marks: [first]},
        {run: 2, marks: [second]},
      ],
      ({id}) => id,
    )
    expect(pieces.flatMap((piece) => (piece.kind === 'run' ? [] : [piece.mark]))).toEqual([
      first,
      first,
    ])
    const [opened, closed] = pieces.flatMap((piece) => (piece.kind === 'run' ? [] : [piece.mark]))
    expect(closed).toBe(opened)
  })

  it('puts each run under its marks and no others, and leaves nothing open', () => {
    fc.assert(
      fc.property(someRuns, (runs) => {
        const open = new Set<string>()
        const seen: {run: number; marks: string[]}[] = []
        for (const piece of markPieces(runs, same)) {
          if (piece.kind === 'run') seen.push({run: piece.run, marks: [...open].sort()})
          else if (piece.kind === 'open') open.add(piece.mark)
          else expect(open.delete(piece.mark)).toBe(true)
        }
        expect(seen).toEqual(runs.map(({run, marks: on}) => ({run, marks: [...on].sort()})))
        expect(open.size).toBe(0)
      }),
    )
  })
})
