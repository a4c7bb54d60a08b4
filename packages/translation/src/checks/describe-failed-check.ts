import type {FailedCheck} from './check.types.ts'

const join = (texts: readonly string[]) => texts.map((text) => `“${text.trim()}”`).join(', ')

/** The sentence for a check of things that both texts have to say. */
const compare = (what: string, {fault, expected, found}: FailedCheck): string => {
  switch (fault) {
    case 'lost':
      return `The source has the ${what} ${join(expected)}, the translation does not.`
    case 'added':
      return `The translation has the ${what} ${join(found)}, the source does not.`
    case 'changed':
      return `The source has the ${what} ${join(expected)}, the translation has ${join(found)}.`
    case 'form':
      return `The ${what} ${join(found)} is not written as this language writes it.`
    default: {
      const unknown: never = fault
      throw new Error(`Unknown fault "${unknown}".`)
    }
  }
}

const negation = (failed: FailedCheck): string => {
  switch (failed.fault) {
    case 'lost':
      return `The source says ${join(failed.expected)}; the translation seems to miss a “not”.`
    case 'added':
      return `The translation says ${join(failed.found)}; the source seems to have no “not”.`
    case 'changed':
      return `The source says ${join(failed.expected)} and the translation says ${join(failed.found)} where the source does not. Compare each “not”.`
    case 'form':
      return `The translation has ${join(failed.found)} without the ${join(failed.expected)} that belongs to it, so a “not” may have been lost.`
    default: {
      const unknown: never = failed.fault
      throw new Error(`Unknown fault "${unknown}".`)
    }
  }
}

/**
 * What a check found wrong, as an English sentence for the Studio and the command line: what the
 * source has and what the translation has.
 */
export const describeFailedCheck = (failed: FailedCheck): string => {
  const {check, expected, found} = failed
  switch (check) {
    case 'number':
    case 'unit':
    case 'date':
    case 'time':
      return compare(check, failed)
    case 'phone':
      return compare('phone number', failed)
    case 'link':
      return compare('link', failed)
    case 'placeholder':
      return compare('placeholder', failed)
    case 'negation':
      return negation(failed)
    case 'structure':
      return `The translation has another structure than the source: expected ${join(expected)}, found ${join(found)}. Copy the source and translate its words.`
    case 'glossary':
      return `The glossary translates ${join(failed.source ? [failed.source.text] : [])} as ${join(expected)}; the translation uses none of these.`
    case 'endPunctuation':
      return `The source ends with ${join(expected)}, the translation with ${join(found)}. Use the same sign at the end.`
    case 'doubleSpace':
      return `There is a space too many in ${join(found)}.`
    case 'length':
      return `Expected ${expected.join(', ')}, found ${found.join(', ')}.`
    case 'wrongLanguage':
      return found.length > 0
        ? `Expected a text in the locale ${expected.join()}, found one that reads like ${found.join()}.`
        : `Expected a text in the locale ${expected.join()}, found one in another script.`
    case 'untranslated':
      return 'The translation is the same as the source.'
    default: {
      const unknown: never = check
      throw new Error(`Unknown check "${unknown}".`)
    }
  }
}
