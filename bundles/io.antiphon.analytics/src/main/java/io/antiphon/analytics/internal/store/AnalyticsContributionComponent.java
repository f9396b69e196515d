package io.antiphon.analytics.internal.store;

import io.antiphon.store.spi.Contribution;
import io.antiphon.store.spi.TextColumn;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** The tables of analytics. Labels and evidence say something about a person's words, so erasure has to reach them. */
@Component
public final class AnalyticsContributionComponent implements Contribution {

	/** How what people named is made anew. */
	private static final String NAMES = "masked when it comes; a name in it is masked where it stands";
	private static final String REVIEWED = "made anew by the next review";

	@Override
	public String id() {
		return "io.antiphon.analytics";
	}

	@Override
	public List<Class<?>> entities() {
		return List.of(
				ReviewEntity.class,
				LabelEntity.class,
				CellEntity.class,
				TopicEntity.class,
				FindingEntity.class,
				EvidenceEntity.class,
				NoteEntity.class,
				LessonEntity.class,
				MoveEntity.class);
	}

	@Override
	public List<String> migrations() {
		return List.of("0001-reviews", "0002-words-of-any-length", "0003-units", "0004-seals", "0005-notes", "0006-moves");
	}

	@Override
	public List<TextColumn> textColumns() {
		return List.of(
				TextColumn.ofOne("REVIEW", "WRITTEN_BY", "WRITTEN_BY"),
				TextColumn.ofNobody("REVIEW", "FAILURES", "names of analyzers and what went wrong"),
				TextColumn.ofNobody("REVIEW", "SEALED_SUMS", "keyed digests"),
				TextColumn.ofNobody("REVIEW", "BASIS", "a digest"),
				TextColumn.ofNobody("REVIEW", "LEARNED", "numbers"),
				TextColumn.ofOne("LESSON", "SENTIMENT", "FEEDBACK"),
				TextColumn.ofOne("MOVED", "TOPIC_KEY", "FEEDBACK"),
				TextColumn.ofOne("LABEL", "SENTIMENT", "FEEDBACK"),
				TextColumn.ofMany("LABEL_CELL", "SERVICE", NAMES),
				TextColumn.ofMany("LABEL_CELL", "TOUCHPOINT", NAMES),
				TextColumn.ofMany("LABEL_CELL", "CHANNEL", NAMES),
				TextColumn.ofNobody("LABEL_CELL", "SPOKEN", "a code"),
				TextColumn.ofNobody("LABEL_CELL", "SENTIMENT", "a code"),
				TextColumn.ofMany("TOPIC", "TOPIC_KEY", REVIEWED),
				TextColumn.ofNobody("TOPIC", "SPOKEN", "a code"),
				TextColumn.ofMany("TOPIC", "TERMS", REVIEWED),
				TextColumn.ofMany("TOPIC", "DECIDED_NAME", "a name in it is masked where it stands"),
				TextColumn.ofMany("TOPIC", "DECIDED_INTO", REVIEWED),
				TextColumn.ofMany("TOPIC", "SPLIT_OFF", REVIEWED),
				TextColumn.ofMany("FINDING", "FINDING_KEY", REVIEWED),
				TextColumn.ofNobody("FINDING", "KIND", "a code"),
				TextColumn.ofMany("FINDING", "TITLE", REVIEWED),
				TextColumn.ofMany("FINDING", "TERMS", REVIEWED),
				TextColumn.ofMany("FINDING", "SERVICE", NAMES),
				TextColumn.ofMany("FINDING", "TOUCHPOINT", NAMES),
				TextColumn.ofMany("FINDING", "CHANNEL", NAMES),
				TextColumn.ofNobody("FINDING", "MEASURE_NAME", "the name of a measure"),
				TextColumn.ofNobody("FINDING", "MEASURE_METHOD", "the name of a method"),
				TextColumn.ofNobody("FINDING", "MEASURE_WRITTEN", "the name of a measure"),
				TextColumn.ofNobody("FINDING", "MEASURE_PER", "what is counted"),
				TextColumn.ofNobody("FINDING", "MEASURE_UNIT", "a unit"),
				TextColumn.ofMany("FINDING", "MEASURE_ABOUT", REVIEWED),
				TextColumn.ofMany("FINDING", "SEGMENT_ATTRIBUTE", REVIEWED),
				TextColumn.ofMany("FINDING", "SEGMENT_VALUE", REVIEWED),
				TextColumn.ofNobody("FINDING_NOTE", "NOTE_KEY", "a code"),
				TextColumn.ofMany("FINDING_NOTE", "NOTE_WRITTEN", REVIEWED),
				TextColumn.ofMany("FINDING_NOTE", "NOTE_ABOUT", REVIEWED),
				TextColumn.ofNobody("FINDING_NOTE", "NOTE_PER", "what is counted"),
				TextColumn.ofNobody("FINDING_NOTE", "MEASURE_NAME", "the name of a measure"),
				TextColumn.ofNobody("FINDING_NOTE", "MEASURE_WRITTEN", "the name of a measure"),
				TextColumn.ofMany("FINDING_NOTE", "MEASURE_ABOUT", REVIEWED),
				TextColumn.ofNobody("FINDING_NOTE", "MEASURE_PER", "what is counted"),
				TextColumn.ofNobody("FINDING_NOTE", "MEASURE_UNIT", "a unit"),
				TextColumn.ofNobody("FINDING_NOTE", "MEASURE_METHOD", "the name of a method"));
	}
}
