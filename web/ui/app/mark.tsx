/** The product's mark. */
export const Mark = ({ className }: { className?: string }) => (
  <svg viewBox="7 7 18 20" aria-hidden className={className}>
    <path d="M7 8h18v4H11v4h10v4H11v6H7z" fill="currentColor" />
    <path d="M25 20v6h-8z" fill="currentColor" opacity=".5" />
  </svg>
)
