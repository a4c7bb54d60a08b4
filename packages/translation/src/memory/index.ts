export {createMemory} from './create-memory.ts'
export {type DividedMemory, divideMemory} from './divide-memory.ts'
export {fillUnit} from './fill-unit.ts'
export {findInMemories} from './find-in-memories.ts'
export {flattenCanonical} from './flatten-canonical.ts'
export {flattenUnit} from './flatten-unit.ts'
export type {
  MemoryDifference,
  MemoryEntry,
  MemoryMatch,
  MemoryOrigin,
  MemorySearch,
  TranslationMemory,
} from './memory.types.ts'
export {memoryEntriesOf} from './memory-entries-of.ts'
export {memoryPartId} from './memory-part-id.ts'
export {partsToUnitText} from './parts-to-unit-text.ts'
export {plainUnitText} from './plain-unit-text.ts'
export type {StoredMemory, StoredMemoryEntry} from './stored-memory.types.ts'
export {storedMemoryEntries} from './stored-memory-entries.ts'
export type {UnitText, UnitTextPart} from './unit-text.types.ts'
export {unitTextParts} from './unit-text-parts.ts'
