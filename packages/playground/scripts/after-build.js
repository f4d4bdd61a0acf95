import {join} from 'node:path'

/** Makes a plugin that does something to the folder of a page that has been built. */
export function afterBuild(name, act) {
  let folder
  return {
    name,
    apply: 'build',
    configResolved({root, build}) {
      folder = join(root, build.outDir)
    },
    closeBundle() {
      act(folder)
    }
  }
}
