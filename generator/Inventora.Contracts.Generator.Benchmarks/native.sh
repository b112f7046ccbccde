#!/usr/bin/env bash
# Publishes native clients and servers, generated and hand-written, and compares their start, size and memory. Takes some minutes.
set -euo pipefail
cd "$(dirname "$0")"

out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
rid=$(dotnet --info | sed -n 's/^ *RID: *//p')
linker=()
command -v clang >/dev/null || linker=(-p:CppCompilerAndLinker=gcc)
for side in Generated HandWritten; do
  for part in Client Server; do
    dotnet publish "Native/$part" -c Release -r "$rid" -p:Side="$side" "${linker[@]}" -v q --nologo --artifacts-path "$out/artifacts-$side" -o "$out/$side$part"
  done
done
dotnet run -c Release -- native "$out"
