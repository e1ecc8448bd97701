import { create } from 'zustand'

export const themes = ['system', 'dark', 'light'] as const
export type Theme = (typeof themes)[number]

const key = 'firstcut.theme'

function stored(): Theme {
  const value = localStorage.getItem(key)
  return themes.find((theme) => theme === value) ?? 'system'
}

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}

interface ThemeState {
  theme: Theme
  setTheme: (theme: Theme) => void
}

/** Dark, light, or whatever the system says; kept in this browser. */
export const useTheme = create<ThemeState>((set) => {
  const theme = stored()
  apply(theme)
  return {
    theme,
    setTheme: (theme) => {
      localStorage.setItem(key, theme)
      apply(theme)
      set({ theme })
    },
  }
})
