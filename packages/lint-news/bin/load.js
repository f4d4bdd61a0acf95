const {readFileSync, writeFileSync} = require('node:fs')
const {createRequire, enableCompileCache} = require('node:module')
const {dirname, join} = require('node:path')
const {Script} = require('node:vm')

const file = join(__dirname, '../dist/bundle/main.cjs')
// Compiled code is good for one version of Node alone; any other compiles for itself.
const compiled = join(dirname(file), `main.${process.version}-${process.platform}-${process.arch}.bin`)

let loaded

/** Loads the bundle, once: compiled ahead, where it was for this Node. Its other files ask for it too. */
exports.load = () => {
  loaded ??= read()
  return loaded
}

function read() {
  let cachedData
  try {
    cachedData = readFileSync(compiled)
  } catch {
    enableCompileCache?.()
    return require(file)
  }
  return run(scriptOf(cachedData))
}

/** Keeps compiled code for the starts to come, with all that `use` runs. */
exports.compile = async (use) => {
  const script = scriptOf()
  loaded = run(script)
  await use(loaded)
  writeFileSync(compiled, script.createCachedData())
}

function scriptOf(cachedData) {
  return new Script(readFileSync(file, 'latin1'), {filename: file, cachedData})
}

function run(script) {
  const module = {exports: {}}
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  return module.exports
}
