package io.antiphon.analytics.internal.compare;

import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Comparison.Count;
import io.antiphon.analytics.Comparison.Of;
import io.antiphon.analytics.Comparison.Question;
import io.antiphon.analytics.Comparison.Row;
import io.antiphon.analytics.Comparison;
import io.antiphon.analytics.internal.findings.among.Contrast;
import io.antiphon.statistics.FalseDiscovery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Compares two counted sides. Each topic among what is said in the languages in which anybody speaks of it: else a side that is Chinese would differ in all that is English. */
final class Comparer {

	/** Of which fewer speak on both sides together is not told: their difference would be chance. */
	private static final int FEW = 5;
	private static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> !row.holds())
			.thenComparing(row -> row.comparable() ? -Math.abs(row.difference().value()) : 1)
			.thenComparing(row -> row.topic().map(Topic::id).orElse(""));

	private final List<Topic> topics;
	private final boolean languages;
	private final IntPredicate told;

	/** {@code languages}: whether counts may be told by language; {@code told}: whether the topic of an index may be told, by how many people speak of it. */
	Comparer(List<Topic> topics, boolean languages, IntPredicate told) {
		this.topics = topics;
		this.languages = languages;
		this.told = told;
	}

	Comparison compare(Question question, Side a, Side b) {
		var rows = new ArrayList<Row>();
		var left = 0;
		for (var topic = 0; topic < topics.size(); topic++) {
			var row = row(topic, question.of(), a, b);
			var said = row.a().count() + row.b().count();
			if (topics.get(topic).own() && said >= FEW && told.test(topic)) {
				rows.add(row);
			} else if (topics.get(topic).own() && said > 0) {
				left++;
			}
		}
		var whole = question.of() == Of.COMPLAINTS
				? Optional.of(row(Optional.empty(), a.complaints(), b.complaints()))
				: Optional.<Row>empty();
		return new Comparison(question, a.pieces(), b.pieces(), whole, adjusted(rows), left);
	}

	private Row row(int topic, Of of, Side a, Side b) {
		var spoken = new HashSet<>(a.languages(topic));
		spoken.addAll(b.languages(topic));
		Predicate<String> among = languages ? spoken::contains : any -> true;
		return row(Optional.of(topics.get(topic)), a.count(topic, of, among), b.count(topic, of, among));
	}

	private static Row row(Optional<Topic> topic, Count a, Count b) {
		var contrast = contrast(a, b);
		var p = contrast.varies() ? contrast.p() : 1;
		return new Row(topic, a, b, p, p);
	}

	private static Contrast contrast(Count a, Count b) {
		return new Contrast(a.count(), a.of(), b.count(), b.of());
	}

	/** Only what can differ is tried, and so makes it harder for the others. */
	private static List<Row> adjusted(List<Row> rows) {
		var tried = rows.stream().filter(row -> contrast(row.a(), row.b()).varies()).toList();
		var q = FalseDiscovery.adjust(tried.stream().mapToDouble(Row::p).toArray());
		return rows.stream()
				.map(row -> tried.contains(row) ? new Row(row.topic(), row.a(), row.b(), row.p(), q[tried.indexOf(row)]) : row)
				.sorted(ORDER)
				.toList();
	}
}
