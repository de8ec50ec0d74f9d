#!/usr/bin/env bash
# Commits what has changed to a branch, and opens a pull request or renews the one that is open.
# Does nothing where nothing has changed.
#   open-pull-request.sh <branch> <title> <file of the text>
set -euo pipefail
branch=$1 title=$2 body=$3

if [[ -z $(git status --porcelain) ]]; then
  echo 'Nothing has changed'
  exit 0
fi

git config user.name 'github-actions[bot]'
git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
git switch --create "$branch"
git add --all
git commit --message "$title"
git push --force origin "$branch"

if [[ -n $(gh pr list --head "$branch" --state open --json number --jq '.[].number') ]]; then
  gh pr edit "$branch" --title "$title" --body-file "$body"
else
  gh pr create --head "$branch" --title "$title" --body-file "$body"
fi
