import fc from 'fast-check'
import {type CheckRow, failuresOf} from './check-texts.fixtures.ts'
import {checkTranslation} from './check-translation.ts'

describe('parts of a denial that have lost each other', () => {
  it.each<CheckRow>([
    ['fr', 'Do not drive.', 'Conduisez pas.', 'form: ne > pas'],
    ['fr', 'You cannot drive.', 'Vous devez pas conduire.', 'form: ne > pas'],
    ['fr', 'You must never drive.', 'Vous devez jamais conduire.', 'form: ne > jamais'],
    ['fr', 'You feel nothing.', 'Vous sentez rien.', 'form: ne > rien'],
    ['fr', 'Drink nothing today.', 'Il faut éviter de rien boire.', 'form: ne > rien'],
    ['fr', 'Take no medicine.', 'Prenez aucun médicament.', 'form: ne > aucun'],
    ['fr', 'No test is perfect.', 'Aucun examen est parfait.', 'form: ne > Aucun examen est'],
    ['fr', 'You may choose not to go.', 'On peut choisir de pas y aller.', 'form: ne > pas'],
    ['fr', 'Wait, or do not eat.', 'Attendez ou pas vous alimenter.', 'form: ne > pas'],
    ['fr', 'Most have a little pain.', 'La plupart ont qu’une douleur.', 'form: ne > ont qu’une'],
    ['fr', 'You may eat or drink.', 'Vous devez ni manger ni boire.', 'form: ne > ni'],
    ['fr', 'They had symptoms.', 'Ils prennent de médicaments.', 'form: ne … pas > prennent de'],
    [
      'fr',
      'It needed surgery.',
      'Cela a nécessité de chirurgie.',
      'form: ne … pas > a nécessité de',
    ],
    ['fr', 'The risk is low.', 'Le risque est de avoir mal.', 'form: n’ > de avoir'],
    ['fr', 'This is serious.', 'Ce est grave.', 'form: n’ > Ce est'],
    ['fr', 'You may drive.', 'Vous ne devez conduire.', 'form: pas > ne'],
    ['fr', 'It may work.', 'Cela ne fonctionne peut-être bien.', 'form: pas > ne'],
    ['fr', '1 person of 5 asks for help.', '1 personne sur 5 ne demande d’aide.', 'form: pas > ne'],
    ['de', 'Eat neither bread nor rice.', 'Essen Sie weder Brot und Reis.', 'form: noch > weder'],
    ['it', 'You feel nothing.', 'Si sente nulla.', 'form: non > nulla'],
    ['it', 'Never drive.', 'Guidi mai.', 'form: non > mai'],
    ['pt', 'You feel nothing.', 'Você sente nada.', 'form: não > nada'],
    ['pt', 'There was none.', 'Houve nenhuma.', 'form: não > nenhuma'],
    ['ru', 'You feel nothing.', 'Вы ничего чувствуете.', 'form: не > ничего'],
  ])('in %s: %s | %s', (locale, source, target, ...found) => {
    expect(failuresOf('negation', source, target, locale)).toEqual(found)
  })

  it.each<CheckRow>([
    ['fr', 'You may drive, but not far.', 'Vous pouvez conduire, mais pas loin.'],
    ['fr', 'No alcohol.', 'Pas d’alcool.'],
    ['fr', 'Why not?', 'Pourquoi pas ?'],
    ['fr', 'One step at a time.', 'Un pas à la fois.'],
    ['fr', 'Take the first steps.', 'Faites les premiers pas.'],
    ['fr', 'Have you ever had pain?', 'Avez-vous jamais eu mal ?'],
    ['fr', 'It will never come back.', 'C’est fini à jamais.'],
    ['fr', 'Go before it is too late.', 'Partez avant qu’il ne soit trop tard.'],
    ['fr', 'It takes longer than you think.', 'Cela dure plus longtemps qu’on ne le pense.'],
    ['fr', 'We fear that it will come back.', 'Nous craignons qu’il ne revienne.'],
    ['fr', 'Unless you have pain, rest.', 'À moins que vous n’ayez mal, reposez-vous.'],
    ['fr', 'This takes only 5 minutes.', 'Cela ne prend que 5 minutes.'],
    ['fr', 'You know that, don’t you?', 'Vous le savez, n’est-ce pas ?'],
    ['fr', 'Choose any day.', 'Choisissez n’importe quel jour.'],
    ['fr', 'There is no pain, or hardly any.', 'Il n’y a pas de douleur, ou presque pas.'],
    ['fr', 'No test that we have is perfect.', 'Aucun des examens que nous avons n’est parfait.'],
    ['fr', 'None fell ill or died.', 'Aucune n’est tombée malade ou n’est morte.'],
    ['fr', 'There is a need for care.', 'Il y a une nécessité de soins.'],
    ['fr', 'Do not stop or change it.', 'Ne l’arrêtez et ne le changez pas.'],
    ['fr', 'They had H1N1 flu.', 'Ils ont eu la grippe H1N1.'],
    ['fr', 'There are many risks.', 'Il existe de nombreux risques.'],
    ['fr', 'They had other symptoms.', 'Ils ont présenté d’autres symptômes.'],
    ['fr', 'You can eat nothing, nor drink.', 'Vous ne pouvez ni manger ni boire.'],
    ['fr', 'Call if it hurts.', 'Appelez si jamais vous avez mal.'],
    ['fr', 'It can hurt nobody.', 'Personne ne peut en souffrir.'],
    ['de', 'Eat neither bread nor rice.', 'Essen Sie weder Brot noch Reis.'],
    ['it', 'You feel nothing.', 'Non si sente nulla.'],
    ['it', 'Nobody drives.', 'Nessuno guida.'],
    ['it', 'Have you ever had pain?', 'Ha mai avuto dolore?'],
    ['pt', 'You feel nothing.', 'Você não sente nada.'],
    ['pt', 'Nobody drives.', 'Ninguém dirige.'],
    ['ru', 'You feel nothing.', 'Вы ничего не чувствуете.'],
    ['ru', 'Nobody drives.', 'Никто не водит.'],
    ['ru', 'There is no pain at all.', 'Нет никакой боли.'],
  ])('right in %s: %s | %s', (locale, source, target) => {
    expect(failuresOf('negation', source, target, locale)).toEqual([])
  })

  const verbs = ['conduisez', 'mangez', 'buvez', 'fumez', 'portez-le']
  const ends = ['', ' ce soir', ' avant l’examen', ' pendant deux jours']
  const seconds = ['pas', 'jamais', 'plus', 'rien']
  it('misses no half of a plain French command, whichever word denies', () => {
    const part = fc.constantFrom
    fc.assert(
      fc.property(
        part(...verbs.slice(0, 4)),
        part(...seconds),
        part(...ends),
        (verb, second, end) => {
          const check = (target: string) =>
            checkTranslation({
              source: 'Do not do this.',
              target,
              sourceLocale: 'en',
              targetLocale: 'fr',
            }).filter((failed) => failed.check === 'negation')
          expect(check(`Ne ${verb} ${second}${end}.`)).toEqual([])
          expect(check(`Ne ${verb}${end}.`)).toHaveLength(1)
          expect(check(`Maintenant ${verb} ${second}${end}.`)).toHaveLength(1)
          expect(check(`Maintenant ${verb}${end}.`)).toHaveLength(1)
        },
      ),
    )
  })
})
