package io.antiphon.analytics.internal.store;

import io.antiphon.analytics.Analytics.Decided;
import io.antiphon.analytics.Analytics.Topic;
import io.antiphon.analytics.Review.Failure;
import io.antiphon.analytics.Review.Learning;
import io.antiphon.analytics.internal.labels.LabelCell;
import io.antiphon.analytics.internal.labels.Labelled;
import io.antiphon.base.Period;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Scope;
import io.antiphon.feedback.Segment;
import io.antiphon.loop.Evidence;
import io.antiphon.loop.Finding;
import io.antiphon.loop.Measure;
import io.antiphon.loop.Phrase;
import io.antiphon.text.reading.Sentiment;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Between what analytics speaks of and the rows of its tables. */
final class ReviewRows {

	private ReviewRows() {}

	static LabelEntity label(long id, long review, Labelled labelled) {
		var row = new LabelEntity();
		row.id = id;
		row.review = review;
		row.feedback = labelled.feedback();
		row.sentiment = labelled.sentiment();
		row.score = labelled.score();
		row.confidence = Double.isNaN(labelled.confidence()) ? null : labelled.confidence();
		row.topic = labelled.topic();
		row.aspects = Aspects.bytes(labelled.aspects());
		return row;
	}

	static CellEntity cell(long id, long review, LabelCell cell) {
		var row = new CellEntity();
		row.id = id;
		row.review = review;
		row.day = cell.day();
		row.service = cell.context().service();
		row.touchpoint = cell.context().touchpoint();
		row.channel = cell.context().channel();
		row.language = cell.language();
		row.sentiment = cell.sentiment();
		row.topic = cell.topic();
		row.count = cell.count();
		return row;
	}

	/** Of its columns; hundreds of thousands of entities would cost several times as much as their values. {@code once}: what there was already. */
	static LabelCell cell(Object[] row, Map<Object, Object> once) {
		return new LabelCell(
				row[0] == null ? null : once((LocalDate) row[0], once),
				once(new Context((String) row[1], (String) row[2], (String) row[3]), once),
				once((String) row[4], once),
				(Sentiment) row[5],
				(Integer) row[6],
				(Long) row[7]);
	}

	@SuppressWarnings("unchecked") // what is equal is of one class here
	private static <T> T once(T value, Map<Object, Object> once) {
		return (T) Objects.requireNonNullElse(once.putIfAbsent(value, value), value);
	}

	static TopicEntity topic(long id, long review, int number, Topic topic) {
		var row = new TopicEntity();
		row.id = id;
		row.review = review;
		row.number = number;
		row.key = topic.id();
		row.language = topic.language();
		row.terms = String.join("\n", topic.terms());
		row.name = topic.decided().name();
		row.into = topic.decided().into();
		row.pinned = topic.decided().pinned();
		row.ignored = topic.decided().ignored();
		row.of = topic.of();
		return row;
	}

	static Topic topic(TopicEntity row) {
		return new Topic(row.key, row.language, lines(row.terms), new Decided(row.name, row.into, row.pinned, row.ignored), row.of);
	}

	static FindingEntity finding(long id, long review, Finding finding) {
		var row = new FindingEntity();
		row.id = id;
		row.review = review;
		row.key = finding.id();
		row.kind = finding.kind();
		row.title = finding.title();
		row.terms = String.join("\n", finding.terms());
		row.service = finding.scope().service();
		row.touchpoint = finding.scope().touchpoint();
		row.channel = finding.scope().channel();
		var period = finding.scope().period();
		row.from = period == null ? null : period.from();
		row.to = period == null ? null : period.to();
		var segment = finding.scope().segment();
		row.attribute = segment == null ? null : segment.attribute();
		row.attributeValue = segment == null ? null : segment.value();
		var name = finding.measure().name();
		row.measure = name.key();
		row.written = name.written();
		row.about = name.about();
		row.per = name.per();
		row.unit = finding.measure().unit();
		row.value = finding.measure().value();
		row.low = finding.measure().low();
		row.high = finding.measure().high();
		row.n = finding.measure().n();
		row.method = finding.measure().method();
		return row;
	}

