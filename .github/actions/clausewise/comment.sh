#!/usr/bin/env bash
# Writes one comment on the pull request, and updates it: the first line of the text marks it.
set -euo pipefail

marker=$(head -n 1 "$COMMENT")
comments="repos/$GITHUB_REPOSITORY/issues/$PULL_REQUEST/comments"
id=$(gh api --paginate "$comments" --jq '.[] | [.id, (.body | split("\n")[0] | rtrimstr("\r"))] | @tsv' |
  awk -F '\t' -v marker="$marker" '$2 == marker { print $1; exit }')
if [ -n "$id" ]; then
  gh api --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --field "body=@$COMMENT" > /dev/null
else
  gh api --method POST "$comments" --field "body=@$COMMENT" > /dev/null
fi
