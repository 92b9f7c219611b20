#!/usr/bin/env bash
# A user's first quarter of an hour: packs the library and the tool, looks into the package, restores it into an empty cache
# in a folder outside the repository, compiles and runs the README's C# samples, installs the tool and runs it.
# Needs a Release build with CI=true (sources mapped, as packages have them); builds one where there is none.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
repository=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'echo "consumer.sh: line $LINENO failed"' ERR
version=$(sed -nE 's/.*<Version>(.*)<\/Version>.*/\1/p' Directory.Build.props)
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH

built=--no-build
[ -f src/PovertyCriteria.Cli/bin/Release/net10.0/PovertyCriteria.Cli.dll ] && [ -f src/PovertyCriteria/bin/Release/netstandard2.0/PovertyCriteria.dll ] || built=
for project in PovertyCriteria PovertyCriteria.Cli; do
  # shellcheck disable=SC2086
  dotnet pack "src/$project" -c Release $built -v q -o "$work/feed"
done

echo "Package contents:"
unzip -Z1 "$work/feed/PovertyCriteria.$version.nupkg" | LC_ALL=C sort > "$work/contents.txt"
diff tests/Consumer/contents.txt "$work/contents.txt"
unzip -lv "$work/feed/PovertyCriteria.$version.nupkg" | awk 'NR > 3 { print $1, $8 }'

# On net10.0 two dependencies and no more.
unzip -p "$work/feed/PovertyCriteria.$version.nupkg" PovertyCriteria.nuspec > "$work/nuspec"
dependencies=$(sed -n '/targetFramework="net10.0"/,/<\/group>/s/.*dependency id="\([^"]*\)".*/\1/p' "$work/nuspec" | LC_ALL=C sort | tr '\n' ' ')
[ "$dependencies" = "FluentValidation NodaTime " ] || { echo "The package depends on: $dependencies"; exit 1; }

# Each C# block of the README becomes a method.
cp tests/Consumer/Consumer.csproj "$work/"
awk '
  /^```csharp$/ { inside = 1; blocks++; print "static void Sample" blocks "()\n{"; next }
  /^```$/ && inside { inside = 0; print "}"; next }
  inside { print }
  END { for (i = 1; i <= blocks; i++) calls = calls "Sample" i "();\n"; print calls > "/dev/stderr" }' README.md > "$work/methods" 2> "$work/calls"
cat "$work/calls" "$work/methods" > "$work/Program.cs"
cat > "$work/nuget.config" <<CONFIG
<configuration><packageSources><clear /><add key="feed" value="$work/feed" /><add key="nuget.org" value="https://api.nuget.org/v3/index.json" protocolVersion="3" /></packageSources></configuration>
CONFIG
export NUGET_PACKAGES=$work/packages
cd "$work"
dotnet build -c Release -v q -p:PovertyCriteriaVersion="$version"
dotnet bin/Release/net10.0/Consumer.dll > output.txt
# The lines that the README's comments promise; the explanations between them are Vietnamese text of several lines.
for line in $(sort -u "$repository/tests/Consumer/expected.txt"); do
  wanted=$(grep -cxF -- "$line" "$repository/tests/Consumer/expected.txt") found=$(grep -cxF -- "$line" output.txt || true)
  [ "$wanted" = "$found" ] || { echo "The samples print '$line' $found times, not $wanted:"; cat output.txt; exit 1; }
done
grep -q "Điều 3, 07/2021/NĐ-CP" output.txt

dotnet tool install PovertyCriteria.Cli --version "$version" --tool-path "$work/tools" --configfile "$work/nuget.config" > /dev/null
LC_ALL=C.UTF-8 "$work/tools/povertycriteria" classify --lang en > tool.txt
# The table stands in the README as the tool prints it.
while IFS= read -r line; do
  grep -qF -- "$line" "$repository/README.md" || { echo "The README has not what the tool prints: $line"; exit 1; }
done < <(grep '^|' tool.txt)
[ "$(grep -c '^|' tool.txt)" = 8 ]
echo "Consumer: package $version restored into an empty cache, two samples and the tool run."
