import { Component, type ReactNode } from 'react'
import { useI18n } from '../i18n/use-i18n.ts'
import { Button } from '../parts/button.tsx'
import { Notice } from '../parts/notice.tsx'

/** Keeps a fault in one part of the page from taking the rest with it. */
export class Boundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { t } = useI18n()
  const reload = <Button onClick={() => location.reload()}>{t('common.reload')}</Button>
  return (
    <div className="grid h-full place-items-center p-6">
      <Notice tone="bad" title={t('app.broken')} actions={reload} className="max-w-md">
        {t('app.brokenRemedy')}
      </Notice>
    </div>
  )
}
