import type {Problem} from '@preop/schema/rules'

const describe = (problem: Problem) => {
  const place = [problem.documentId, problem.path, problem.locale].filter(Boolean).join(' · ')
  return `- ${place}\n  ${problem.message}\n  expected: ${problem.expected}\n  found: ${problem.found}`
}

/** Content that must not reach a patient. Lists every problem, so that one look is enough to mend all. */
export class ContentProblemsError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    super(
      `The published content has ${count}; nothing was built. Mend each in the Studio, publish, and build again.\n${problems.map(describe).join('\n')}`,
    )
    this.name = 'ContentProblemsError'
    this.problems = problems
  }
}
