import { useI18n } from '../i18n/use-i18n.ts'

const idKey = 'firstcut.author'
const nameKey = 'firstcut.name'

function tabId(): string {
  const known = sessionStorage.getItem(idKey)
  if (known) return known
  const fresh = `tab-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`
  sessionStorage.setItem(idKey, fresh)
  return fresh
}

/** The name a person gave; empty when none. */
export const ownName = (): string => localStorage.getItem(nameKey) ?? ''
export const setOwnName = (name: string): void => localStorage.setItem(nameKey, name.trim().slice(0, 80))

/** Who this browser tab is to the server. Two tabs are two people: either may be told of the other's changes. */
export function pageAuthor(): { id: string; name: string } {
  const id = tabId()
  return { id, name: ownName() || useI18n.getState().t('common.guest', { id: id.slice(-3) }) }
}
