# Runs a server in a process group of its own. A line that says "freeze" stops the group, "thaw" lets it go on; any other line, or the
# end of the input, kills it: so that the server is gone when the test run is, however that ends.
#   sh run-server.sh COMMAND DIR HTTP_PORT BOLT_PORT
trap '' HUP INT TERM
exec 2>/dev/null
exec 3<&0
mkdir -p "$2"
setsid "$@" </dev/null >>"$2/output.log" 2>&1 3<&- &
server=$!
{
  while read -r word; do
    case $word in
      freeze) kill -s STOP -- "-$server" ;;
      thaw) kill -s CONT -- "-$server" ;;
      *) break ;;
    esac
  done
  kill -s KILL -- "-$server" "$server"
} <&3 &
watch=$!
wait "$server"
kill -s KILL -- "-$server"
kill -s KILL "$watch"
exit 0
