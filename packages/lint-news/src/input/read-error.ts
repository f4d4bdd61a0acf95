import {InputError} from './input-error.ts'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'Cannot find this file, check the path',
  ENOTDIR: 'Cannot find this file, part of the path is no folder',
  EACCES: 'Cannot read this file for lack of permission, ask its owner or change its mode',
  EPERM: 'Cannot read this file for lack of permission, ask its owner or change its mode',
  ELOOP: 'Cannot read this file, its symbolic links lead in a circle',
  EMFILE: 'Cannot read this file, too many are open: raise `ulimit -n`'
}

/** Says in words what the file system said in a code. Anything else is thrown on. */
export function readError(error: unknown, kind: 'file' | 'folder' = 'file'): InputError {
  const {code, syscall, message} = error as NodeJS.ErrnoException
  if (!code || !syscall) throw error
  return new InputError((reasons[code] ?? `Cannot read this file: ${message}`).replace('this file', `this ${kind}`))
}
