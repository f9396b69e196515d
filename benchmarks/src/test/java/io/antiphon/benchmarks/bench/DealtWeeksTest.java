package io.antiphon.benchmarks.bench;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.analytics.internal.labels.Understanding.Part;
import io.antiphon.analytics.internal.labels.Understanding.Text;
import io.antiphon.analytics.internal.labels.Understanding.Understood;
import io.antiphon.text.reading.Sentiment;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DealtWeeksTest {

	private static final List<Text> ROWS = IntStream.range(0, 400)
			.mapToObj(row -> new Text("number" + (char) ('a' + row % 20) + " of kind" + (char) ('a' + row / 20) + " was fine", "en", ""))
			.toList();

	@Test
	void tellWhatIsNewFromWhatIsNot() {
		var weeks = new DealtWeeks(ROWS, understood());

		assertTrue(weeks.finds(List.of(
				text("lost all my points"), text("my points are lost"), text("points lost again"), text("where are my points, lost?"),
				text("points gone, lost"), text("lost points"), text("my points!"), text("all points lost"), text("so my points are lost"), text("points")), 1));
		assertFalse(weeks.finds(IntStream.range(0, 10).mapToObj(ROWS::get).toList(), 1));
		assertFalse(weeks.alarms(1));
	}

	private static Text text(String words) {
		return new Text(words, "en", "");
	}

	private static Understood understood() {
		return new Understood(List.of(), texts -> texts.stream()
				.map(text -> new Meaning(Sentiment.NEUTRAL, 0, 1, -1, List.of(new Part(Sentiment.NEUTRAL, 0, -1, 0, text.text().length())), 0))
				.toList());
	}
}
