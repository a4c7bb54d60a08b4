import {Section} from '../section/index.tsx'
import {sectionFixtures} from '../section/section.fixtures.ts'
import type {SectionPairProps} from './index.tsx'

export const sectionPairFixtures = {
  english: {
    children: (
      <>
        <Section {...sectionFixtures.english} />
        <Section {...sectionFixtures.english} id="risks" />
      </>
    ),
  },
} satisfies Record<string, SectionPairProps>
