// Packs the extension with its server: dist/extension is what an editor installs, dist/lint-news-VERSION.vsix that in one file.
//
//   npm run vsix
import {execFileSync} from 'node:child_process'
import {cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {extname, join, sep} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {zipSync} from 'fflate'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))
const folder = here('dist/extension')
const {
  type: _type,
  private: _private,
  scripts: _scripts,
  devDependencies: _own,
  ...described
} = JSON.parse(readFileSync(here('package.json'), 'utf8'))
const manifest = {...described, main: './extension.cjs'}

rmSync(folder, {recursive: true, force: true})
mkdirSync(folder, {recursive: true})
await build({
  entryPoints: [here('src/extension.ts')],
  outfile: join(folder, 'extension.cjs'),
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  minify: true,
  logLevel: 'warning',
  external: ['vscode']
})
execFileSync(process.execPath, [here('../language-server/bundle.js'), join(folder, 'server')])
cpSync(here('../lint-news/schema.json'), join(folder, 'schema.json'))
cpSync(here('README.md'), join(folder, 'readme.md'))
cpSync(here('LICENSE'), join(folder, 'LICENSE.txt'))
writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`)

const files = readdirSync(folder, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort()
const content = {
  'extension.vsixmanifest': vsixManifest(manifest),
  '[Content_Types].xml': contentTypes(['.vsixmanifest', ...files.map(extname)]),
  ...Object.fromEntries(
    files.map((file) => [`extension${file.slice(folder.length).replaceAll(sep, '/')}`, readFileSync(file, 'utf8')])
  )
}
const bytes = zipSync(
  Object.fromEntries(Object.entries(content).map(([name, text]) => [name, new TextEncoder().encode(text)])),
  // The same content comes to the same file.
  {level: 9, mtime: new Date(1980, 0, 1)}
)
const target = here(`dist/lint-news-${manifest.version}.vsix`)
writeFileSync(target, bytes)
console.log(`${target}: ${Object.keys(content).length} files, ${Math.round(bytes.length / 1024)} KB`)

/** What an editor reads before it installs an extension. */
function vsixManifest({name, displayName, description, version, publisher, engines, categories, keywords, repository}) {
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${xml(name)}" Version="${xml(version)}" Publisher="${xml(publisher)}"/>
    <DisplayName>${xml(displayName)}</DisplayName>
    <Description xml:space="preserve">${xml(description)}</Description>
    <Tags>${xml(keywords.join())}</Tags>
    <Categories>${xml(categories.join())}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${xml(engines.vscode)}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionDependencies" Value=""/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionPack" Value=""/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace"/>
      <Property Id="Microsoft.VisualStudio.Code.LocalizedLanguages" Value=""/>
      <Property Id="Microsoft.VisualStudio.Code.ExecutesCode" Value="true"/>
      <Property Id="Microsoft.VisualStudio.Services.Links.Source" Value="${xml(repository.url)}"/>
      <Property Id="Microsoft.VisualStudio.Services.GitHubFlavoredMarkdown" Value="true"/>
      <Property Id="Microsoft.VisualStudio.Services.Content.Pricing" Value="Free"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/readme.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
  </Assets>
</PackageManifest>
`
}

/** What the files of a package are, by their extensions: one that is not named here is not installed. */
function contentTypes(extensions) {
  const types = {
    '.cjs': 'application/octet-stream',
    '.json': 'application/json',
    '.md': 'text/markdown',
    '.txt': 'text/plain',
    '.vsixmanifest': 'text/xml'
  }
  const lines = [...new Set(extensions)].map((extension) => {
    if (!types[extension]) throw new Error(`What is a file \`*${extension}\`? Say so in vsix.js`)
    return `  <Default Extension="${extension}" ContentType="${types[extension]}"/>\n`
  })
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
${lines.join('')}</Types>
`
}

function xml(text) {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
