package io.antiphon.sustainability.internal.factors;

import io.antiphon.base.Progress;
import io.antiphon.sustainability.FactorSet;
import io.antiphon.tables.TableFile;
import io.antiphon.tables.TableOpening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Sets of factors that extensions bring as data alone: files of a bundle that its manifest names under {@value #HEADER}, separated by
 * commas. A file that is no set is left out, and the log says why. Any thread.
 */
public final class BundledSets {

	static final String HEADER = "Antiphon-Factors";

	/** Data are there as soon as their bundle is resolved. */
	private static final int THERE = Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE;
	private static final System.Logger LOG = System.getLogger(BundledSets.class.getName());

	private final BundleContext context;
	private final Path folder;
	private final Map<Version, List<FactorSet>> known = new ConcurrentHashMap<>();

	/** A bundle as it was installed or updated last. */
	private record Version(long bundle, long modified) {}

	/** {@code context}: of our own bundle, in whose folder a file lies while it is read. */
	public BundledSets(BundleContext context) {
		this.context = context;
		this.folder = context.getDataFile("").toPath();
	}

	/** Those there are now, in the order of their bundles. */
	public List<FactorSet> sets() {
		return Stream.of(context.getBundles()).filter(one -> (one.getState() & THERE) != 0).flatMap(one -> sets(one).stream()).toList();
	}

	private List<FactorSet> sets(Bundle bundle) {
		@Nullable String named = bundle.getHeaders("").get(HEADER);
		return named == null
				? List.of()
				: known.computeIfAbsent(
						new Version(bundle.getBundleId(), bundle.getLastModified()),
						fresh -> Stream.of(named.strip().split("\\s*,\\s*")).flatMap(path -> sets(bundle, path)).toList());
	}

	private Stream<FactorSet> sets(Bundle bundle, String path) {
		@Nullable URL entry = bundle.getEntry(path);
		var name = bundle.getSymbolicName() + "/" + path;
		if (entry == null) {
			LOG.log(Level.WARNING, "{0}: there is no such file of factors", name);
			return Stream.empty();
		}
		return switch (read(entry, folder)) {
			case FactorFile.Read.Done(var set) -> Stream.of(set);
			case FactorFile.Read.Refused(var reasons) -> {
				LOG.log(Level.WARNING, "{0}: {1}", name, reasons.stream()
						.map(reason -> reason.text(Locale.ENGLISH))
						.collect(Collectors.joining("; ")));
				yield Stream.empty();
			}
		};
	}

	/** What is read at a place; a copy lies in {@code folder} meanwhile. */
	static FactorFile.Read read(URL entry, Path folder) {
		try {
			var copy = Files.createTempFile(Files.createDirectories(folder), "factors", ".csv");
			try (var in = entry.openStream()) {
				Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
				return switch (TableFile.open(copy)) {
					case TableOpening.Refused(var refusal) -> new FactorFile.Read.Refused(List.of(refusal.reason()));
					case TableOpening.Opened(var table) -> FactorFile.is(table.columns())
							? FactorFile.read(table, Progress.NONE)
							: new FactorFile.Read.Refused(List.of(FactorProblem.FACTOR_COLUMNS.with(table.columns())));
				};
			} finally {
				Files.delete(copy);
			}
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}
}
