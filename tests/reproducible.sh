#!/usr/bin/env bash
# Packs the committed state from two fresh clones in two folders and compares the packages byte for byte; lists what is in them.
# NuGet takes the times of the zip entries and the name of its metadata part from SOURCE_DATE_EPOCH; the compiler is deterministic
# and CI=true maps the paths of the sources. Then packs the library once more with a public remote, which a repository of its own may not
# have: SourceLink must put the address of the sources, commit included, into the symbols. Takes a build for each clone and one more.
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
for package in "$work"/first/nupkg/*.nupkg; do
  basename "$package"
  unzip -l "$package"
done

# Nothing is asked of this address: the SDK only writes it down.
remote=https://github.com/example/povertycriteria
commit=$(git rev-parse HEAD)
version=$(sed -nE 's/.*<Version>(.*)<\/Version>.*/\1/p' Directory.Build.props)
cd "$work/first"
git remote set-url origin "$remote.git"
dotnet pack src/PovertyCriteria -c Release -v q -p:RunAnalyzers=false -o "$work/linked" > /dev/null
expected="{\"documents\":{\"/_/*\":\"https://raw.githubusercontent.com/example/povertycriteria/$commit/*\"}}"
for target in net10.0 netstandard2.0; do
  unzip -p "$work/linked/PovertyCriteria.$version.snupkg" "lib/$target/PovertyCriteria.pdb" > "$work/pdb"
  grep -qaF -- "$expected" "$work/pdb" || { echo "The symbols of $target do not hold $expected"; exit 1; }
done
unzip -p "$work/linked/PovertyCriteria.$version.nupkg" PovertyCriteria.nuspec > "$work/nuspec"
grep -qE "<repository type=\"git\" url=\"$remote(\.git)?\" .*commit=\"$commit\"" "$work/nuspec" || { echo "The package does not name its repository:"; grep "<repository" "$work/nuspec"; exit 1; }
echo "SourceLink: $expected"
