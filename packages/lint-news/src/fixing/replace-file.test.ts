import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, it} from 'vitest'
import {FileChangedError, replaceFile} from './replace-file.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-news-'))
  path = join(folder, 'a.txt')
  writeFileSync(path, '\ufeffOld.\r\n')
})
afterEach(() => rmSync(folder, {recursive: true}))

it('replaces the content and keeps the mode', () => {
  chmodSync(path, 0o640)
  replaceFile(path, '\ufeffOld.\r\n', '\ufeffNew.\r\n')
  expect(readFileSync(path, 'utf8')).toBe('\ufeffNew.\r\n')
  expect(statSync(path).mode & 0o777).toBe(0o640)
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

it('leaves a file alone that changed meanwhile', () => {
  expect(() => replaceFile(path, 'Something else.', 'New.')).toThrow(FileChangedError)
  expect(readFileSync(path, 'utf8')).toBe('\ufeffOld.\r\n')
  expect(readdirSync(folder)).toEqual(['a.txt'])
})

it('does not bring back a file that went meanwhile', () => {
  rmSync(path)
  expect(() => replaceFile(path, 'Old.', 'New.')).toThrow(FileChangedError)
  expect(readdirSync(folder)).toEqual([])
})

it('goes through a link to the file', () => {
  const link = join(folder, 'link.txt')
  symlinkSync('a.txt', link)
  replaceFile(link, '\ufeffOld.\r\n', 'New.')
  expect(readFileSync(path, 'utf8')).toBe('New.')
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
})
