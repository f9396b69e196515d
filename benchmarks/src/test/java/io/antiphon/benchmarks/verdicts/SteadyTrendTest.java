package io.antiphon.benchmarks.verdicts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.antiphon.channels.Declared;
import io.antiphon.loop.Verdict;
import io.antiphon.loop.Verdict.Outcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A made-up shop whose late deliveries fall in a straight line from 45 % to 5 %, with an action in the middle that changes nothing. */
class SteadyTrendTest {

	private static final LocalDate ACTION = LocalDate.of(2026, 4, 20);

	@Test
	void isNeverSaidToHaveBeenAnActionThatWorked(@TempDir Path folder) throws IOException {
		var file = Files.writeString(folder.resolve("trend-no-jump.csv"), resource("trend-no-jump.csv"));
		var declared = new Declared(resource("nps.mapping.json"), "Shop", Map.of(), Locale.ENGLISH);

		var verdicts = verdicts(file, declared);

		assertFalse(verdicts.isEmpty(), "something was planned and judged");
		for (var verdict : verdicts) {
			assertNotNull(verdict.effect(), verdict::toString);
			assertNotEquals(Outcome.WORKED, verdict.outcome(), verdict::toString);
		}
	}

	private static List<Verdict> verdicts(Path file, Declared declared) {
		try (var reader = WordReader.encoding()) {
			return VerdictRun.verdicts(ACTION, Reviewed.ofFile(file, declared, ACTION, reader.understanding()));
		}
	}

	private static String resource(String name) throws IOException {
		try (var stream = Objects.requireNonNull(SteadyTrendTest.class.getResourceAsStream(name), name)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
