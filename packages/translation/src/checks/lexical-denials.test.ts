import {type CheckRow, failuresOf} from './check-texts.fixtures.ts'

describe('words that deny by their sense', () => {
  it.each<CheckRow>([
    ['fr', 'It is not clear if it prevents falls.', 'On ne sait pas si cela évite des chutes.'],
    ['fr', 'It is not clear if it prevents falls.', 'On sait si cela évite des chutes.', 'not'],
    ['fr', 'Something is missed.', 'Quelque chose n’est pas vu.'],
    ['fr', 'Something is missed.', 'Quelque chose est vu.', 'missed'],
    ['fr', 'The drugs wear off.', 'Les médicaments ne font plus effet.'],
    ['fr', 'The drugs wear off.', 'Les médicaments font effet.', 'wear off'],
    ['fr', 'You cannot lie still.', 'Vous ne pouvez pas rester sans bouger.'],
    ['fr', 'You cannot lie still.', 'Vous pouvez rester sans bouger.', 'cannot'],
    ['fr', 'It is unsafe to drive.', 'Il n’est pas sûr de conduire.'],
    ['fr', 'It is unsafe to drive.', 'Conduire est dangereux.'],
    ['fr', 'It is unsafe to drive.', 'Il est sûr de conduire.', 'unsafe'],
    ['fr', 'Avoid touching it.', 'Il faut ne pas le toucher.'],
    ['fr', 'Avoid touching it.', 'Il faut le toucher.', 'Avoid'],
    ['fr', 'It is painless and not long.', 'C’est sans douleur et ne dure pas.'],
    ['fr', 'It is painless and not long.', 'C’est sans douleur et dure longtemps.', 'not'],
    ['fr', 'It failed to help.', 'Cela n’a pas aidé.'],
    ['fr', 'It failed to help.', 'Cela a aidé.', 'failed'],
    ['fr', 'The lack of sleep is no problem.', 'Le manque de sommeil n’est pas un problème.'],
    ['fr', 'The lack of sleep is no problem.', 'Le manque de sommeil est un problème.', 'no'],
    ['fr', 'You have no lack of sleep.', 'Vous ne manquez pas de sommeil.'],
    ['fr', 'Unless it hurts, walk.', 'Si vous n’avez pas mal, marchez.'],
    ['fr', 'Unless it hurts, walk.', 'Si vous avez mal, marchez.', 'Unless'],
    ['fr', 'We advised against it.', 'Nous l’avons déconseillé.'],
    ['fr', 'We advised against it.', 'Nous l’avons conseillé.', 'advised against'],
    ['fr', 'Do not skip a dose.', 'Ne sautez pas de dose.'],
    ['fr', 'Do not skip a dose.', 'Sautez une dose.', 'not'],
    ['fr', 'At most 5 people came.', 'Ils n’étaient pas plus de 5.'],
    ['fr', 'Not only adults come.', 'Les adultes ne sont pas les seuls.'],
    ['fr', 'Not only adults, also children.', 'Non seulement les adultes, les enfants aussi.'],
    ['fr', 'Not long ago you had a test.', 'Vous avez récemment passé un examen.'],
    ['fr', 'It may help or it may not.', 'Cela peut aider ou non.'],
    ['de', 'It is unsafe to drive.', 'Fahren ist nicht sicher.'],
    ['de', 'It is unsafe to drive.', 'Fahren ist gefährlich.'],
    ['de', 'It is unsafe to drive.', 'Fahren ist sicher.', 'unsafe'],
    ['de', 'Who should wait, or not come?', 'Wer sollte warten oder nicht kommen?'],
    ['de', 'Do not drive until we say so.', 'Fahren Sie erst, wenn wir es sagen.'],
    ['it', 'It is unsafe to drive.', 'Non è sicuro guidare.'],
    ['it', 'It is unsafe to drive.', 'È pericoloso guidare.'],
    ['it', 'It is unsafe to drive.', 'È sicuro guidare.', 'unsafe'],
    ['pt', 'It is unsafe to drive.', 'Não é seguro dirigir.'],
    ['pt', 'It is unsafe to drive.', 'É seguro dirigir.', 'unsafe'],
    ['ru', 'It is unsafe to drive.', 'Водить машину опасно.'],
    ['ru', 'It is unsafe to drive.', 'Водить машину безопасно.', 'unsafe'],
    ['ru', 'Do not drive for two weeks.', 'Водите машину две недели.', 'not'],
  ])('in %s: %s | %s', (locale, source, target, ...lost) => {
    expect(failuresOf('negation', source, target, locale)).toEqual(
      lost.map((word) => `lost: ${word} > `),
    )
  })

  it.each<CheckRow>([
    ['fr', 'Do not rub or press the eye.', 'Ne frottez pas l’œil et n’appuyez pas dessus.'],
    ['fr', 'Do not rub or press the eye.', 'Ne frottez pas l’œil et appuyez dessus.', 'not'],
    ['fr', 'Do not rub or press the eye.', 'Frottez l’œil et n’appuyez pas dessus.', 'not'],
    ['fr', 'Do not drive, and call us.', 'Ne conduisez pas et appelez-nous.'],
    ['fr', 'Do not drive, or you may fall.', 'Ne conduisez pas, sinon vous pourriez tomber.'],
  ])('a denial said once for a list, in %s: %s | %s', (locale, source, target, ...lost) => {
    expect(failuresOf('negation', source, target, locale)).toEqual(
      lost.map((word) => `lost: ${word} > `),
    )
  })

  it('lets a word far off answer for no denial', () => {
    const far = 'Ensuite, la personne qui vous accompagne vous ramène à la maison en voiture'
    expect(
      failuresOf(
        'negation',
        'You should not drive on that day, since the medicine makes you tired and slow to react; somebody who comes along takes you home by car and stays with you until you sleep, which few refuse.',
        `Conduisez ce jour-là, car le médicament vous fatigue et ralentit vos réactions ; ${far} et reste avec vous jusqu’à ce que vous dormiez, ce que rarement on manque.`,
      ),
    ).toEqual(['lost: not > '])
  })
})
