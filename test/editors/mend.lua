-- Opens an article in Neovim, mends the first finding by the first thing offered, and saves it.
vim.o.swapfile = false
vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.ARTICLE))
local client = vim.lsp.start_client({
  name = 'lint_news',
  cmd = {vim.env.NODE, vim.env.SERVER, '--stdio'},
  root_dir = vim.fn.fnamemodify(vim.env.ARTICLE, ':h')
})
vim.lsp.buf_attach_client(0, client)

local function until_true(what, test)
  if not vim.wait(20000, test, 20) then
    io.stderr:write('waited in vain: ' .. what .. '\n')
    vim.cmd('cquit')
  end
end

until_true('findings', function() return #vim.diagnostic.get(0) > 0 end)
local result = {shown = {}, offered = {}}
for _, each in ipairs(vim.diagnostic.get(0)) do
  local code = each.code or each.user_data.lsp.code
  table.insert(result.shown, string.format('%d:%d %s: %s', each.lnum, each.col, code, each.message))
end

vim.ui.select = function(items, options, choose)
  for _, item in ipairs(items) do table.insert(result.offered, (options.format_item(item))) end
  choose(items[1], 1)
end
local first = vim.diagnostic.get(0)[1]
vim.api.nvim_win_set_cursor(0, {first.lnum + 1, first.col})
vim.lsp.buf.code_action()
until_true('an edit', function() return vim.bo.modified end)
until_true('findings of the edited text', function() return #vim.diagnostic.get(0) == 0 end)
vim.cmd('write')

result.left = #vim.diagnostic.get(0)
vim.fn.writefile({vim.fn.json_encode(result)}, vim.env.RESULT)
vim.cmd('qall!')
