/** Measures and colours of birds and fish, as shares of their height or length. */
export const birds: Record<
  string,
  {
    coat: string
    wing: string
    bill: string
    plump: number
    neck: number
    leg: number
    night?: boolean
    upright?: boolean
  }
> = {
  bird: { coat: '#5f7fa8', wing: '#3f5b80', bill: '#e0a040', plump: 0.25, neck: 0.1, leg: 0.13 },
  gull: { coat: '#f0efec', wing: '#a3abb6', bill: '#e8b040', plump: 0.25, neck: 0.1, leg: 0.13 },
  seagull: { coat: '#f0efec', wing: '#a3abb6', bill: '#e8b040', plump: 0.25, neck: 0.1, leg: 0.13 },
  crow: { coat: '#26252f', wing: '#191822', bill: '#3a3840', plump: 0.25, neck: 0.1, leg: 0.13 },
  raven: { coat: '#22212b', wing: '#16151e', bill: '#343239', plump: 0.25, neck: 0.1, leg: 0.13 },
  owl: {
    coat: '#8a6a4c',
    wing: '#634935',
    bill: '#d8a848',
    plump: 0.27,
    neck: 0.05,
    leg: 0.08,
    night: true,
    upright: true,
  },
  penguin: {
    coat: '#f2efe8',
    wing: '#22242f',
    bill: '#e89a38',
    plump: 0.25,
    neck: 0.06,
    leg: 0.05,
    upright: true,
  },
  eagle: { coat: '#5b4130', wing: '#45301f', bill: '#e8b848', plump: 0.22, neck: 0.13, leg: 0.14 },
  parrot: {
    coat: '#d2493c',
    wing: '#3a78b8',
    bill: '#3a3236',
    plump: 0.19,
    neck: 0.1,
    leg: 0.1,
    upright: true,
  },
  pigeon: { coat: '#8d93a3', wing: '#6b7182', bill: '#c9a08a', plump: 0.22, neck: 0.12, leg: 0.12 },
  dove: { coat: '#f3f1ee', wing: '#dcdad6', bill: '#d9a080', plump: 0.21, neck: 0.12, leg: 0.12 },
  duck: { coat: '#a98a62', wing: '#7c6040', bill: '#e8a838', plump: 0.24, neck: 0.2, leg: 0.1 },
  swan: { coat: '#f6f4f0', wing: '#e2dfda', bill: '#e88838', plump: 0.24, neck: 0.42, leg: 0.1 },
  goose: { coat: '#ece8e0', wing: '#b8b2a8', bill: '#e89038', plump: 0.23, neck: 0.36, leg: 0.14 },
  chicken: { coat: '#efe6d6', wing: '#d8c8ae', bill: '#e0a038', plump: 0.25, neck: 0.16, leg: 0.16 },
}

export const swimmers: Record<
  string,
  { coat: string; belly: string; deep: number; fluke: boolean; fin: number }
> = {
  fish: { coat: '#e0893c', belly: '#f4d8a8', deep: 0.21, fluke: false, fin: 0.16 },
  shark: { coat: '#6b7684', belly: '#d5d9dc', deep: 0.14, fluke: false, fin: 0.22 },
  whale: { coat: '#3d5068', belly: '#c5ccd2', deep: 0.2, fluke: true, fin: 0.05 },
  dolphin: { coat: '#6a86a0', belly: '#d9e0e4', deep: 0.145, fluke: true, fin: 0.15 },
  goldfish: { coat: '#ee8a2e', belly: '#ffd49a', deep: 0.25, fluke: false, fin: 0.2 },
}
