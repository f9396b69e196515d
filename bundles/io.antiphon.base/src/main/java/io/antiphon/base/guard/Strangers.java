package io.antiphon.base.guard;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** What third parties bring, whatever kind it is: every service of theirs that is an SPI of ours. Any thread. */
public final class Strangers {

	private static final String OURS = "io.antiphon.";
	private static final String SPI = ".spi.";

	private final BundleContext context;
	private final Guard guard;

	public Strangers(BundleContext context, Guard guard) {
		this.context = context;
		this.guard = guard;
	}

	/** One of them: what it is ("Analyzer"), and why it is left out, if it is. */
	public record Stranger(Extension extension, String spi, String version) {}

	/** All of them, each started under the guard, so that the register knows those that cannot be. Blocks. */
	public List<Stranger> started() {
		return references()
				.filter(reference -> !Extensions.name(reference).ours())
				.flatMap(reference -> spi(reference).map(spi -> started(reference, spi)))
				.sorted(Comparator.comparing((Stranger one) -> one.extension().bundle())
						.thenComparing(one -> one.extension().name()))
				.toList();
	}

	private Stranger started(ServiceReference<?> reference, String spi) {
		var extension = Extensions.name(reference);
		guard.ask(extension, reference, Call.of("activate", Call.ANSWER), one -> {
			var service = context.getService(one);
			if (service == null) {
				throw new NotStarted();
			}
			return service;
		});
		var bundle = reference.getBundle();
		return new Stranger(extension, spi, bundle == null ? "" : bundle.getVersion().toString());
	}

	private Stream<ServiceReference<?>> references() {
		try {
			var all = context.getAllServiceReferences(null, null);
			return all == null ? Stream.of() : Arrays.stream(all);
		} catch (InvalidSyntaxException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static Stream<String> spi(ServiceReference<?> reference) {
		return reference.getProperty(Constants.OBJECTCLASS) instanceof String[] types
				? Arrays.stream(types)
						.filter(type -> type.startsWith(OURS) && type.contains(SPI))
						.map(type -> type.substring(type.lastIndexOf('.') + 1))
				: Stream.of();
	}
}