	static NoteEntity note(long id, long review, long finding, Phrase note) {
		var row = new NoteEntity();
		row.id = id;
		row.review = review;
		row.finding = finding;
		row.key = note.key();
		row.written = note.written();
		row.about = note.about();
		row.per = note.per();
		var measure = note.measure();
		if (measure != null) {
			row.measure = measure.name().key();
			row.measureWritten = measure.name().written();
			row.measureAbout = measure.name().about();
			row.measurePer = measure.name().per();
			row.unit = measure.unit();
			row.value = measure.value();
			row.low = measure.low();
			row.high = measure.high();
			row.n = measure.n();
			row.method = measure.method();
		}
		return row;
	}

	private static Phrase note(NoteEntity row) {
		return new Phrase(row.written, row.key, row.about, row.per, measure(row));
	}

	private static @Nullable Measure measure(NoteEntity row) {
		var key = row.measure;
		var written = row.measureWritten;
		var about = row.measureAbout;
		var per = row.measurePer;
		var method = row.method;
		return key == null || written == null || about == null || per == null || method == null
				? null
				: new Measure(new Phrase(written, key, about, per, null), row.unit, row.value, row.low, row.high, row.n, method);
	}

	static Finding finding(FindingEntity row, List<Evidence> evidence, List<NoteEntity> notes) {
		return new Finding(
				row.key,
				row.kind,
				row.title,
				lines(row.terms),
				new Scope(row.service, row.touchpoint, row.channel, segment(row), period(row)),
				new Measure(name(row), row.unit, row.value, row.low, row.high, row.n, row.method),
				evidence,
				notes.stream().map(ReviewRows::note).toList());
	}

	/** Rows from before units were data have a packed name alone, which the measure takes apart. */
	private static Phrase name(FindingEntity row) {
		var written = row.written;
		var about = row.about;
		var per = row.per;
		return row.unit == null || written == null || about == null || per == null
				? Phrase.valueOf(row.measure)
				: new Phrase(written, row.measure, about, per, null);
	}

	private static @Nullable Segment segment(FindingEntity row) {
		var attribute = row.attribute;
		var value = row.attributeValue;
		return attribute == null || value == null ? null : new Segment(attribute, value);
	}

	private static @Nullable Period period(FindingEntity row) {
		var from = row.from;
		var to = row.to;
		return from == null || to == null ? null : new Period(from, to);
	}

	static EvidenceEntity evidence(long id, long review, long finding, Evidence evidence) {
		var row = new EvidenceEntity();
		row.id = id;
		row.review = review;
		row.finding = finding;
		row.feedback = evidence.feedback();
		row.start = evidence.start();
		row.end = evidence.end();
		return row;
	}

	/** One a line: analyzer, tab, reason. Neither has a control character that was not put there by mischief. */
	static String failures(List<Failure> failures) {
		return failures.stream()
				.map(failure -> plain(failure.analyzer()) + "\t" + plain(failure.reason()))
				.collect(Collectors.joining("\n"));
	}

	static List<Failure> failures(String lines) {
		return lines(lines).stream()
				.map(line -> line.split("\t", 2))
				.map(parts -> new Failure(parts[0], parts[1]))
				.toList();
	}

	/** One a line, its parts with tabs between. */
	static String learned(List<Learning> learned) {
		return learned.stream()
				.map(one -> String.join(
						"\t", one.subject(), one.language(), one.result(), "" + one.n(), "" + one.before(), "" + one.after(),
						"" + one.low(),
						"" + one.high()))
				.collect(Collectors.joining("\n"));
	}

	static List<Learning> learned(String lines) {
		return lines(lines).stream().map(line -> line.split("\t")).map(ReviewRows::learning).toList();
	}

	private static Learning learning(String[] parts) {
		return new Learning(
				parts[0], parts[1], parts[2], Integer.parseInt(parts[3]), Integer.parseInt(parts[4]), Integer.parseInt(parts[5]),
				Double.parseDouble(parts[6]), Double.parseDouble(parts[7]));
	}

	private static String plain(String text) {
		return text.replaceAll("\\p{Cntrl}", " ");
	}

	private static List<String> lines(String text) {
		return text.lines().toList();
	}
}
