#!/usr/bin/env node
// CommonJS, as the bundle is: ES modules take longer to start than an article takes to lint.
const {load} = require('./load.js')

load()
  .main(process.argv.slice(2))
  .then((code) => {
    process.exitCode = code
  })
