#!/usr/bin/env bash
# Packs the committed state from two fresh clones in two folders and compares the packages byte for byte.
# NuGet takes the times of the zip entries and the name of its metadata part from SOURCE_DATE_EPOCH; the compiler is deterministic
# and CI=true maps the paths of the sources. Takes a build for each clone.
set -euo pipefail
cd "$(dirname "$0")/.."
export CI=true DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH
for clone in first a/second; do
  git clone -q . "$work/$clone"
  for project in PovertyCriteria PovertyCriteria.Cli; do
    (cd "$work/$clone" && dotnet pack "src/$project" -c Release -v q -p:RunAnalyzers=false -o "$work/$clone/nupkg" > /dev/null)
  done
done
for package in "$work"/first/nupkg/*; do
  cmp "$package" "$work/a/second/nupkg/$(basename "$package")"
  sha256sum "$package" | sed "s|$work/first/nupkg/||"
done
echo "Reproducible: the packages of two clones are the same bytes."
