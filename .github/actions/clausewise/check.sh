#!/usr/bin/env bash
# Runs the check once, with everything that the workflow shows, and says how it ended. It fails nothing itself: the last step does.
set -uo pipefail

# What a run before left is not of this one.
rm -rf "$OUTPUT/base" "$OUTPUT/clausewise.md" "$OUTPUT/clausewise.html" "$OUTPUT/clausewise.sarif"
mkdir -p "$OUTPUT"
arguments=(check "$MANIFEST" --language "$MESSAGES"
  --format github
  --format "sarif=$OUTPUT/clausewise.sarif"
  --format "markdown=$OUTPUT/clausewise.md"
  --format "html=$OUTPUT/clausewise.html")
[ -n "$BASELINE" ] && arguments+=(--baseline "$BASELINE")
[ -n "$CATEGORY" ] && arguments+=(--category "$CATEGORY")
[ -n "${PAGES:-}" ] && arguments+=(--pages "$PAGES")
[ "$ADVISORY" = true ] && arguments+=(--advisory)
[ -n "${FAIL_ON:-}" ] && arguments+=(--fail-on "$FAIL_ON")
[ -n "${MIN_ACCOUNTED:-}" ] && arguments+=(--min-accounted "$MIN_ACCOUNTED")
[ -n "${AS_OF:-}" ] && arguments+=(--as-of "$AS_OF")

# The whole tree of the base: its manifest may name other files. A branch that was not fetched is.
export_base() {
  if ! git rev-parse --quiet --verify "$BASE^{commit}" > /dev/null && [[ "$BASE" == origin/?* ]]; then
    git fetch --no-tags --depth=1 origin "+refs/heads/${BASE#origin/}:refs/remotes/$BASE" || return
  fi
  mkdir -p "$OUTPUT/base" && git archive "$BASE" | tar -x -C "$OUTPUT/base"
}
if [ -n "$BASE" ]; then
  if ! export_base; then
    # A check that silently compared with nothing would say that nothing changes.
    case "$MESSAGES" in
      ja) echo "::error title=clausewise::比較の基準「$BASE」を取得または展開できません。fetch-depth: 0 を指定し、プルリクエスト以外では base を空にしてください。" ;;
      *) echo "::error title=clausewise::The base \"$BASE\" cannot be fetched or exported: check out with fetch-depth 0, and leave base empty where there is no pull request." ;;
    esac
    echo "exit=2" >> "$GITHUB_OUTPUT"
    exit 0
  fi
  arguments+=(--base "$OUTPUT/base")
fi

# The command is several words: a package runner and what it runs.
read -ra command <<< "$COMMAND"
"${command[@]}" "${arguments[@]}"
exit=$?

{
  echo "exit=$exit"
  [ -f "$OUTPUT/clausewise.html" ] && echo "html=$OUTPUT/clausewise.html"
  [ -f "$OUTPUT/clausewise.md" ] && echo "markdown=$OUTPUT/clausewise.md"
  [ "$exit" -ne 2 ] && [ "$exit" -ne 4 ] && echo "sarif=$OUTPUT/clausewise.sarif"
} >> "$GITHUB_OUTPUT"
[ -f "$OUTPUT/clausewise.md" ] && cat "$OUTPUT/clausewise.md" >> "$GITHUB_STEP_SUMMARY"
exit 0
