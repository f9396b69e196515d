package io.antiphon.channels.internal.mapping.suggested;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.antiphon.channels.internal.Tables;
import io.antiphon.channels.internal.mapping.PlannedColumn.By;
import io.antiphon.channels.internal.mapping.Plans;
import io.antiphon.channels.internal.mapping.file.MappingWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {

	private static final String FILE =
			"""
			text,stars,when,day,city
			送餐很慢等了两个小时,3,2024-05-01 10:00,01/02/2024,上海
			味道真的很不错下次再来,5,2024-05-02 11:00,03/04/2024,北京
			包装破了汤都洒出来了,1,2024-05-03 12:00,05/06/2024,上海
			""";

	@TempDir
	Path folder;

	private Path file() {
		return Tables.file(folder, "a.csv", FILE);
	}

	private static String columns(String columns) {
		return "{\"antiphonMapping\": 1,\n\"columns\": {\n" + columns + "}}";
	}

	@Test
	void declaredRolesCountAndOthersAreSuggested() {
		var plans = Plans.of(file(), columns("\"stars\": {\"role\": \"rating\", \"scale\": {\"kind\": \"stars\"}}"));

		assertEquals(
				Map.of("text", "text", "stars", "rating", "when", "time", "day", "attribute", "city", "attribute"),
				plans.roles());
		assertEquals(By.MAPPING, plans.plan().columns().get(1).chosen().by());
		assertEquals(By.SUGGESTION, plans.plan().columns().get(2).chosen().by());
	}

	@Test
	void leavesOutWhatIsNotNamedWhereTheMappingSaysSo() {
		var plans = Plans.of(file(), "{\"antiphonMapping\":1,\"others\":\"ignore\",\"columns\":{\"text\":{\"role\":\"text\"}}}");

		assertEquals(List.of("stars", "when", "day", "city"), plans.plan().notKept());
		assertEquals(By.NOBODY, plans.plan().columns().get(1).chosen().by());
	}

	@Test
	void suggestsNoRoleThatIsTaken() {
		var plans = Plans.of(file(), columns("\"city\": {\"role\": \"text\"}"));

		assertEquals("attribute", plans.roles().get("text"));
	}

	@Test
	void savesWhatItDecided() {
		var plans = Plans.of(file());

		var again = Plans.of(file(), MappingWriter.write(plans.plan().explicit()));

		assertEquals(plans.roles(), again.roles());
		assertEquals(5, again.plan().columns().stream().filter(column -> column.chosen().by() == By.MAPPING).count());
	}

	@ParameterizedTest
	@CsvSource(
			delimiter = '|',
			quoteCharacter = '`',
			textBlock = """
			"txet": {"role": "text"} | 3 /columns/txet unknown-column
			"text": {"role": "text"}, "city": {"role": "text"} | 3 /columns/city role-twice
			"day": {"role": "time"} | 3 /columns/day time-ambiguous
			"city": {"role": "time"} | 3 /columns/city time-unknown
			"text": {"role": "ignore"} | 0 scale-undeclared
			"city": {"role": "attribute", "name": "x"}, "day": {"role": "attribute", "name": "x"} | 3 /columns/city name-twice
			""")
	void saysWhatDoesNotFitTheFile(String columns, String expected) {
		var profile = Plans.profile(Tables.opened(file()));

		var resolution = Resolver.resolve(Plans.mapping(columns(columns)), profile);

		var errors = assertInstanceOf(Resolution.Unresolved.class, resolution).errors().stream()
				.map(each -> (each.line() + " " + each.pointer() + " " + each.reason().key()).replace("  ", " "))
				.collect(Collectors.joining(", "));
		assertEquals(expected, errors);
	}

	@Test
	void takesDatesThatCanBeReadTwoWaysAsDeclared() {
		var plans = Plans.of(file(), columns("\"day\": {\"role\": \"time\", \"format\": \"mdy\"}"));

		assertEquals("time", plans.roles().get("day"));
		assertEquals("attribute", plans.roles().get("when"));
	}
}
