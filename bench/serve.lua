-- Draws one of the paths in the file named by SERVE_PATHS at random for every request, as browsers ask: with gzip.
-- Prints one line of JSON at the end.
local requests = {}

function init()
  math.randomseed(tonumber(os.getenv("SERVE_SEED")))
  wrk.headers["Accept-Encoding"] = "gzip"
  for path in io.lines(os.getenv("SERVE_PATHS")) do
    requests[#requests + 1] = wrk.format("GET", path)
  end
end

function request()
  return requests[math.random(#requests)]
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format('RESULT {"requests":%d,"seconds":%.4f,"bytes":%d,"p50":%.3f,"p99":%.3f,"errors":%d}\n',
    summary.requests, summary.duration / 1e6, summary.bytes, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3,
    errors.status + errors.timeout + errors.connect + errors.read + errors.write))
end
