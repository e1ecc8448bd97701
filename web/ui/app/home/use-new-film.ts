import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { api } from '../../api/client.ts'
import { keys, queryClient } from '../../api/query-client.ts'
import type { Script } from '../../api/script-file.ts'
import { tellError } from '../../api/tell-error.ts'
import { useI18n } from '../../i18n/use-i18n.ts'
import { tellDirector } from '../studio-page.ts'
import { sayWishes, wishFields, type Wishes } from './wishes.ts'

export interface NewFilmOrder {
  text: string
  script: Script | null
  wishes: Wishes
}

/** An empty film, and what it should become: a script is planned at once, words are told to the director. */
async function begin({ script, wishes }: NewFilmOrder): Promise<string> {
  const { id } = await api.createFilm()
  if (!script) return id
  try {
    await api.perform(id, { kind: 'plan', source: script.source, wishes: wishFields(wishes) }, undefined)
  } catch (error) {
    await api.removeFilm(id)
    throw error
  }
  return id
}

/** Makes a film and goes to its page. */
export function useNewFilm(): { make: (order: NewFilmOrder) => void; making: boolean } {
  const [, navigate] = useLocation()
  const { mutate, isPending } = useMutation({
    mutationFn: begin,
    onError: tellError,
    onSuccess: (id, { text, script, wishes }) => {
      void queryClient.invalidateQueries({ queryKey: keys.films })
      const spoken = script
        ? text.trim()
        : [text.trim(), sayWishes(wishes, useI18n.getState())].join('\n').trim()
      if (spoken) tellDirector(spoken, true)
      navigate(`/films/${encodeURIComponent(id)}`)
    },
  })
  return { make: mutate, making: isPending }
}
