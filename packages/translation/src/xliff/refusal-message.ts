import type {RefusalReason} from './import-report.types.ts'

const list = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ')

/** A reason in words: what was expected, what came, what to do. */
export const refusalMessage = (reason: RefusalReason): string => {
  switch (reason.kind) {
    case 'unknownDocument':
      return 'Expected a document that is there, found none with this id. It may have been deleted since the export.'
    case 'otherLocale':
      return `Expected a translation to “${reason.expected}”, found ${reason.found === undefined ? 'no target language' : `“${reason.found}”`}. Import the file of this locale.`
    case 'otherSourceLocale':
      return `Expected a translation from “${reason.expected}”, found one from “${reason.found}”. Export again and translate that file.`
    case 'unknownUnit':
      return 'Expected a unit of the document, found one that it does not have. It was removed since the export, or its id was changed.'
    case 'repeatedUnit':
      return 'Expected each unit once, found it several times in the file. Which one is meant cannot be told; leave one.'
    case 'malformed':
      return `Expected a unit as the format wants it, found ${reason.faults.join('; ')}. Export again and translate that file.`
    case 'sourceMoved':
      return 'The source has changed since the export. Compare: the source then, the source now, the translation. Export again and correct it there.'
    case 'sourceAltered':
      return 'Expected the source text as it was exported, found another. A tool changed <source>; only <target> is translated. Export again.'
    case 'targetMoved':
      return 'Somebody else has worked on this translation since the export. Compare both, and put in the desk what is right.'
    case 'incomplete':
      return `Expected all of it translated, found a part without a translation${reason.part === '' ? '' : `: ${reason.part}`}. Translate it and import again.`
    case 'otherParts':
      return `Expected the paragraphs of the source, found others: ${list(reason.parts)}. Export again and translate that file.`
    case 'codeLost':
      return `Expected every inline code of the source, lost: ${list(reason.codes)}. Put it back where it belongs.`
    case 'codeDoubled':
      return `Expected every inline code of the source once, found several times: ${list(reason.codes)}. Take the extra one out.`
    case 'codeUnknown':
      return `Expected inline codes of the source only, found others: ${list(reason.codes)}. Take them out.`
    case 'codeUnpaired':
      return `Expected each inline code to begin and then to end, found otherwise: ${list(reason.codes)}. Put the two ends in order.`
    case 'controlCharacter':
      return `Expected text, found the control character ${reason.character}. Take it out.`
    case 'tooLong':
      return `Expected at most ${reason.maxLength} characters, found ${reason.length}. Shorten it.`
    case 'humanText':
      return 'A human has translated this already; a machine’s draft does not replace it.'
    case 'notStored':
      return `The content lake did not take it: ${reason.message}`
    default: {
      const unknown: never = reason
      throw new Error(`Unknown reason ${JSON.stringify(unknown)}.`)
    }
  }
}
