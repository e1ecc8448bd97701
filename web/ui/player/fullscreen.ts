/** Fills the screen with the element, or leaves. A browser may refuse, and then nothing happens. */
export function toggleFullscreen(element: HTMLElement | null): void {
  const change = document.fullscreenElement ? document.exitFullscreen() : element?.requestFullscreen()
  change?.catch(() => undefined)
}
