export const film = {} as const
