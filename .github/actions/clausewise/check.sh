#!/usr/bin/env bash
# Runs the check once, with everything that the workflow shows, and says how it ended. It fails nothing itself: the last step does.
set -uo pipefail

mkdir -p "$OUTPUT"
arguments=(check "$MANIFEST" --language "$MESSAGES"
  --format github
  --format "sarif=$OUTPUT/clausewise.sarif"
  --format "markdown=$OUTPUT/clausewise.md"
  --format "html=$OUTPUT/clausewise.html")
[ -n "$BASELINE" ] && arguments+=(--baseline "$BASELINE")
[ -n "$CATEGORY" ] && arguments+=(--category "$CATEGORY")
[ "$ADVISORY" = true ] && arguments+=(--advisory)
if [ -n "$BASE" ]; then
  # The whole tree of the base: its manifest may name other files.
  mkdir -p "$OUTPUT/base"
  git archive "$BASE" | tar -x -C "$OUTPUT/base" && arguments+=(--base "$OUTPUT/base")
fi

# The command is several words: a package runner and what it runs.
read -ra command <<< "$COMMAND"
"${command[@]}" "${arguments[@]}"
exit=$?

{
  echo "exit=$exit"
  echo "html=$OUTPUT/clausewise.html"
  [ -f "$OUTPUT/clausewise.md" ] && echo "markdown=$OUTPUT/clausewise.md"
  [ "$exit" -ne 2 ] && [ "$exit" -ne 4 ] && echo "sarif=$OUTPUT/clausewise.sarif"
} >> "$GITHUB_OUTPUT"
[ -f "$OUTPUT/clausewise.md" ] && cat "$OUTPUT/clausewise.md" >> "$GITHUB_STEP_SUMMARY"
exit 0
