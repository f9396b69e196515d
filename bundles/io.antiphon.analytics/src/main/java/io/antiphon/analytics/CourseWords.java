package io.antiphon.analytics;

import io.antiphon.base.Texts;
import io.antiphon.loop.Measure;
import io.antiphon.wording.Block;
import io.antiphon.wording.Numbers;
import java.util.List;
import java.util.Locale;

/** A {@link Course} in a language, as a sentence and as a chart. Immutable. */
public final class CourseWords {

	private final Texts texts;
	private final Numbers numbers;

	public CourseWords(Locale locale) {
		this.texts = Texts.of(CourseWords.class, locale);
		this.numbers = new Numbers(locale);
	}

	/** An arrow, or a word where an arrow would not say it; empty where it cannot be told. */
	public String sign(Course course) {
		return texts.get("course.sign." + course.direction());
	}

	/** "Said more often since 5 Mar 2026." */
	public String sentence(Course course) {
		var changes = course.changes();
		return texts.get("course." + course.direction(), changes.isEmpty() ? "" : numbers.day(changes.getLast()));
	}

	/** Shares over time, with a mark where another one begins. */
	public Block.Chart chart(Course course) {
		return new Block.Chart(
				texts.get("course.title"),
				Measure.SHARE,
				course.points().stream()
						.filter(point -> point.of() > 0)
						.map(point -> new Block.Point(point.period().from(), point.share(), point.of(), null, ""))
						.toList(),
				null,
				course.changes().stream().map(day -> new Block.Event(day, texts.get("course.change"))).toList());
	}

	/** The sentence, and the chart where there is something to see. */
	public List<Block> blocks(Course course) {
		return course.direction() == Course.Direction.UNKNOWN
				? List.of()
				: List.of(chart(course), new Block.Paragraph(sentence(course)));
	}
}
