import type {Concept} from './language.types.ts'

/** What is not there, not so, or hardly so: `lack`, `unable`, `wrong`. */
export const deniedStates = {
  notOnly: {
    binding: true,
    words: {
      en: 'not_only not_just not_merely not_simply',
      fr: 'non_seulement',
      de: 'nicht_nur nicht_bloß nicht_allein',
      it: 'non_solo non_soltanto',
      pt: 'não_só não_apenas não_somente',
      ru: 'не_только не_просто',
    },
  },
  atMost: {
    binding: true,
    words: {
      en: 'at_most no_more_than not_more_than no_fewer_than no_less_than no_later_than no_earlier_than',
      fr: 'au_plus maxim* jusqu* limit* au_moins minim* plus_tard plus_tôt',
      de: 'höchstens maximal* bis mindestens spätestens frühestens',
      it: 'massim* fino',
      pt: 'máxim* até',
      ru: 'максим* более до',
    },
  },
  unable: {
    binding: true,
    words: {
      en: 'unable inab* incapab* impossib* powerless',
      fr: 'incapa* impossib* impuissan*',
      de: 'unfähig* unmöglich* außerstande',
      it: 'incapac* impossib*',
      pt: 'incapaz* impossív* impossib*',
      ru: 'невозмож* неспособ*',
    },
  },
  lack: {
    binding: true,
    words: {
      en: 'lack* absence* absent missing',
      fr: 'manqu* absen* pénurie* carence* dépourv* défaut démuni* privé* priver privation* insuffisan*',
      de: 'fehl* mangel* mängel abwesen*',
      it: 'manca* assen* caren* priv*',
      pt: 'falt* ausên* ausent* carên* desprov*',
      ru: 'отсутств* недостат* нехват*',
    },
  },
  unknown: {
    binding: true,
    words: {
      en: 'unknown missing unclear uncertain* unsure unidentified unconfirmed',
      fr: 'hésit* inconnu* méconnu* incertain* incertitude* indétermin* ignor* doute*',
      de: 'unbekannt* unklar* unsicher* ungewiss*',
      it: 'sconosciut* incert* ignot* dubb*',
      pt: 'desconhecid* incert* dúvid*',
      ru: 'неизвест* неясн* неопредел*',
    },
  },
  unlikely: {
    binding: true,
    words: {
      en: 'unlikely improbab*',
      fr: 'improbab* peu_probable* peu_de_chance* peu_susceptible* faible* rare*',
      de: 'unwahrscheinlich* kaum',
      it: 'improbab* poco_probab*',
      pt: 'improváv* pouco_prováv*',
      ru: 'маловероят* вряд',
    },
  },
  few: {
    binding: false,
    words: {
      en: 'few fewer little mild rare limited minimal low',
      fr: 'peu moins rare rares rarement faible* limité* minim* seul* bas basse*',
      de: 'wenig* selten* kaum gering* begrenzt*',
      it: 'poc* rar* scars* limitat* meno',
      pt: 'pouc* rar* limitad* menos',
      ru: 'мало редк* немног* ограничен*',
    },
  },
  less: {
    binding: false,
    words: {
      en: 'less least lower underdevelop* under-* inferior',
      fr: 'moins moindre* inférieur* sous-*',
      de: 'weniger geringer* niedriger*',
      it: 'meno minor* inferior*',
      pt: 'menos menor* inferior*',
      ru: 'меньш* менее ниж*',
    },
  },
  wrong: {
    binding: true,
    words: {
      en: 'wrong* incorrect* false falsely inaccura*',
      fr: 'faux fausse* erroné* incorrect* inexact* erreur* mauvais* mal problème* faussement tort',
      de: 'falsch* fehler* fehl* schief*',
      it: 'sbagli* error* fals* scorrett* male storto',
      pt: 'errad* erro* fals* incorret* mal',
      ru: 'неправильн* ошиб* ложн* неверн*',
    },
  },
  except: {
    binding: false,
    words: {
      en: 'except* other_than apart_from aside_from',
      fr: 'sauf except* hormis hors à_moins exclu* exclus* autre* part',
      de: 'außer ausgenommen ausgeschloss* ausnahm* sofern',
      it: 'tranne salvo eccett* esclus* meno',
      pt: 'exceto salvo exclu* menos',
      ru: 'кроме исключ* если',
    },
  },
  unless: {
    binding: true,
    words: {
      en: 'unless',
      fr: 'à_moins sauf sinon excep* hors',
      de: 'außer sofern ausgenommen',
      it: 'meno salvo tranne',
      pt: 'menos salvo exceto',
      ru: 'если кроме',
    },
  },
  yetTo: {
    binding: true,
    words: {
      en: 'yet_to remains_to remain_to',
      fr: 'reste* rest* encore',
      de: 'noch bleib*',
      it: 'rest* ancora riman*',
      pt: 'rest* ainda',
      ru: 'ещё еще оста* пока',
    },
  },
  rarely: {
    binding: true,
    words: {
      en: 'rarely seldom',
      fr: 'rare* peu guère',
      de: 'selten* kaum',
      it: 'rar* poc* difficil*',
      pt: 'rar* pouc* dificil*',
      ru: 'редк* мало',
    },
  },
  numb: {
    binding: true,
    words: {
      en: 'numb numbed numbing numbness numbs',
      fr: 'engourd* insensib* endor* anesthés*',
      de: 'taub* betäub* gefühllos* lokalanäst* örtlich*',
      it: 'addorment* intorpid* insensib* sensib* anestet*',
      pt: 'dorm* anestes* insensív* sensibil* adormec*',
      ru: 'онем* неме* обезбол* чувствит*',
    },
  },
  safe: {
    binding: false,
    words: {
      en: 'safe safely safer harmless painless',
      fr: 'sûr* sécur* inoffensi* indolore* sans_danger sans_risque*',
      de: 'sicher* harmlos* ungefährlich* schmerzlos*',
      it: 'sicur* innocu* indolor*',
      pt: 'segur* inofensiv* indolor*',
      ru: 'безопас* безвред* безболезн*',
    },
  },
  motionless: {
    binding: false,
    words: {
      en: 'still motionless',
      fr: 'immobil* sans_bouger',
      de: 'still ruhig*',
      it: 'ferm* immobil*',
      pt: 'imóv* parad* quiet*',
      ru: 'неподвиж* спокойн*',
    },
  },
  differ: {
    binding: false,
    words: {
      en: 'differ* var* other_than unlike',
      fr: 'différ* vari* autre* divers* contrairement',
      de: 'unterschied* anders variier* verschieden*',
      it: 'divers* vari* differ* altr*',
      pt: 'difer* vari* outr*',
      ru: 'разн* различ* друг* отлича*',
    },
  },
  /** Said of a state, these are often a `not` in the other language: `unsafe`, `pas sûr`. */
  state: {
    binding: true,
    words: {
      en: `unable unsafe unwell unavailab* unclear unlikely uncertain unsure unknown unhealthy unnecessar*
        uncommon unwilling unaware unchanged unproven undetected uncomfortable inefficien* ineffect*
        inaccura* incorrect* incomplete* insufficien* inadequa* inappropria* invisible asymptomatic disagree* disapprov* dissatisf* distrust*`,
    },
  },
} as const satisfies Readonly<Record<string, Concept>>
