/**
 * What went wrong with a vendor's clip and what one can do next, in the languages the studio speaks. `{name}` is
 * filled from the problem's params: `vendor`, `detail` (the vendor's own words) and those a sentence names.
 */
type Sentence = readonly [message: string, remedy: string]

const en = {
  'vendor-auth': [
    '{vendor} does not accept the key: {detail}',
    'Check the key in the settings; nothing was billed.',
  ],
  'vendor-no-key': [
    '{vendor} needs a key: {detail} is not set.',
    'Put it in the settings or the environment.',
  ],
  'vendor-billing': [
    '{vendor} has no credit or quota left for this: {detail}',
    'Top up the account there, or choose another route.',
  ],
  'vendor-rate': [
    '{vendor} takes no more jobs at the moment: {detail}',
    'Wait a minute and make the take again; nothing was billed.',
  ],
  'vendor-rate-seconds': [
    '{vendor} takes no more jobs at the moment: {detail}',
    'Wait {seconds} s and make the take again; nothing was billed.',
  ],
  'vendor-moderation': [
    '{vendor} refused the content: {detail}',
    'Say it in other words in the prompt, or choose another model for this shot.',
  ],
  'vendor-invalid': [
    '{vendor} does not take the request as it is: {detail}',
    'Change the shot to what the model can do, or choose another route.',
  ],
  'vendor-retired': [
    '{vendor} does not offer this model any more: {detail}',
    'Choose another route for this shot.',
  ],
  'vendor-transient': [
    '{vendor} does not answer properly at the moment: {detail}',
    'Nothing needs to be done: it is asked again by itself.',
  ],
  'vendor-unreachable': [
    '{vendor} cannot be reached: {detail}',
    'Check the connection and the address, then make the take again; nothing was sent.',
  ],
  'vendor-unknown-submission': [
    'The request was sent to {vendor} but never properly answered ({detail}), so it may be running and billed.',
    'Look for it in your account at the vendor before making another take.',
  ],
  'vendor-not-arrived': [
    '{vendor} knows nothing of the request, so it never arrived: {detail}',
    'Make the take again; nothing was billed.',
  ],
  'vendor-lost': [
    '{vendor} does not know the job any more: {detail}',
    'It may have been billed: look in your account there, then make another take.',
  ],
  'vendor-overdue': [
    '{vendor} has not finished the job after {hours} h: {detail}',
    'Look for it in your account there, then make another take.',
  ],
  'vendor-failed': ['{vendor} could not make the clip: {detail}', 'Make another take of this shot.'],
  'vendor-bad-output': [
    '{vendor} answered with something that cannot be used: {detail}',
    'Make another take of this shot.',
  ],
  'vendor-expired': [
    'The clip is no longer where {vendor} had put it: {detail}',
    'Look for it in your account there, or make another take.',
  ],
  'vendor-unsafe-address': [
    '{vendor} named an address that is not fetched from here: {detail}',
    'Fetch the clip in your account there and drop it in by hand.',
  ],
  'vendor-too-large': [
    'The clip from {vendor} is too large: {detail}',
    'Make another take, shorter or in a smaller format.',
  ],
  'vendor-not-video': [
    '{vendor} delivered something that is not a video: {detail}',
    'Make another take of this shot.',
  ],
  'vendor-download': [
    'The clip from {vendor} could not be fetched: {detail}',
    'It is made and paid: look for it in your account there and drop it in by hand.',
  ],
  'clip-short': [
    'The clip is {seconds} s long; {wanted} s were asked for.',
    'Make another take of this shot.',
  ],
  'clip-shape': [
    'The clip is {width}×{height}, not the shape that was asked for.',
    'Make another take of this shot.',
  ],
  'clip-black': ['The clip is black.', 'Make another take of this shot.'],
  'clip-frozen': [
    'Nothing moves in the clip: it is one picture all along.',
    'Make another take of this shot.',
  ],
  'clip-cut': [
    'The clip has a cut at {seconds} s where one shot was asked for.',
    'Make another take, or split the shot there.',
  ],
} as const satisfies Record<string, Sentence>

export type VendorCode = keyof typeof en

