package io.antiphon.channels.tables.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongTableTest extends ConnectorContract {

	private static final String ANSWERS = """
			respondent_id,date,question,answer
			p1,2026-01-05,How was it?,late
			p1,2026-01-05,What did you use?,app
			p1,2026-01-05,What did you use?,web
			p2,2026-01-06,How was it?,"fine, thank you"
			,2026-01-06,How was it?,nobody's
			p2,2026-01-06,What did you use?,
			p3,2026-01-07,How was it?,slow
			p4,2026-01-08,How was it?,never came
			p3,2026-01-07,What did you use?,web
			p4,2026-01-08,What did you use?,web
			""";

	LongTableTest() {
		super(new TextConnectorComponent());
	}

	@Override
	protected Path good(Path folder) throws IOException {
		return Files.writeString(folder.resolve("answers.csv"), ANSWERS);
	}

	@Test
	void putsTheAnswersOfEachPersonTogether(@TempDir Path folder) throws IOException {
		var told = read(good(folder), Integer.MAX_VALUE);

		assertEquals(List.of("respondent_id", "date", "How was it?", "What did you use?"), told.columns());
		assertEquals(
				List.of(
						List.of("p1", "2026-01-05", "late", "app; web"), List.of(), List.of("p2", "2026-01-06", "fine, thank you", ""),
						List.of("p3", "2026-01-07", "slow", "web"), List.of("p4", "2026-01-08", "never came", "web")),
				told.items().stream().map(Item::values).toList());
		assertEquals(
				List.of(
						"respondent_id → question → answer!2", "6", "respondent_id → question → answer!5",
						"respondent_id → question → answer!8",
						"respondent_id → question → answer!9"),
				told.items().stream().map(Item::place).toList());
		assertEquals("\"respondent_id\" does not say whose answer it is.", told.items().get(1).reasons().getFirst().apply(Locale.ENGLISH));
		assertEquals(
				"The answers of each person were put together: 9 rows of 4 people, by respondent_id → question → answer.",
				told.said().getLast().apply(Locale.ENGLISH));
	}

	@Test
	void questionsThatDoNotComeAgainAreATableAsAnyOther(@TempDir Path folder) throws IOException {
		var told = read(Files.writeString(folder.resolve("chat.csv"), """
				participant,question,answer
				p1,Where is it?,on its way
				p2,When does it come?,tomorrow
				p3,Why is it late?,nobody knows
				"""), 9);

		assertEquals(List.of("participant", "question", "answer"), told.columns());
	}
}
