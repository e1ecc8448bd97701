import { Keyboard, Languages, Menu as MenuIcon, Settings, SunMoon } from 'lucide-react'
import { languageNames, languages } from '../i18n/dictionary.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { IconButton } from '../parts/icon-button.tsx'
import { Menu } from '../parts/menu.tsx'
import { openWindow } from './windows.ts'
import { themes, useTheme } from './use-theme.ts'

/** The next of a round. */
const after = <Value,>(round: readonly Value[], value: Value): Value =>
  round[(round.indexOf(value) + 1) % round.length] ?? value

export function PageMenu() {
  const { t, language, setLanguage } = useI18n()
  const { theme, setTheme } = useTheme()
  const [nextTheme, nextLanguage] = [after(themes, theme), after(languages, language)]
  return (
    <Menu
      trigger={<IconButton label={t('app.menu')} icon={<MenuIcon />} />}
      groups={[
        [
          { label: t('app.settings'), icon: <Settings />, keys: '', onSelect: () => openWindow('settings') },
          {
            label: t('app.shortcuts'),
            icon: <Keyboard />,
            keys: '?',
            onSelect: () => openWindow('shortcuts'),
          },
        ],
        [
          {
            label: t('palette.themeTo', { name: t(`app.theme.${nextTheme}`) }),
            icon: <SunMoon />,
            onSelect: () => setTheme(nextTheme),
          },
          {
            label: t('palette.languageTo', { name: languageNames[nextLanguage] }),
            icon: <Languages />,
            onSelect: () => void setLanguage(nextLanguage),
          },
        ],
      ]}
    />
  )
}
