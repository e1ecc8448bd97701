/** Who plays the parts of the template rows, and under which noun. */
import type { Company } from './company.ts'
import type { Entity } from './entities.ts'
import type { Part } from './moments.ts'
import type { Noun } from './noun.ts'
import type { Premise } from './premise.ts'
import type { Player } from './rows.ts'

interface Parts {
  players: Partial<Record<Player, Part>>
  nouns: Partial<Record<Player, Noun>>
}

/** `Two rival bakers` without anybody else: the two play against each other, by their own names. */
function pairOf(hero: Entity, company: Company): Parts {
  const ids = company.idsOf(hero)
  const nounOf = (id: string): Noun => {
    const { name, look } = company.characters.find((character) => character.id === id)!
    const gender = look.presents === 'woman' ? 'f' : 'm'
    return { bare: name, proper: true, plural: false, gender }
  }
  const [first, second] = [ids[0]!, ids[1]!]
  return {
    players: { P: { entity: hero, ids: [first] }, S: { entity: hero, ids: [second] } },
    nouns: { P: nounOf(first), S: nounOf(second) },
  }
}

export function partsOf(premise: Premise, company: Company): Parts {
  const { hero, other, against } = premise
  const parts: Parts =
    hero && !other && company.idsOf(hero).length === 2 ? pairOf(hero, company) : { players: {}, nouns: {} }
  const give = (player: Player, entity: Entity | undefined) => {
    if (!entity || parts.players[player]) return
    parts.players[player] = { entity, ids: company.idsOf(entity) }
    parts.nouns[player] = company.nounOf(entity)
  }
  give('P', hero)
  give('S', other)
  give('A', against)
  return parts
}
