import { useState, type DragEvent } from 'react'
import { toast } from '../parts/toast.ts'
import { useI18n } from '../i18n/use-i18n.ts'
import { scriptFromFile, type Script } from './script-file.ts'

interface ScriptDrop {
  /** Something is being dragged over it. */
  over: boolean
  /** To be spread over the element files are dropped on. */
  target: {
    onDragOver: (event: DragEvent) => void
    onDragLeave: (event: DragEvent) => void
    onDrop: (event: DragEvent) => void
  }
  /** Reads a file and hands the script on, or says why not. */
  take: (file: File | undefined) => Promise<void>
}

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files')

/** Takes scripts that are dropped or picked. */
export function useScriptDrop(onScript: (script: Script) => void): ScriptDrop {
  const [over, setOver] = useState(false)
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const script = await scriptFromFile(file).catch(() => null)
    const { t } = useI18n.getState()
    if (script) onScript(script)
    else toast.error(t('home.badFile', { name: file.name }), { description: t('home.badFileRemedy') })
  }
  return {
    over,
    take,
    target: {
      onDragOver: (event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: (event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      },
      onDrop: (event) => {
        if (!holdsFiles(event)) return
        event.preventDefault()
        setOver(false)
        void take(event.dataTransfer.files[0])
      },
    },
  }
}
