export function pluralStem(key: string): string {
  return key.replace(/ies$/, 'y').replace(/(?<!s)s$/, '')
}
export function stem(key: string): string {
  return pluralStem(key).replace(/(?:ing|ed)$/, '')
}
