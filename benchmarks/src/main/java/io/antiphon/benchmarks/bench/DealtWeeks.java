package io.antiphon.benchmarks.bench;

import io.antiphon.analytics.internal.findings.Kinds;
import io.antiphon.analytics.internal.labels.Labelling;
import io.antiphon.analytics.internal.labels.Labels;
import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.analytics.internal.labels.Understanding.Text;
import io.antiphon.analytics.internal.labels.Understanding.Understood;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Occurrence;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import io.antiphon.loop.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Texts dealt to weeks by chance, and what is found in them. Texts may come several times; the same seed deals the same. */
final class DealtWeeks {

	static final int WEEKS = 8;
	static final int A_WEEK = 2_000;

	private static final int DAYS_A_WEEK = 7;
	private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
	private static final Set<String> CHANGES = Set.of(Finding.EMERGING, Finding.LOST);

	private final List<Text> rows;
	private final List<Meaning> meanings;
	private final Understood understood;

	DealtWeeks(List<Text> rows, Understood understood) {
		this.rows = rows;
		this.understood = understood;
		this.meanings = read(rows);
	}

	private List<Meaning> read(List<Text> texts) {
		var read = new ArrayList<Meaning>();
		for (int from = 0; from < texts.size(); from += A_WEEK) {
			read.addAll(understood.reading().read(texts.subList(from, Math.min(from + A_WEEK, texts.size()))));
		}
		return read;
	}

	/** Whether an emerging finding rests mostly on what was planted in the last week, and on five of it at least. */
	boolean finds(List<Text> planted, long seed) {
		var said = dealt(seed);
		long first = said.feedback.size() + 1L;
		var meant = read(planted);
		var random = new SplittableRandom(seed);
		for (int index = 0; index < planted.size(); index++) {
			said.add(planted.get(index), meant.get(index), WEEKS - 1, random);
		}
		return said.found(understood).stream().filter(finding -> finding.kind().equals(Finding.EMERGING)).anyMatch(finding -> {
			long ours = finding.evidence().stream().filter(evidence -> evidence.feedback() >= first).count();
			return ours >= 5 && 2 * ours >= finding.evidence().size();
		});
	}

	/** Whether anything is said to rise or to be lost, where chance alone is at work. */
	boolean alarms(long seed) {
		return dealt(seed).found(understood).stream().anyMatch(finding -> CHANGES.contains(finding.kind()));
	}

	private Said dealt(long seed) {
		var said = new Said();
		var random = new SplittableRandom(seed);
		for (int piece = 0; piece < WEEKS * A_WEEK; piece++) {
			int row = random.nextInt(rows.size());
			said.add(rows.get(row), meanings.get(row), piece / A_WEEK, random);
		}
		return said;
	}

	private static final class Said {

		private final List<Feedback> feedback = new ArrayList<>();
		private final List<Meaning> meanings = new ArrayList<>();

		void add(Text text, Meaning meaning, int week, SplittableRandom random) {
			long id = feedback.size() + 1L;
			var day = FIRST.plusWeeks(week).plusDays(random.nextInt(DAYS_A_WEEK));
			feedback.add(new Feedback(
					id, 1, new Context("", "", ""), text.language(), text.text(), List.of(), Map.of(), Person.UNKNOWN,
					new Occurrence(day.atStartOfDay(), Occurrence.Precision.DAY), new Origin(1, "", id, 0, 0, ""), Long.toHexString(random.nextLong())));
			meanings.add(meaning);
		}

		List<Finding> found(Understood understood) {
			var kinds = new Kinds(null, 3);
			var labelling = new Labelling();
			for (int index = 0; index < feedback.size(); index++) {
				kinds.see(feedback.get(index), meanings.get(index), labelling.add(feedback.get(index), meanings.get(index)));
			}
			var labels = new Labels(labelling.all(), understood.topics(), null);
			if (kinds.asks(labels)) {
				feedback.forEach(kinds::hear);
			}
			return kinds.find(labels);
		}
	}
}
