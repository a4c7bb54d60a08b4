/** A list of small whole numbers without an object for each, which a hundred thousand texts need. */
export type GrowingNumbers = {
  readonly length: () => number
  readonly at: (index: number) => number
  readonly push: (value: number) => void
}

const firstCapacity = 1024

export const createGrowingNumbers = (): GrowingNumbers => {
  let numbers = new Uint32Array(firstCapacity)
  let length = 0
  return {
    length: () => length,
    at: (index) => numbers[index] ?? 0,
    push: (value) => {
      if (length === numbers.length) {
        const larger = new Uint32Array(length * 2)
        larger.set(numbers)
        numbers = larger
      }
      numbers[length] = value
      length += 1
    },
  }
}
