package io.antiphon.loop.internal;

import io.antiphon.loop.Capabilities.Capability;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The capabilities among bundles. */
final class InstalledCapabilities {

	/** What a bundle says in its manifest, and whether it runs. */
	record Declared(@Nullable String capability, String bundle, String version, boolean running) {}

	private InstalledCapabilities() {}

	/** Ordered by name; one of several bundles is named after the one with the shortest name, which brings its services. */
	static List<Capability> among(Stream<Declared> bundles) {
		var first = BinaryOperator.minBy(Comparator.comparing((Capability one) -> one.bundle().length())
				.thenComparing(Capability::bundle));
		return List.copyOf(bundles.filter(Declared::running)
				.flatMap(InstalledCapabilities::capability)
				.collect(Collectors.toMap(Capability::name, one -> one, first, TreeMap::new))
				.values());
	}

	private static Stream<Capability> capability(Declared bundle) {
		var name = bundle.capability();
		return name == null || name.isBlank()
				? Stream.empty()
				: Stream.of(new Capability(name.strip(), bundle.bundle(), bundle.version()));
	}
}
