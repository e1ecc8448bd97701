export const bible = {} as const
