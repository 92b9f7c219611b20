#!/usr/bin/env bash
# Builds, installs the peer where it is not installed yet, and runs the whole comparison; further options go to it (see README.md here).
set -euo pipefail
cd "$(dirname "$0")/.."
# Compiled ahead, as it is put on a machine that classifies provinces.
dotnet publish src/PovertyCriteria.Cli -c Release --use-current-runtime --no-self-contained -o artifacts/published -v q
dotnet build -c Release benchmarks/PovertyCriteria.Benchmarks -v q
[ -d benchmarks/peers/node_modules ] || (cd benchmarks/peers && npm install --no-package-lock --no-audit --no-fund)
exec benchmarks/PovertyCriteria.Benchmarks/bin/Release/net10.0/PovertyCriteria.Benchmarks peers "$@"
