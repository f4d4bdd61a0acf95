import type {Settings, SourceKind} from './protocol.ts'

/** What a link carries. */
export interface Shared {
  readonly text: string
  readonly kind: SourceKind
  readonly settings: Settings
}

/** A link may come from anybody: no more than this is unpacked. */
const mostBytes = 8 * 2 ** 20

/** Packs an article and the settings into the part of an address that browsers keep to themselves. */
export async function toFragment(shared: Shared): Promise<string> {
  const packed = await bytesOf(
    new Blob([JSON.stringify(shared)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  )
  let binary = ''
  for (const byte of packed) binary += String.fromCharCode(byte)
  return `#a=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`
}

/** Unpacks what a link carries; undefined where it carries nothing, or was damaged on its way. */
export async function fromFragment(fragment: string): Promise<Shared | undefined> {
  const packed = /^#a=([\w-]+)$/.exec(fragment)?.[1]
  if (!packed) return undefined
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0))
    const unpacked = await bytesOf(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')))
    const shared: unknown = JSON.parse(new TextDecoder().decode(unpacked))
    return isShared(shared) ? shared : undefined
  } catch {
    return undefined
  }
}

async function bytesOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value)
    length += read.value.length
    if (length > mostBytes) throw new RangeError('Unexpected length, expected an article')
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

function isShared(value: unknown): value is Shared {
  if (!isRecord(value) || !isRecord(value.settings) || !isRecord(value.settings.rules)) return false
  return (
    typeof value.text === 'string' &&
    ['text', 'html', 'markdown'].includes(value.kind as string) &&
    ['recommended', 'strict'].includes(value.settings.preset as string) &&
    Object.values(value.settings.rules).every((on) => typeof on === 'boolean')
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
