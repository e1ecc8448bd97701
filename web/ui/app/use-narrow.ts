import { useSyncExternalStore } from 'react'

const query = window.matchMedia('(max-width: 899px)')
const subscribe = (notify: () => void): (() => void) => {
  query.addEventListener('change', notify)
  return () => query.removeEventListener('change', notify)
}

/** Too narrow for chat and film side by side. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => query.matches)
