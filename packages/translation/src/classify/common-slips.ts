/** Slips so common that a reader sees through them, though another word is as near. */
const english = `
  teh=the hte=the adn=and taht=that thier=their yuor=your befor=before wich=which becuase=because
  becasue=because wiht=with untill=until somtimes=sometimes tempature=temperature
  temperture=temperature perscription=prescription perscribe=prescribe perscribed=prescribed
  farmacist=pharmacist farmacy=pharmacy stomache=stomach rember=remember remeber=remember
  decison=decision tommorow=tomorrow tommorrow=tomorrow tomorow=tomorrow goverment=government
  enviroment=environment occassion=occasion embarass=embarrass concious=conscious
  unconcious=unconscious consious=conscious anasthetic=anesthetic anesthsia=anesthesia
  diarrea=diarrhea diahrrea=diarrhea diarhea=diarrhea nausious=nauseous urin=urine
  suprise=surprise probaly=probably proffesional=professional questionaire=questionnaire
  succesful=successful sucessful=successful usefull=useful carefull=careful
  abdomin=abdomen surgury=surgery surgey=surgery tratment=treatment pateint=patient
  patinet=patient pateints=patients patinets=patients docter=doctor docters=doctors
  hopsital=hospital medecine=medicine vomitting=vomiting swolen=swollen symtom=symptom
  symtoms=symptoms sypmtom=symptom sypmtoms=symptoms incuded=included`

const german = `
  udn=und dei=die warscheinlich=wahrscheinlich schmertzen=schmerzen schmertz=schmerz artzt=arzt
  vebrand=verband nähmlich=nämlich vorraus=voraus vorraussetzung=voraussetzung standart=standard agressiv=aggressiv terapie=therapie
  pazient=patient pazienten=patienten medikamment=medikament rezebt=rezept`

const read = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s+/u)
      .map((pair) => {
        const [slip = '', word = ''] = pair.split('=')
        return [slip, word]
      }),
  )

/** By language, from a common slip to the word that was meant. In lower case. */
export const commonSlips: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  en: read(english),
  de: read(german),
}
