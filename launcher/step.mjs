/**
 * Does one step of a longer job aloud: what it does before, how long it took after.
 *
 * @template T
 * @param {string} title - what the step does, as a person would say it
 * @param {() => Promise<T> | T} work
 * @returns {Promise<T>} what the work returns
 */
export async function step(title, work) {
  const start = performance.now()
  process.stdout.write(`• ${title} …\n`)
  const result = await work()
  process.stdout.write(`  done in ${((performance.now() - start) / 1000).toFixed(1)} s\n`)
  return result
}

/** @param {unknown} error - printed with every cause, without a stack: it is for the person at the terminal */
export function reportFailure(error) {
  const lines = []
  for (let cause = error; cause; cause = cause instanceof Error ? cause.cause : undefined) {
    lines.push(cause instanceof Error ? cause.message : String(cause))
  }
  process.stderr.write(`\n✗ ${lines.join('\n  because: ')}\n`)
}
