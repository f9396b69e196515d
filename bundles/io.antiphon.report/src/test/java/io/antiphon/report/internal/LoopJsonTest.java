package io.antiphon.report.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.antiphon.base.guard.Unusable;
import io.antiphon.wording.Data;
import io.antiphon.wording.Section;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LoopJsonTest {

	@Test
	void mergesObjectsOfSeveralSectionsAndJoinsTheirLists() throws IOException {
		var json = json(
				Map.of("feedback", Map.of("count", 12), "indicators", List.of(Map.of("id", "a"))),
				Map.of("feedback", Map.of("sentiment", Map.of("negative", 3)), "indicators", List.of(Map.of("id", "b"))),
				Map.of("feedback", Map.of("sentiment", Map.of("positive", 4))));

		assertEquals(12, json.at("/feedback/count").asInt());
		assertEquals(3, json.at("/feedback/sentiment/negative").asInt());
		assertEquals(4, json.at("/feedback/sentiment/positive").asInt());
		assertEquals("a", json.at("/indicators/0/id").asText());
		assertEquals("b", json.at("/indicators/1/id").asText());
	}

	@Test
	void keepsTheFirstOfTwoDifferentValues() throws IOException {
		var json = json(Map.of("feedback", Map.of("count", 12)), Map.of("feedback", Map.of("count", 13)), Map.of("feedback", 1));

		assertEquals(12, json.at("/feedback/count").asInt());
	}

	@Test
	void keepsTheOrderOfTheChaptersAndOfTheirKeysAndPutsStrangersAfterThem() throws IOException {
		var finding = Data.ordered("id", "1", "kind", "theirs", "evidence", List.of(Data.ordered("start", 1, "end", 5)), "zone", 2);
		var json = json(
				Map.of("intake", List.of()),
				Map.of("com.example.zebra", 1),
				Map.of("com.example.ant", 1),
				Data.ordered("findings", List.of(finding), "aside", 1));

		assertEquals(
				List.of("format", "capabilities", "intake", "findings", "aside", "com.example.ant", "com.example.zebra", "seconds"),
				keys(json));
		assertEquals(List.of("id", "kind", "evidence", "zone"), keys(json.at("/findings/0")));
		assertEquals(List.of("start", "end"), keys(json.at("/findings/0/evidence/0")));
		assertEquals(Set.of("total", "intake"), Set.copyOf(keys(json.at("/seconds"))));
	}

	@Test
	void mapsThatHaveNoOrderAreByTheirKeys() {
		var data = taken(Map.of("b", Map.of("d", 1, "c", 2, "e", 3), "a", Data.ordered("z", 1, "y", 2)));

		assertEquals("{a={z=1, y=2}, b={c=2, d=1, e=3}}", data.toString());
	}

	@Test
	void neverWritesANumberThatIsNone() throws IOException {
		var none = List.of(Double.POSITIVE_INFINITY, 1.5);
		var text = text(Map.of("chart", Map.of("lower", Double.NaN, "upper", none, "centre", Float.NaN)));

		var json = new ObjectMapper().readTree(text);

		assertFalse(text.contains("NaN") || text.contains("Infinity"));
		assertTrue(json.at("/chart/lower").isNull());
		assertEquals("[null,1.5]", json.at("/chart/upper").toString());
	}

	@Test
	void writesNullsThatChaptersWrite() throws IOException {
		var goal = new HashMap<String, Object>();
		goal.put("due", null);
		var json = json(Map.of("goals", Arrays.asList(goal, null)));

		assertTrue(json.at("/goals/0/due").isNull());
		assertTrue(json.at("/goals/1").isNull());
	}

	@Test
	void writesUtf8AndALineForEachEntry() throws IOException {
		var text = text(Map.of("findings", List.of(Map.of("title", "配送 😤"), Map.of("title", "b"))));

		assertTrue(text.contains("\n    {\"title\": \"配送 😤\"},\n    {\"title\": \"b\"}]"), text);
		assertTrue(text.endsWith("}\n"));
	}

	@Test
	void replacesHalfACharacter() throws IOException {
		assertEquals("a\uFFFDb", json(Map.of("goals", List.of("a\uD83Db"))).at("/goals/0").asText());
	}

	@Test
	void omitsTheSecondsOfWhatWasNotRun() throws IOException {
		var out = new ByteArrayOutputStream();

		LoopJson.write(Edited.of(), Map.of(), out);

		assertFalse(new ObjectMapper().readTree(out.toByteArray()).has("seconds"));
	}

	@Test
	void refusesWhatItHasNoFormFor() {
		assertThrows(Unusable.class, () -> taken(Map.of("due", LocalDate.of(2025, 1, 6))));
		assertThrows(Unusable.class, () -> taken(Map.of("due", List.of(Map.of(1, "a")))));
		assertEquals(Map.of("due", 1), taken(Map.of("due", 1)));
	}

	@SafeVarargs
	private static JsonNode json(Map<String, ?>... data) throws IOException {
		return new ObjectMapper().readTree(text(data));
	}

	@SafeVarargs
	private static String text(Map<String, ?>... data) throws IOException {
		var sections = Arrays.stream(data).map(part -> new Section("s", "S", List.of(), part)).toList();
		var out = new ByteArrayOutputStream();
		LoopJson.write(Edited.of(sections, List.of()), Map.of("total", 2.0, "intake", 1.0), out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static List<String> keys(JsonNode node) {
		var keys = new ArrayList<String>();
		node.fieldNames().forEachRemaining(keys::add);
		return keys;
	}

	private static Map<String, ?> taken(Map<String, ?> data) {
		return Objects.requireNonNull(Bounded.copy(new Section("a", "a", List.of(), data))).data();
	}
}
