#!/bin/sh
# Builds the examples from the published repository of Antiphon alone, as a third party would.
#   examples/build.sh [FOLDER OF THE REPOSITORY]     the result is com.example.site/target/repository
# Needs a JDK >= 21 and Maven >= 3.9.9; MAVEN names another mvn than that on the PATH.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
repository=${1:-$here/../releng/io.antiphon.repository/target/repository}
repository=$(CDPATH='' cd -- "$repository" && pwd)
if [ -z "${MAVEN:-}" ]; then
	for own in "$here"/../.antiphon/apache-maven-*/bin/mvn; do
		if [ -x "$own" ]; then MAVEN=$own; fi
	done
fi
cd "$here"
exec "${MAVEN:-mvn}" verify -Dantiphon.repository="file:$repository"
