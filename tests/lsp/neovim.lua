-- Works on a.txt as a person would, and writes down in $SEEN what Neovim shows: one JSON value a line.
local seen = assert(io.open(vim.env.SEEN, 'w'))
local function note(name, value)
  seen:write(vim.json.encode({ name, value }) .. '\n')
  seen:flush()
end

local function wait(what, holds)
  if not vim.wait(60000, holds, 50) then error('waited in vain for ' .. what) end
end

local function messages()
  return vim.tbl_map(function(each) return each.message end, vim.diagnostic.get(0))
end

local function has(part)
  return function()
    return vim.tbl_count(vim.tbl_filter(function(text) return text:find(part, 1, true) end, messages())) > 0
  end
end

-- Chooses the action with these words when Neovim asks for one.
local function choose(part, act)
  local done = false
  vim.ui.select = function(items, options, on_choice)
    for _, item in ipairs(items) do
      local title = options.format_item and options.format_item(item) or tostring(item)
      if title:find(part, 1, true) then
        on_choice(item)
        done = true
        return
      end
    end
    error('no action with ' .. part)
  end
  act()
  wait('the action ' .. part, function() return done end)
end

local function cursor_on(word)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. word, 'c') > 0, word)
end

local function work()
  vim.cmd('edit a.txt')
  local id = vim.lsp.start_client({
    name = 'ungarble',
    cmd = vim.json.decode(vim.env.SERVER),
    root_dir = vim.fn.getcwd(),
  })
  vim.lsp.buf_attach_client(0, id)
  wait('findings', has('Biler'))
  note('findings', messages())

  cursor_on('wechat')
  vim.lsp.buf.hover()
  local function float()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then return window end
    end
  end
  wait('the hover', float)
  note('hover', vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(float()), 0, -1, true))
  vim.api.nvim_win_close(float(), true)

  cursor_on('Biler')
  choose('Replace with “Beeler”', vim.lsp.buf.code_action)
  wait('the repair', function() return not has('Biler')() end)
  note('repaired', vim.api.nvim_buf_get_lines(0, 0, -1, true))

  choose('sure repairs', function() vim.lsp.buf.code_action({ only = { 'source.fixAll' } }) end)
  wait('all repairs', function() return not has('wechat')() end)
  vim.cmd('write')

  cursor_on('initial ban')
  choose('“initial ban” is right', vim.lsp.buf.code_action)
  wait('the entry', function() return #messages() == 0 end)

  vim.lsp.stop_client(id)
  wait('the end', function() return vim.lsp.client_is_stopped(id) end)
end

local worked, failure = xpcall(work, debug.traceback)
if not worked then note('failure', failure) end
seen:close()
vim.cmd(worked and 'qall!' or 'cquit')
