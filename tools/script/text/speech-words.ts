/** Verbs that tell who speaks, as prose prints them beside quoted speech. */
export const speechVerbs = new Set(
  [
    'said says say asked asks replied replies answered answers whispered whispers shouted shouts cried cries',
    'called calls murmured murmurs muttered mutters yelled yells screamed screams added adds began continued',
    'told tells sighed sighs laughed snapped hissed growled repeated insisted explained warned begged demanded',
    'sagte sagt fragte fragt antwortete antwortet flüsterte flüstert rief ruft schrie schreit murmelte murmelt',
    'meinte meint erwiderte erwidert entgegnete brummte seufzte bat',
    'dit demanda demande répondit répond murmura murmure cria crie chuchota chuchote ajouta ajoute souffla',
    'dijo dice preguntó respondió susurró gritó murmuró disse chiese rispose perguntou respondeu',
  ]
    .join(' ')
    .split(' '),
)

export const pronouns = new Set(
  'he she they it i we you er sie es ich wir il elle ils elles je nous on él ella lui lei ele ela'.split(' '),
)

export const articles = new Set(
  'the a an der die das ein eine le la les un une el los las il lo gli o os as'.split(' '),
)

/** Opening marks and what closes them. */
export const quotes: Record<string, string> = {
  '"': '"',
  '“': '”',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‘': '’',
  '「': '」',
  '『': '』',
}
