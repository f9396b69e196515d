package io.antiphon.provisioning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What is installed beside what there was from the start: capabilities of ours, and examples from the repository of these. */
final class Additions {

	private final Installation installation;
	private final Path examples;
	private final Set<String> added = new HashSet<>();

	Additions(Installation installation, Path examples) {
		this.installation = installation;
		this.examples = examples;
	}

	/** Has the director install these, and uninstall at once what else was added before; nothing where they are there alone. */
	void are(List<String> capabilities, String... extensions) throws IOException, InterruptedException {
		var wanted = Stream.concat(
				capabilities.stream().flatMap(Installation::units),
				Stream.of(extensions).map(name -> Installation.unit("com.example." + name))).toList();
		var fresh = wanted.stream().filter(unit -> !added.contains(unit)).toList();
		var gone = added.stream().filter(unit -> !wanted.contains(unit)).toList();
		if (!fresh.isEmpty() || !gone.isEmpty()) {
			installation.change(List.of(installation.build().repository(), examples), fresh, gone);
			added.clear();
			added.addAll(wanted);
		}
	}
}
