-- One window of the rate limit for all processes of a token: as LearnedWindow keeps it for one, by Redis's clock.
-- KEYS[1] is a hash: the window, and for each process a field p:<id> with its requests under way and when it last said so.
-- ARGV: command, process, its requests under way (an entering one counted), then what the command needs.
local key, command, process, own = KEYS[1], ARGV[1], 'p:' .. ARGV[2], tonumber(ARGV[3])
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local window, elsewhere = {}, {}

local function set(name, value)
  window[name] = value
  redis.call('HSET', key, name, string.format('%.0f', value))
end

local function read()
  local fields = redis.call('HGETALL', key)
  for i = 1, #fields, 2 do
    local name, value = fields[i], fields[i + 1]
    if string.sub(name, 1, 2) ~= 'p:' then
      window[name] = tonumber(value)
    elseif name ~= process then
      elsewhere[name] = value
    end
  end
end

-- A process may end with requests under way. Those it sent before it fell silent have long been counted.
local function under_way(silence)
  local sum = own - 1
  for name, value in pairs(elsewhere) do
    local count, heard = string.match(value, '^(%d+) (%d+)$')
    if now - tonumber(heard) < silence then
      sum = sum + tonumber(count)
    else
      redis.call('HDEL', key, name)
    end
  end
  return sum
end

local function enter(first, length, poll, silence)
  local sum = under_way(silence)
  if now < (window.pause or 0) then return window.pause - now end
  if not window.limit then
    if window.answered or sum < first then return 0 end
    return poll
  end
  if now >= window['end'] then
    set('remaining', window.limit)
    set('end', now + length)
    set('presumed', 1)
  end
  if window.remaining > sum then return 0 end
  local wait = window['end'] - now
  -- Answers to other processes may make room, and nobody tells this one.
  if window.remaining > 0 then wait = math.min(wait, poll) end
  return wait
end

local function leave(sent, answered, pause, limit, remaining, reset, until_reset)
  if sent == 0 then return end
  if answered == 1 then set('answered', 1) end
  if pause then set('pause', math.max(window.pause or 0, now + pause)) end
  if not limit then
    if window.limit then set('remaining', window.remaining - 1) end
    return
  end
  local ends, presumed = now + until_reset, window.presumed == 1
  local is_next = not window.limit or (presumed and reset ~= window.reset) or (not presumed and reset > window.reset)
  if is_next then
    set('limit', limit)
    set('remaining', remaining)
    set('reset', reset)
    set('end', ends)
    set('presumed', 0)
  elseif reset == window.reset and not presumed then
    set('limit', limit)
    set('remaining', math.min(window.remaining, remaining))
    set('end', math.min(window['end'], ends))
  end
end

read()
local wait = 0
if command == 'enter' then
  wait = enter(tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7]))
  if wait > 0 then own = own - 1 end
else
  leave(tonumber(ARGV[4]), tonumber(ARGV[5]), tonumber(ARGV[6]), tonumber(ARGV[7]), tonumber(ARGV[8]), tonumber(ARGV[9]), tonumber(ARGV[10]))
end
redis.call('HSET', key, process, string.format('%.0f %.0f', own, now))
redis.call('PEXPIRE', key, 600000)
return wait
