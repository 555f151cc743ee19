-- Forms for wrk, each with a key and an address of its own. Arguments: a word for this round, and
-- how many conferences they are spread over.
local word, many, sent = "", 1, 0

function init(arguments)
  word, many = arguments[1], tonumber(arguments[2])
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
end

function request()
  sent = sent + 1
  local body = string.format(
    "key=%s-%04x-4000-8000-%012x&name=Ida+Pr%%C3%%B8ve+%d&address=%s.%d%%40oestby.dk&post=Byr%%C3%%A5dsmedlem&organisation=%%C3%%98stby+Kommune",
    word, sent % 65536, sent, sent, word, sent)
  return wrk.format(nil, "/" .. (sent % many), nil, body)
end
