// What a thread runs: the same bundle as the command.
require('./load.js').load().serve()
