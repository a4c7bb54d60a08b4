import type {BodyImage} from '@preop/portable-text'
import {languageAttributes} from '../text/language-attributes.ts'
import type {ResolvedText} from '../types.ts'
import styles from './picture.module.css'

export type PictureProps = {
  readonly locale: string
  readonly image: BodyImage
  /** What the picture shows; without it the picture is decoration and says nothing. */
  readonly alt?: ResolvedText
}

/** The picture at the head of a page. It is in view at once, so it does not wait to be scrolled to. */
export const Picture = ({locale, image, alt}: PictureProps) => (
  <img
    {...image}
    className={styles.picture}
    decoding="async"
    alt={alt?.value ?? ''}
    {...(alt ? languageAttributes(alt, locale) : {})}
  />
)
