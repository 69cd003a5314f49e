-- Neovim as a person uses it: open a draft, see what is found, apply a suggestion, save.
local bin, file = vim.env.TROTH_BIN, vim.env.TROTH_DRAFT
local function say(line) io.stdout:write(line .. "\n") end
local function fail(line)
  say("FAILED " .. line)
  vim.cmd("cquit 1")
end
local function wait(what, done)
  if not vim.wait(20000, done, 20) then fail("waited in vain for " .. what) end
end

vim.cmd("edit " .. vim.fn.fnameescape(file))
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({
  name = "troth",
  cmd = { vim.env.TROTH_NODE, bin, "lsp", "--stdio", "--today", "2026-01-15" },
  root_dir = vim.fn.fnamemodify(file, ":h"),
})
if not client then fail("the server does not start") end
vim.lsp.buf_attach_client(buffer, client)

local function found(rule)
  for _, one in ipairs(vim.diagnostic.get(buffer)) do
    if one.code == rule or (one.user_data and one.user_data.lsp and one.user_data.lsp.code == rule) then return one end
  end
end
local function words(one)
  local line = vim.api.nvim_buf_get_lines(buffer, one.lnum, one.lnum + 1, false)[1]
  return line:sub(one.col + 1, one.end_col)
end

wait("the first diagnostics", function() return found("jargon/buzzword") end)
for _, one in ipairs(vim.diagnostic.get(buffer)) do say("found " .. one.lnum + 1 .. ": " .. one.message) end
-- Behind an emoji and a combining accent the place must still be right.
local jargon = found("jargon/buzzword")
if words(jargon) ~= "leverage" then fail("the place is wrong: " .. words(jargon)) end

local thread = found("proof/fake-thread")
if not thread then fail("no finding in the subject") end
vim.ui.select = function(items, options, pick)
  for _, item in ipairs(items) do say("offered " .. options.format_item(item)) end
  pick(items[1], 1)
end
vim.api.nvim_win_set_cursor(0, { thread.lnum + 1, thread.col })
vim.lsp.buf.code_action()
wait("the suggestion to be applied", function()
  return vim.api.nvim_buf_get_lines(buffer, thread.lnum, thread.lnum + 1, false)[1] == 'subject: "Your kiln slot"'
end)
wait("the finding to clear", function() return not found("proof/fake-thread") end)

vim.api.nvim_win_set_cursor(0, { jargon.lnum + 1, jargon.col })
local hover = vim.lsp.buf_request_sync(buffer, "textDocument/hover", vim.lsp.util.make_position_params(), 5000)
local card = hover and hover[client] and hover[client].result and hover[client].result.contents.value or ""
if not card:find("jargon/buzzword", 1, true) then fail("hover shows no card: " .. card) end
say("hover " .. card:gsub("\n.*", ""))

vim.cmd("write")
vim.lsp.stop_client(client)
vim.wait(500)
say("ok neovim")
vim.cmd("qall!")
