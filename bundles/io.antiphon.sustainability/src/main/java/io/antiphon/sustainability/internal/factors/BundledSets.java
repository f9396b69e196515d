package io.antiphon.sustainability.internal.factors;

import io.antiphon.base.Progress;
import io.antiphon.base.guard.Extension;
import io.antiphon.base.guard.Fault;
import io.antiphon.base.guard.Faults;
import io.antiphon.sustainability.FactorSet;
import io.antiphon.sustainability.Footprints.Unfit;
import io.antiphon.tables.TableFile;
import io.antiphon.tables.TableOpening;
import io.antiphon.tables.records.TableReason;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Sets of factors that extensions bring as data alone: files of a bundle that its manifest names under {@value #HEADER}, separated by
 * commas. A file that is no set is left out, which is told where faults are and where factors are listed. Any thread.
 */
public final class BundledSets implements ExtensionSets {

	static final String HEADER = "Antiphon-Factors";

	/** Data are there as soon as their bundle is resolved. */
	private static final int THERE = Bundle.RESOLVED | Bundle.STARTING | Bundle.ACTIVE;

	private final BundleContext context;
	private final Path folder;
	private final Faults faults;
	private final Map<Version, List<Brought>> known = new ConcurrentHashMap<>();

	/** A bundle as it was installed or updated last. */
	private record Version(long bundle, long modified) {}

	/** A file and what was read of it. */
	private record Brought(String name, FactorFile.Read read) {}

	/** {@code context}: of our own bundle, in whose folder a file lies while it is read. */
	public BundledSets(BundleContext context, Faults faults) {
		this.context = context;
		this.folder = context.getDataFile("").toPath();
		this.faults = faults;
	}

	@Override
	public List<FactorSet> sets() {
		return all().flatMap(one -> one.read() instanceof FactorFile.Read.Done(var set) ? Stream.of(set) : Stream.empty()).toList();
	}

	@Override
	public List<Unfit> unfit() {
		return all()
				.flatMap(one -> one.read() instanceof FactorFile.Read.Refused(var reasons)
						? Stream.of(new Unfit(one.name(), reasons))
						: Stream.empty())
				.toList();
	}

	private Stream<Brought> all() {
		return Stream.of(context.getBundles()).filter(one -> (one.getState() & THERE) != 0).flatMap(one -> files(one).stream());
	}

	private List<Brought> files(Bundle bundle) {
		@Nullable String named = bundle.getHeaders("").get(HEADER);
		return named == null
				? List.of()
				: known.computeIfAbsent(
						new Version(bundle.getBundleId(), bundle.getLastModified()),
						fresh -> Stream.of(named.strip().split("\\s*,\\s*")).map(path -> brought(bundle, path)).toList());
	}

	private Brought brought(Bundle bundle, String path) {
		@Nullable URL entry = bundle.getEntry(path);
		var read = entry == null ? new FactorFile.Read.Refused(List.of(TableReason.MISSING.with())) : read(entry, folder);
		if (read instanceof FactorFile.Read.Refused) {
			faults.tell(new Fault(
					Instant.now(), new Extension(String.valueOf(bundle.getSymbolicName()), path), HEADER, Fault.Kind.UNUSABLE,
					"no-factors"));
		}
		return new Brought(bundle.getSymbolicName() + "/" + path, read);
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
			return new FactorFile.Read.Refused(List.of(TableReason.UNREADABLE.with()));
		}
	}
}
