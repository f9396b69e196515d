package io.antiphon.compliance.internal.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.compliance.deadlines.DeadlineBook;
import io.antiphon.compliance.deadlines.DeadlineBook.Fault;
import io.antiphon.compliance.deadlines.DeadlineBook.Wrong;
import io.antiphon.compliance.deadlines.Law;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator's calendars and choice. */
class OwnCalendarsTest {

	private static final String BERLIN = """
			{"format": 1, "id": "DE-BE", "version": "1", "name": {"en": "Berlin"}, "weekend": ["SATURDAY", "SUNDAY"],
			 "years": [{"year": 2025, "source": "Gesetz über die Sonn- und Feiertage", "off": ["2025-05-01", "2025-12-25/2025-12-26"]}]}
			""";

	private static final String YEARS = "{\"format\": 1, \"id\": \"A\", \"version\": \"1\", \"weekend\": [], \"years\": [";

	@TempDir
	Path folder;

	@BeforeEach
	void make() throws IOException {
		Files.createDirectory(folder.resolve("calendars"));
	}

	private void calendar(String name, String content) throws IOException {
		Files.writeString(folder.resolve("calendars").resolve(name), content);
	}

	private void choose(String content) throws IOException {
		Files.writeString(folder.resolve("choice.json"), content);
	}

	private DeadlineBook book() {
		return new FolderDeadlines(folder).book();
	}

	private static LocalDate due(DeadlineBook book, Law law, String received) {
		return book.due(law, LocalDate.parse(received), false).orElseThrow().due();
	}

	@Test
	void aDeadlineOnAPublicHolidayMovesToTheNextWorkingDay() throws IOException {
		calendar("berlin.json", BERLIN);
		choose("{\"format\": 1, \"calendars\": {\"gdpr\": \"DE-BE\"}}");

		assertEquals(LocalDate.of(2025, 5, 2), due(book(), Law.GDPR, "2025-04-01"));
		assertEquals(LocalDate.of(2025, 12, 29), due(book(), Law.GDPR, "2025-11-25"));
		assertEquals(List.of(), book().faults());
	}

	@Test
	void aYearThatItsOwnCalendarLacksIsNamedToo() throws IOException {
		calendar("berlin.json", BERLIN);
		choose("{\"format\": 1, \"calendars\": {\"gdpr\": \"DE-BE\"}}");

		var deadline = book().due(Law.GDPR, LocalDate.of(2025, 12, 1), false).orElseThrow();

		assertEquals(2026, deadline.gaps().getFirst().year());
	}

	@Test
	void aFileWithTheIdOfOursAddsItsYears() throws IOException {
		calendar("cn-2027.json", """
				{"format": 1, "id": "CN", "version": "own", "weekend": ["SATURDAY", "SUNDAY"],
				 "years": [{"year": 2027, "source": "a notice", "off": ["2027-01-01"], "worked": ["2027-01-02"]}]}
				""");

		var deadline = book().due(Law.PIPL, LocalDate.of(2026, 12, 28), false).orElseThrow();

		assertEquals(List.of(), deadline.gaps());
		assertEquals("2026.1+own", deadline.version());
		assertEquals(LocalDate.of(2027, 1, 18), deadline.due());
		assertTrue(book().calendar("CN").knows(2025));
	}

	@Test
	void theNumberOfDaysIsChosenWhereTheLawNamesNone() throws IOException {
		choose("{\"format\": 1, \"workingDays\": {\"pipl\": 10, \"gdpr\": 90}}");

		assertEquals(LocalDate.of(2025, 3, 17), due(book(), Law.PIPL, "2025-03-03"));
		assertEquals(LocalDate.of(2025, 4, 3), due(book(), Law.GDPR, "2025-03-03"));
		assertEquals(List.of(new Fault("choice.json", Wrong.NOT_TO_CHOOSE, "workingDays.gdpr")), book().faults());
	}

	@Test
	void aCalendarThatIsNotThereIsNamedAndTheOwnOneOfTheRuleCounts() throws IOException {
		choose("{\"format\": 1, \"calendars\": {\"pipl\": \"XX\"}}");

		assertEquals(LocalDate.of(2025, 3, 24), due(book(), Law.PIPL, "2025-03-03"));
		assertEquals(List.of(new Fault("choice.json", Wrong.NO_CALENDAR, "calendars.pipl")), book().faults());
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"", "[]", "{\"format\": 2}", "{\"format\": 1}", "{\"format\": 1, \"id\": \"a b\", \"version\": \"1\", \"weekend\": []}",
		"{\"format\": 1, \"id\": \"A\", \"version\": \"1\", \"weekend\": [\"SOMEDAY\"]}",
		YEARS + "{\"year\": 2025, \"source\": \"s\", \"off\": [\"2026-01-01\"]}]}",
		YEARS + "{\"year\": 2025, \"off\": [\"2025-01-01\"]}]}",
		YEARS + "{\"year\": 2025, \"source\": \"s\", \"off\": [\"2025-02-30\"]}]}",
		YEARS + "{\"year\": 2025, \"source\": \"s\"}, {\"year\": 2025, \"source\": \"s\"}]}"
	})
	void aFileThatIsNoCalendarIsNamedAndAllElseIsAsWithoutIt(String content) throws IOException {
		calendar("broken.json", content);

		assertEquals(List.of("broken.json FORMAT"), book().faults().stream().map(fault -> fault.file() + " " + fault.wrong()).toList());
		assertEquals(2, book().calendars().size());
	}

	@Test
	void theFolderLiesBesideThatOfTheKeys() {
		assertEquals(Path.of("/etc/x"), FolderDeadlines.folder("/etc/x", "/c", "/home/a"));
		assertEquals(Path.of("/c/antiphon/deadlines"), FolderDeadlines.folder(null, "/c", "/home/a"));
		assertEquals(Path.of("/home/a/.config/antiphon/deadlines"), FolderDeadlines.folder("", "relative", "/home/a"));
	}
}
