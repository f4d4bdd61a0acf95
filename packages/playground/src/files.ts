import type {SourceKind} from './protocol.ts'

const kindOfExtension: Readonly<Record<string, SourceKind>> = {
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  markdown: 'markdown',
  md: 'markdown'
}

const mostBytes = 4 * 2 ** 20

/** The text of a file and what it is written in. */
export interface OpenedFile {
  readonly text: string
  readonly kind: SourceKind
}

/**
 * Reads a file.
 *
 * @throws {Error} for what is no article, with what to say to whom it belongs.
 */
export async function readFile(file: File): Promise<OpenedFile> {
  if (file.size > mostBytes)
    throw new Error(`${file.name} is longer than any article: ${Math.ceil(file.size / 2 ** 20)} MB.`)
  let text: string
  try {
    text = new TextDecoder('utf-8', {fatal: true}).decode(await file.arrayBuffer())
  } catch {
    throw new Error(`${file.name} is no text in UTF-8.`)
  }
  if (text.includes('\0')) throw new Error(`${file.name} is no text.`)
  return {text, kind: kindOfExtension[/[^.]*$/.exec(file.name)![0].toLowerCase()] ?? 'text'}
}

/** Takes files that are dropped anywhere on the page; shows where while they hang over it. */
export function takeDrops(veil: HTMLElement, take: (file: File) => void): void {
  const hasFile = ({dataTransfer}: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false
  // Before the editor gets them, which would put the text in where it was dropped.
  const listen = (type: 'dragover' | 'drop' | 'dragleave', act: (event: DragEvent) => void): void =>
    addEventListener(type, (event) => hasFile(event) && act(event), {capture: true})

  listen('dragover', (event) => {
    event.preventDefault()
    veil.hidden = false
  })
  listen('dragleave', ({relatedTarget}) => {
    if (!relatedTarget) veil.hidden = true
  })
  listen('drop', (event) => {
    event.preventDefault()
    event.stopPropagation()
    veil.hidden = true
    const file = event.dataTransfer?.files[0]
    if (file) take(file)
  })
}
