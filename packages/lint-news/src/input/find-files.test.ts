import type {Dirent, readdir} from 'node:fs'
import {expect, it, vi} from 'vitest'
import {testFolder} from '../../../../test/folder.ts'
import {findFiles} from './find-files.ts'
import {readError} from './read-error.ts'

// Nobody can close a folder to the user who may do all, and that one runs tests too.
vi.mock('node:fs', async (importOriginal) => {
  const fs = await importOriginal<typeof import('node:fs')>()
  const closing = (
    path: string,
    options: {withFileTypes: true},
    done: (error: Error | null, files: Dirent[]) => void
  ) =>
    path.includes('closed')
      ? done(Object.assign(new Error('EACCES'), {code: 'EACCES', syscall: 'scandir'}), [])
      : fs.readdir(path, options, done)
  const going = (path: string) => {
    if (path.includes('gone')) throw Object.assign(new Error('ENOENT'), {code: 'ENOENT', syscall: 'realpath'})
    return fs.realpathSync(path)
  }
  return {...fs, readdir: closing as typeof readdir, realpathSync: going as typeof fs.realpathSync}
})

const folder = testFolder('each')

it('names folders that nobody may look into, beside the files of others', async () => {
  folder.put('open/a.txt', 'A.')
  folder.put('closed/b.txt', 'B.')
  const {names, unreadable} = await findFiles(folder.path, '**/*.txt', {ignore: []})
  expect(names).toEqual(['open/a.txt'])
  expect(unreadable).toMatchObject([{path: expect.stringMatching(/\bclosed\/$/)}])
  expect(readError(unreadable[0].error, 'folder').message).toBe(
    'Cannot read this folder for lack of permission, ask its owner or change its mode'
  )
})

it('leaves a folder that goes meanwhile to whoever reads the files', async () => {
  folder.put('gone/a.txt', 'A.')
  expect((await findFiles(folder.path, '**/*.txt', {ignore: []})).names).toEqual(['gone/a.txt'])
})
