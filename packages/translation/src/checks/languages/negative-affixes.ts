import type {Concept} from './language.types.ts'

/** Words that deny by their beginning or end: `un-`, `-less`. They only pair with each other. */
export const negativeAffixes = {
  /** Often a `without` in the other language: `painless`, `sans douleur`. */
  free: {
    binding: false,
    words: {
      en: String.raw`(?!regardless|nevertheless|nonetheless|doubtless|wireless|stainless|unless|bless)\p{L}{3,}less(?:ly|ness)?
        un\p{L}{3,}ed unconditional* free_of free_from \p{L}+-free safe safely harmless`,
    },
  },
  affix: {
    binding: false,
    words: {
      en: String.raw`un(?!i|esco|der|til\b|less\b|cle|tie|fortunate|usual)\p{L}{4,} \p{L}{2,}(?<!\bun|regard|neverthe|nonethe|doubt|wire|stain|\bb)less(?:ly|ness)?
        non-* inab* inaccessib* inaccura* inactive inadequa* inadmiss* inappropria* inaudib* incapab*
        incompat* incomplete* inconclusive inconsisten* inconvenien* incorrect* incurab*
        independen* indirect* indistinguish* ineffect* inefficien* ineligib* inequalit* inexperienc*
        inexplicab* infertil* inoperab* insecur* insensitiv* insignifican* insoluble
        insufficien* intoleran* invalid invisible illegal* illegib* illicit illogical immatur* immobil*
        immoral impatien* imperfect* impermeab* improbab* improper* impractical irregular*
        irrelevan* irrespective irresponsib* irreversib* asymptomatic dishonest* dissatisf* disagree*
        disapprov* misinform* misl* noncomplian*`,
      fr: String.raw`in(?!div|dice|diq|dic|du[is]|dust|fec|form|flu|fus|gér|halat|hib|iti|ject|nov|quièt|scri|sist|spec|spir|stal|stant|stitu|stru|sul|té[rg]|ten[st]|ter|test|tra|tro|ven|vest|vit|clu|cub|cid)\p{L}{4,}
        im(?!port|pact|pliq|plic|plant|pos(?!s)|prim|pression|mun|médiat|mers|ag)\p{L}{4,} ir(?!r[ai]t|ra[dn])r\p{L}{4,} illé* illi*
        non non-* hors sans-* contrair* chôm* faux fausse* rare* dangereu* peu malheur* maladroit* malnutri* mécont* défavor* désagré* désactiv* disproport* anti* atypi* asymptom* sent\p{L}+_mal`,
      de: String.raw`un(?!d|s\b|ser|ten|ter|tersuch|iver|gefähr\b)\p{L}{3,} nicht-* miss\p{L}{3,} \p{L}{3,}los(?:e[mnrs]?)? \p{L}{3,}frei(?:e[mnrs]?)? gefähr* schlecht*`,
      it: String.raw`(?:in|im|ir|il)(?!fer|fez|izi|iett|terv|form|tern|tes|cl|vece|sieme|diri|put|pian|porta|media)\p{L}{4,} dis(?!turb|pos|tan|cut)\p{L}{4,} s(?:comod|copert|fortun|conosc)* pericol* male non-*`,
      pt: String.raw`(?:in|im|ir|il)(?!fec|fla|ício|ici|je[ct]|terv|form|ter|test|clu|plan|port|agem)\p{L}{4,} des(?!de|sa|se|canso|cri|pert)\p{L}{4,} perig* mal não-*`,
      ru: String.raw`не(?!дел|дол|скольк|кот|рв|бо|обход|медлен|посред|ред|мн)\p{L}{3,} без(?!опас)\p{L}{3,} бес\p{L}{3,} опасн* плох*`,
    },
  },
} as const satisfies Readonly<Record<string, Concept>>
