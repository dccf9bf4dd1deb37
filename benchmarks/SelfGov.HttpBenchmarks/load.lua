-- Sends requests to one case after another. Arguments: what is sent, and to how many cases.
local cases, next_case = 1, 0

function init(arguments)
    kind, cases = arguments[1], tonumber(arguments[2])
    if kind == "commands" then
        wrk.method = "POST"
        wrk.headers["Content-Type"] = "application/json"
        wrk.body = '{"candidate":"candidate-00000001","decision":"protocol-00000001","remarks":"' .. string.rep("x", 180) .. '"}'
    end
end

function request()
    next_case = (next_case + 7) % cases
    local path = string.format("/api/docket/docket-%d", next_case)
    if kind == "commands" then
        path = path .. "/commands/note-act"
    elseif kind == "options" then
        path = path .. "/options"
    end
    return wrk.format(nil, path)
end

function done(summary, latency)
    local errors = summary.errors
    print(string.format(
        "%d %d %.3f %.3f %d", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
        errors.connect + errors.read + errors.write + errors.status + errors.timeout))
end
