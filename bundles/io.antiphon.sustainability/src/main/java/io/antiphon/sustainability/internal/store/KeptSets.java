package io.antiphon.sustainability.internal.store;

import io.antiphon.base.Period;
import io.antiphon.store.Documents;
import io.antiphon.sustainability.Factor;
import io.antiphon.sustainability.Factor.Stage;
import io.antiphon.sustainability.FactorSet;
import io.antiphon.sustainability.Footprints.Unfit;
import io.antiphon.sustainability.Impact;
import io.antiphon.sustainability.internal.factors.ExtensionSets;
import io.antiphon.sustainability.internal.factors.FactorFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets of factors: ours, those of extensions, and those that people brought, each version as a document. Thread-safe; blocks. */
public final class KeptSets {

	private static final String KIND = "sustainability.factors";

	private final Documents documents;
	private final ExtensionSets bundled;
	private final FactorSet ours = FactorFile.ours();

	/** A set as a document; {@code rows} are its factors, {@code came} when it was taken in (milliseconds since 1970), 0 where that was not kept. */
	record KeptSet(String id, String version, List<KeptFactor> rows, long came) {}

	/** The set that came last, and those that counted until then. */
	public record Newest(FactorSet set, Instant came, List<FactorSet> before) {

		public Newest {
			before = List.copyOf(before);
		}
	}

	/** A factor as a document; days as ISO dates, the second is the first after. */
	record KeptFactor(
			String activity, String impact, String stage, String region, double value, String unit, String per, String from, String to,
			double uncertainty, String source, String licence) {}

	/** {@code bundled}: what extensions bring. */
	public KeptSets(Documents documents, ExtensionSets bundled) {
		this.documents = documents;
		this.bundled = bundled;
	}

	/** Keeps a version; the one that counted until now, empty for none; {@link Optional#empty} where that very version is there. */
	public Optional<String> keep(FactorSet set, String author) {
		var versions = versions(documents.all(KIND, KeptSet.class)).getOrDefault(set.id(), List.of());
		if (versions.stream().anyMatch(one -> one.version().equals(set.version()))) {
			return Optional.empty();
		}
		var rows = set.factors().stream().map(KeptSets::kept).toList();
		documents.put(KIND, set.id() + "@" + set.version(), new KeptSet(set.id(), set.version(), rows, Instant.now().toEpochMilli()),
				author);
		return Optional.of(versions.isEmpty() ? "" : versions.getLast().version());
	}

	/** What counts, in the order in which it is asked: what people brought, the newest first, then what extensions bring, then ours. */
	public List<FactorSet> current() {
		return asked(versions(documents.all(KIND, KeptSet.class)));
	}

	/** The files of extensions that are no sets. */
	public List<Unfit> unfit() {
		return bundled.unfit();
	}

	/** The one that people brought last; empty where they brought none. */
	public Optional<Newest> newest() {
		var kept = documents.all(KIND, KeptSet.class);
		if (kept.isEmpty()) {
			return Optional.empty();
		}
		var last = kept.getLast();
		return Optional.of(new Newest(
				set(last), Instant.ofEpochMilli(last.came()), asked(versions(kept.subList(0, kept.size() - 1)))));
	}

	private List<FactorSet> asked(Map<String, List<FactorSet>> versions) {
		var sets = new ArrayList<FactorSet>();
		versions.forEach((id, all) -> {
			if (!id.equals(ours.id()) || all.size() > 1) {
				sets.addFirst(all.getLast());
			}
		});
		Stream.concat(bundled.sets().stream(), Stream.of(ours))
				.filter(set -> sets.stream().noneMatch(other -> other.id().equals(set.id())))
				.forEach(sets::add);
		return List.copyOf(sets);
	}

	/** By the id of the set, in the order in which they came; ours is the first of its own. */
	private Map<String, List<FactorSet>> versions(List<KeptSet> all) {
		var versions = new LinkedHashMap<String, List<FactorSet>>();
		versions.computeIfAbsent(ours.id(), id -> new ArrayList<>()).add(ours);
		all.forEach(
				kept -> versions.computeIfAbsent(kept.id(), id -> new ArrayList<>()).add(set(kept)));
		return versions;
	}

	private static KeptFactor kept(Factor factor) {
		return new KeptFactor(
				factor.activity(), factor.impact().name(), factor.stage().name(), factor.region(), factor.value(), factor.unit(),
				factor.per(), factor.valid().from().toString(), factor.valid().to().toString(), factor.uncertainty(), factor.source(),
				factor.licence());
	}

	private static FactorSet set(KeptSet kept) {
		return new FactorSet(kept.id(), kept.version(), kept.rows().stream()
				.map(row -> new Factor(
						row.activity(), Impact.valueOf(row.impact()), Stage.valueOf(row.stage()), row.region(), row.value(), row.unit(),
						row.per(), new Period(LocalDate.parse(row.from()), LocalDate.parse(row.to())), row.uncertainty(), row.source(),
						row.licence()))
				.toList());
	}
}
