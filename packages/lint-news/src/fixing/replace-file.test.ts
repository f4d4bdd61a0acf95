import {chmodSync, lstatSync, readFileSync, rmSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, it} from 'vitest'
import {testFolder} from '../../../../test/folder.ts'
import {FileChangedError, replaceFile} from './replace-file.ts'

const folder = testFolder('each')
let path: string
beforeEach(() => {
  path = folder.put('a.txt', '\ufeffOld.\r\n')
})

it('replaces the content and keeps the mode', () => {
  chmodSync(path, 0o640)
  replaceFile(path, '\ufeffOld.\r\n', '\ufeffNew.\r\n')
  expect(readFileSync(path, 'utf8')).toBe('\ufeffNew.\r\n')
  expect(statSync(path).mode & 0o777).toBe(0o640)
  expect(folder.names()).toEqual(['a.txt'])
})

it('leaves a file alone that changed meanwhile', () => {
  expect(() => replaceFile(path, 'Something else.', 'New.')).toThrow(FileChangedError)
  expect(readFileSync(path, 'utf8')).toBe('\ufeffOld.\r\n')
  expect(folder.names()).toEqual(['a.txt'])
})

it('does not bring back a file that went meanwhile', () => {
  rmSync(path)
  expect(() => replaceFile(path, 'Old.', 'New.')).toThrow(FileChangedError)
  expect(folder.names()).toEqual([])
})

it('goes through a link to the file', () => {
  const link = join(folder.path, 'link.txt')
  symlinkSync('a.txt', link)
  replaceFile(link, '\ufeffOld.\r\n', 'New.')
  expect(readFileSync(path, 'utf8')).toBe('New.')
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
})
