/** The still of a take no wider than needed; twice as many pixels for sharp screens. */
export function posterAt(url: string, width: number): string {
  return `${url}${url.includes('?') ? '&' : '?'}width=${width}`
}
