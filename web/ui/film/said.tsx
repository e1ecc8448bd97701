/** Heard by a screen reader when it changes, and seen by nobody. */
export const Said = ({ children }: { children: string }) => (
  <p role="status" className="sr-only">
    {children}
  </p>
)