const de: Record<VendorCode, Sentence> = {
  'vendor-auth': [
    '{vendor} nimmt den Schlüssel nicht an: {detail}',
    'Prüfe den Schlüssel in den Einstellungen; berechnet wurde nichts.',
  ],
  'vendor-no-key': [
    '{vendor} braucht einen Schlüssel: {detail} ist nicht gesetzt.',
    'Trage ihn in den Einstellungen oder der Umgebung ein.',
  ],
  'vendor-billing': [
    '{vendor} hat dafür kein Guthaben oder Kontingent mehr: {detail}',
    'Lade das Konto dort auf oder wähle einen anderen Weg.',
  ],
  'vendor-rate': [
    '{vendor} nimmt gerade keine weiteren Aufträge an: {detail}',
    'Warte eine Minute und mach die Aufnahme noch einmal; berechnet wurde nichts.',
  ],
  'vendor-rate-seconds': [
    '{vendor} nimmt gerade keine weiteren Aufträge an: {detail}',
    'Warte {seconds} s und mach die Aufnahme noch einmal; berechnet wurde nichts.',
  ],
  'vendor-moderation': [
    '{vendor} lehnt den Inhalt ab: {detail}',
    'Sag es im Prompt mit anderen Worten oder wähle für diese Einstellung ein anderes Modell.',
  ],
  'vendor-invalid': [
    '{vendor} nimmt den Auftrag so nicht an: {detail}',
    'Passe die Einstellung an das an, was das Modell kann, oder wähle einen anderen Weg.',
  ],
  'vendor-retired': [
    '{vendor} bietet dieses Modell nicht mehr an: {detail}',
    'Wähle für diese Einstellung einen anderen Weg.',
  ],
  'vendor-transient': [
    '{vendor} antwortet gerade nicht richtig: {detail}',
    'Es ist nichts zu tun: es wird von selbst wieder gefragt.',
  ],
  'vendor-unreachable': [
    '{vendor} ist nicht zu erreichen: {detail}',
    'Prüfe Verbindung und Adresse, dann mach die Aufnahme noch einmal; gesendet wurde nichts.',
  ],
  'vendor-unknown-submission': [
    'Der Auftrag ging an {vendor}, wurde aber nicht richtig beantwortet ({detail}); er kann laufen und berechnet werden.',
    'Sieh in deinem Konto beim Anbieter nach, bevor du noch eine Aufnahme machst.',
  ],
  'vendor-not-arrived': [
    '{vendor} weiß nichts von dem Auftrag, er kam also nie an: {detail}',
    'Mach die Aufnahme noch einmal; berechnet wurde nichts.',
  ],
  'vendor-lost': [
    '{vendor} kennt den Auftrag nicht mehr: {detail}',
    'Er kann berechnet worden sein: sieh dort in deinem Konto nach, dann mach eine neue Aufnahme.',
  ],
  'vendor-overdue': [
    '{vendor} ist mit dem Auftrag nach {hours} h nicht fertig: {detail}',
    'Sieh dort in deinem Konto nach, dann mach eine neue Aufnahme.',
  ],
  'vendor-failed': [
    '{vendor} konnte den Clip nicht machen: {detail}',
    'Mach eine neue Aufnahme dieser Einstellung.',
  ],
  'vendor-bad-output': [
    '{vendor} hat mit etwas geantwortet, das sich nicht gebrauchen lässt: {detail}',
    'Mach eine neue Aufnahme dieser Einstellung.',
  ],
  'vendor-expired': [
    'Der Clip ist nicht mehr da, wo {vendor} ihn hingelegt hatte: {detail}',
    'Sieh dort in deinem Konto nach oder mach eine neue Aufnahme.',
  ],
  'vendor-unsafe-address': [
    '{vendor} nennt eine Adresse, von der hier nichts geholt wird: {detail}',
    'Hol den Clip dort aus deinem Konto und zieh ihn von Hand herein.',
  ],
  'vendor-too-large': [
    'Der Clip von {vendor} ist zu groß: {detail}',
    'Mach eine neue Aufnahme, kürzer oder in kleinerem Format.',
  ],
  'vendor-not-video': [
    '{vendor} hat etwas geliefert, das kein Video ist: {detail}',
    'Mach eine neue Aufnahme dieser Einstellung.',
  ],
  'vendor-download': [
    'Der Clip von {vendor} ließ sich nicht holen: {detail}',
    'Er ist gemacht und bezahlt: such ihn dort in deinem Konto und zieh ihn von Hand herein.',
  ],
  'clip-short': [
    'Der Clip ist {seconds} s lang; verlangt waren {wanted} s.',
    'Mach eine neue Aufnahme dieser Einstellung.',
  ],
  'clip-shape': [
    'Der Clip ist {width}×{height} und hat nicht die verlangte Form.',
    'Mach eine neue Aufnahme dieser Einstellung.',
  ],
  'clip-black': ['Der Clip ist schwarz.', 'Mach eine neue Aufnahme dieser Einstellung.'],
  'clip-frozen': [
    'Im Clip bewegt sich nichts: es ist die ganze Zeit ein Bild.',
    'Mach eine neue Aufnahme dieser Einstellung.',
  ],
  'clip-cut': [
    'Der Clip hat bei {seconds} s einen Schnitt, wo eine Einstellung verlangt war.',
    'Mach eine neue Aufnahme oder teile die Einstellung dort.',
  ],
}

export const vendorWords: Readonly<Record<'en' | 'de', Record<VendorCode, Sentence>>> = { en, de }
