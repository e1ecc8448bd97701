/** What people do, with the body and the noise it makes. */
import { Pose, SoundEffect } from '../../film/vocabulary.ts'
import { deedRows } from './deed-rows.ts'
import { rowsOf, wordCells, wordsOf, type WordsByLanguage } from './table.ts'

export interface Deed {
  id: string
  pose: Pose
  sounds: SoundEffect[]
  words: WordsByLanguage
}

function deedOf(row: readonly string[]): Deed {
  const sounds = row[2] === '-' ? [] : wordsOf(row[2]).map((word) => SoundEffect.parse(word))
  return { id: row[0]!, pose: Pose.parse(row[1]), sounds, words: wordCells(row, 3) }
}

export const deeds: readonly Deed[] = rowsOf(deedRows).map(deedOf)
