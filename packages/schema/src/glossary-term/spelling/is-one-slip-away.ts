/**
 * Whether a word is another one with one letter too many, too few, changed, or two swapped. The
 * last letter is not looked at: a word may end otherwise and be right, `vertebra` and `vertebrae`.
 */
export const isOneSlipAway = (word: string, from: string): boolean => {
  if (word === from || Math.abs(word.length - from.length) > 1) return false
  const [longer, shorter] = word.length >= from.length ? [word, from] : [from, word]
  let same = 0
  while (same < shorter.length && longer[same] === shorter[same]) same += 1
  if (same >= shorter.length - (longer.length === shorter.length ? 1 : 0)) return false
  if (longer.length > shorter.length) return longer.slice(same + 1) === shorter.slice(same)
  const swapped = `${longer[same + 1]}${longer[same]}` === shorter.slice(same, same + 2)
  return (
    longer.slice(same + 1) === shorter.slice(same + 1) ||
    (swapped && longer.slice(same + 2) === shorter.slice(same + 2))
  )
}
