import { Problem } from './errors.ts'

const known: Record<string, (path: string) => Problem> = {
  ENOSPC: (path) =>
    new Problem(
      'disk',
      `The disk is full at ${path}.`,
      'Free some space and run the same command again; finished work is kept.',
    ),
  EDQUOT: (path) =>
    new Problem(
      'disk',
      `The disk quota is used up at ${path}.`,
      'Free some space and run the same command again; finished work is kept.',
    ),
  EACCES: (path) => new Problem('disk', `${path} cannot be written.`, 'Choose another folder with --out.'),
  EPERM: (path) => new Problem('disk', `${path} cannot be written.`, 'Choose another folder with --out.'),
  EROFS: (path) =>
    new Problem('disk', `${path} is on a read-only disk.`, 'Choose another folder with --out.'),
  ENOTDIR: (path) => new Problem('disk', `${path} is not a folder.`, 'Choose another folder with --out.'),
  EEXIST: (path) => new Problem('disk', `${path} is in the way.`, 'Choose another folder with --out.'),
  EISDIR: (path) => new Problem('disk', `${path} is a folder.`, 'Name a file.'),
  ENOENT: (path) => new Problem('file', `${path} is not there.`, 'Check the name.'),
  SQLITE_FULL: (path) =>
    new Problem(
      'disk',
      `The disk is full at ${path}.`,
      'Free some space and run the same command again; finished work is kept.',
    ),
  SQLITE_CANTOPEN: (path) =>
    new Problem('disk', `${path} cannot be opened.`, 'Choose another folder with --out.'),
  SQLITE_READONLY: (path) =>
    new Problem('disk', `${path} cannot be written.`, 'Choose another folder with --out.'),
  SQLITE_NOTADB: (path) =>
    new Problem(
      'file',
      `${path} is damaged or not a film.`,
      'Move it away, or choose another folder with --out.',
    ),
  SQLITE_CORRUPT: (path) =>
    new Problem('file', `${path} is damaged.`, 'Move it away, or choose another folder with --out.'),
}

/** A system or database error as something a person can act on; anything else comes back as it is. */
export function asProblem(error: unknown, path: string): unknown {
  if (error instanceof Problem) return error
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && code in known ? known[code]!(path) : error
}
