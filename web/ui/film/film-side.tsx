import type { FilmView } from '../../../agent/studio/view.ts'

export interface FilmSideProps {
  film: FilmView
  /** On a phone only one of them is shown. */
  part: 'all' | 'board' | 'cut'
}

export const FilmSide = ({ film }: FilmSideProps) => <p className="p-4">{film.title}</p>
