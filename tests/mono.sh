#!/usr/bin/env bash
# The netstandard2.0 build run for real: one program, built for net10.0 and for .NET Framework 4.8, run by .NET and by Mono on the
# conformance cases and on a sample district. What the two write must be the same bytes.
# Needs Mono with its reference assemblies (Debian: mono-devel); skipped with a message where it is absent.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
if ! command -v mono > /dev/null || [ ! -f /usr/lib/mono/4.8-api/Facades/netstandard.dll ]; then
  echo "mono.sh: skipped, Mono is not here (Debian: apt-get install mono-devel). The netstandard2.0 build was compiled and not run."
  exit 0
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build tests/BothTargets -c Release -v q
dotnet run --no-build -c Release --project src/PovertyCriteria.Cli -- sample --out "$work/district" > /dev/null 2>&1 \
  || dotnet run -c Release --project src/PovertyCriteria.Cli -- sample --out "$work/district" > /dev/null
echo ".NET, library for net10.0:"
dotnet tests/BothTargets/bin/Release/net10.0/BothTargets.dll conformance "$work/district" "$work/net"
echo "Mono $(mono --version | sed -nE '1s/.*version ([0-9.]+).*/\1/p'), library for netstandard2.0:"
mono tests/BothTargets/bin/Release/net48/BothTargets.exe conformance "$work/district" "$work/mono"

echo "| section | bytes | net10.0 and netstandard2.0 |"
echo "| --- | ---: | --- |"
status=0
for path in "$work"/net/*.txt; do
  name=$(basename "$path")
  if cmp "$path" "$work/mono/$name"; then same=identical; else same=DIFFERENT status=1; fi
  echo "| ${name%.txt} | $(stat -c %s "$path") | $same |"
done
exit $status
