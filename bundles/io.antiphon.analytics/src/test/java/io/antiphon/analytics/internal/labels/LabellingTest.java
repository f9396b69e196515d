package io.antiphon.analytics.internal.labels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.analytics.internal.labels.Understanding.Meaning;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.Feedback;
import io.antiphon.feedback.Origin;
import io.antiphon.feedback.Person;
import io.antiphon.feedback.Segment;
import io.antiphon.text.reading.Sentiment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabellingTest {

	@Test
	void knowsWhichAttributesHaveTooManyValuesToTellSegmentsByWhateverCameFirst() {
		var labelling = new Labelling();
		for (var id = 1; id <= 60; id++) {
			add(labelling, id, Map.of("town", "t" + id % 51, "region", "r" + id % 50, "note", ""));
		}

		assertEquals(Set.of("town"), labelling.crowded());
		assertEquals(List.of(new Segment("region", "r1"), new Segment("town", "t1")), labelling.all().getFirst().segments());
	}

	private static void add(Labelling labelling, long id, Map<String, String> attributes) {
		var meaning = new Meaning(Sentiment.NEUTRAL, 0, 0.9, -1, List.of(), -1);
		labelling.add(
				new Feedback(
						id, 1, new Context("Shop", "", ""), "en", "a text", List.of(), attributes, Person.UNKNOWN, null,
						new Origin(1, "f", id, 0, 0, ""), "h" + id),
				meaning);
	}
}
