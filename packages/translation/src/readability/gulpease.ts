import type {TextCount} from './count-text.ts'

/**
 * The Gulpease index of Italian text: `89 + (300 sentences - 10 letters) / words`. By Lucisano and
 * Piemontese, "Gulpease: una formula per la predizione della difficoltà dei testi in lingua
 * italiana" (1988).
 *
 * @returns 0, hard, to 100, easy; a text of very short sentences or very long words is beyond
 */
export const gulpease = ({sentences, words, letters}: TextCount): number =>
  89 + (300 * sentences - 10 * letters) / words
