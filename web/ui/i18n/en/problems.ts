/** What went wrong and what to do, by the problem’s code; the server’s own English sentence is shown for the rest. */
export const problems = {
  network: 'The studio does not answer.',
  'network.remedy': 'Check that it is still running (npm start) and try again.',
  unreadable: 'The studio’s answer could not be read.',
  'unreadable.remedy': 'Reload the page and try again.',
} as const
