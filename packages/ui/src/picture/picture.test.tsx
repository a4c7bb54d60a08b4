import {render, screen} from '@testing-library/react'
import {Picture} from './index.tsx'
import {pictureFixtures} from './picture.fixtures.ts'

describe('Picture', () => {
  it('says what it shows and takes its room before it is there', () => {
    render(<Picture {...pictureFixtures.described} />)
    const picture = screen.getByRole('img', {name: 'A spine from the side'})
    expect(picture).toHaveAttribute('width', '1600')
    expect(picture).toHaveAttribute('height', '900')
    expect(picture).not.toHaveAttribute('lang')
  })

  it('says nothing as decoration', () => {
    render(<Picture {...pictureFixtures.decorative} />)
    expect(screen.getByRole('presentation')).toHaveAttribute('alt', '')
  })

  it('names the language of a description that is not translated', () => {
    render(<Picture {...pictureFixtures.untranslated} />)
    expect(screen.getByRole('img')).toHaveAttribute('lang', 'en')
  })
})
