package io.antiphon.feedback.ui.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.antiphon.feedback.ui.internal.model.FeedbackColumn;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangedTest {

	@Test
	void theOrderAndWhatIsHiddenAreKept() {
		var columns = List.of(FeedbackColumn.values()).reversed();
		var arranged = new Arranged(columns, Set.of(FeedbackColumn.LANGUAGE, FeedbackColumn.TIME));

		assertEquals(arranged, Arranged.of(arranged.text()));
		assertEquals(FeedbackColumn.TEXT, arranged.shown().getFirst());
		assertEquals(5, arranged.shown().size());
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "TIME,TEXT", "nonsense", "-TIME,-SERVICE,-TOUCHPOINT,-CHANNEL,-LANGUAGE,-RATING,-TEXT"})
	void whatAnotherVersionKeptIsAsAtFirst(String text) {
		assertEquals(Arranged.AT_FIRST, Arranged.of(text));
	}

	@Test
	void oneColumnAtLeastIsShown() {
		var all = List.of(FeedbackColumn.values());

		assertThrows(IllegalArgumentException.class, () -> new Arranged(all, Set.copyOf(all)));
	}
}
