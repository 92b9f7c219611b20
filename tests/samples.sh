#!/usr/bin/env bash
# Builds the samples of docs/samples outside the repository against the packed library, and runs the two consoles.
# The sample on .NET Framework needs reference assemblies: those of Mono where they are here (Debian: mono-devel); skipped with a message where not.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'echo "samples.sh: line $LINENO failed"' ERR
version=$(sed -nE 's/.*<Version>(.*)<\/Version>.*/\1/p' Directory.Build.props)
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH

built=--no-build
[ -f src/PovertyCriteria/bin/Release/net10.0/PovertyCriteria.dll ] && [ -f src/PovertyCriteria/bin/Release/netstandard2.0/PovertyCriteria.dll ] || built=
# shellcheck disable=SC2086
dotnet pack src/PovertyCriteria -c Release $built -v q -o "$work/feed"
cp -r docs/samples/AspNetCore docs/samples/EfCore docs/samples/NetFramework48 "$work/"
find "$work" -type d \( -name bin -o -name obj \) -prune -exec rm -rf {} +
cat > "$work/nuget.config" <<CONFIG
<configuration>
  <packageSources><clear /><add key="feed" value="$work/feed" /><add key="nuget.org" value="https://api.nuget.org/v3/index.json" protocolVersion="3" /></packageSources>
  <config><add key="globalPackagesFolder" value="$work/packages" /></config>
</configuration>
CONFIG
cd "$work"
dotnet build AspNetCore -c Release -v q -p:PovertyCriteriaVersion="$version"
dotnet build EfCore -c Release -v q -p:PovertyCriteriaVersion="$version"
dotnet EfCore/bin/Release/net10.0/EfCore.dll

# One question to the endpoint, on this machine only; it is stopped whatever comes.
if command -v curl > /dev/null; then
  ASPNETCORE_URLS=http://127.0.0.1:5187 dotnet AspNetCore/bin/Release/net10.0/AspNetCore.dll > server.txt 2>&1 &
  server=$!
  curl -s --retry 20 --retry-connrefused --retry-delay 1 --max-time 60 -X POST 'http://127.0.0.1:5187/classify?on=2026-10-15' \
    --data '{ "area": "rural", "income_per_person_month": 2250001 }' > answer.json || true
  curl -s --max-time 60 -X POST 'http://127.0.0.1:5187/classify?on=2026-10-15' --data '{ "members": 0 }' > refused.json || true
  kill "$server"
  wait "$server" 2> /dev/null || true
  grep -q '"class":"above"' answer.json
  grep -q 'value.out_of_range' refused.json
  cut -c 1-300 answer.json
  echo
fi

api=/usr/lib/mono/4.8-api
if [ -f $api/Facades/netstandard.dll ]; then
  dotnet build NetFramework48 -c Release -v q -p:PovertyCriteriaVersion="$version" -p:AutomaticallyUseReferenceAssemblyPackages=false -p:FrameworkPathOverride=$api -p:NetStandardFacade=$api/Facades/netstandard.dll
  if command -v mono > /dev/null; then
    mono NetFramework48/bin/Release/net48/NetFramework48.exe > net48.txt
    head -n 3 net48.txt
    grep -qx poor net48.txt
  fi
else
  echo "samples.sh: the sample on .NET Framework is skipped, its reference assemblies are not here."
fi
echo "Samples: built."
