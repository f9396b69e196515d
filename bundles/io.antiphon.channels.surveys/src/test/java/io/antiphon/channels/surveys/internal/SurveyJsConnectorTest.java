package io.antiphon.channels.surveys.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.antiphon.feedback.RatingScale;
import io.antiphon.testkit.channels.ConnectorContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SurveyJsConnectorTest extends ConnectorContract {

	private static final String BOTH = """
			{"survey": {"pages": [{"elements": [
			    {"type": "rating", "name": "nps", "title": "How likely are you to recommend us?", "rateMin": 0, "rateMax": 10},
			    {"type": "panel", "name": "p", "elements": [
			      {"type": "rating", "name": "mood", "rateValues": [{"value": 1, "text": "bad"}, {"value": 2, "text": "good"}]},
			      {"type": "checkbox", "name": "used", "title": {"default": "What did you use?", "de": "Was?"},
			       "choices": [{"value": "a", "text": "App"}, "web"]}]},
			    {"type": "matrix", "name": "m", "title": "Please rate", "columns": [{"value": 1, "text": "poor"}, {"value": 2, "text": "fine"}],
			     "rows": [{"value": "r1", "text": "Price"}, {"value": "r2", "text": "Speed"}]},
			    {"type": "comment", "name": "words", "title": "What could we do better?"}]}]},
			 "results": [
			  {"nps": 9, "mood": 2, "used": ["a", "web"], "m": {"r1": 1, "r2": 2}, "words": "The parcel was late again, as ever", "extra": {"deep": true}},
			  {"nps": 2, "mood": "bad", "used": ["web"], "m": {"r2": 1}, "words": "Nobody answered the phone for an hour"},
			  "astray",
			  {"nps": 11, "words": "Everything was fine, thank you"}]}
			""";

	SurveyJsConnectorTest() {
		super(new SurveyJsConnectorComponent());
	}

	@Override
	protected Path good(Path folder) throws IOException {
		return Files.writeString(folder.resolve("results.json"), BOTH);
	}

	@Test
	void takesScalesAndWordsFromTheForm(@TempDir Path folder) throws IOException {
		var survey = Survey.of(new SurveyJsConnectorComponent(), good(folder));
		var first = survey.said().getFirst();

		assertEquals(List.of("nps", "mood"), survey.of("rating"));
		assertEquals(List.of("words"), survey.of("text"));
		assertEquals(RatingScale.NPS, first.ratings().getFirst().scale());
		assertEquals(new RatingScale(RatingScale.Kind.CUSTOM, 1, 2), first.ratings().getLast().scale());
		assertEquals(1, survey.said().get(1).ratings().getLast().value());
		assertEquals("App; web", first.attributes().get("What did you use?"));
		assertEquals("poor", first.attributes().get("Please rate: Price"));
		assertEquals(0, survey.said().getLast().ratings().size(), "11 is off the scale");
	}

	@Test
	void namesTheResult(@TempDir Path folder) throws IOException {
		var told = read(good(folder), Integer.MAX_VALUE);

		assertEquals(List.of("/results/0", "/results/1", "/results/2", "/results/3"), told.items().stream().map(Item::place).toList());
		assertEquals(1, told.items().get(2).reasons().size());
	}

	@Test
	void theFormMayStandBehindTheResults(@TempDir Path folder) throws IOException {
		var parts = BOTH.split("(?s),\\s*\"results\": ");
		var file = Files.writeString(
				folder.resolve("results.json"),
				"{\"results\": " + parts[1].strip().replaceAll("}\\s*$", "") + ", " + parts[0].strip().substring(1) + "}");

		assertTrue(accepts(file));
		assertEquals(List.of("nps", "mood"), Survey.of(new SurveyJsConnectorComponent(), file).of("rating"));
	}

	@Test
	void aFormAloneIsRefusedAsOne(@TempDir Path folder) throws IOException {
		for (var form : List.of(
				"{\"title\": \"x\", \"pages\": [{\"name\": \"p1\", \"elements\": [{\"type\": \"comment\", \"name\": \"words\"}]}]}",
				"{\n\"elements\": [{\"type\": \"comment\", \"name\": \"words\"}]\n}")) {
			var file = Files.writeString(folder.resolve("survey.json"), form);

			assertTrue(accepts(file));
			assertTrue(read(file).said().getFirst().apply(Locale.ENGLISH).startsWith("This is the form of a survey"));
		}
	}

	@Test
	void resultsWithoutTheirFormAreLeftToOthers(@TempDir Path folder) throws IOException {
		assertEquals(End.DECLINED,
				read(Files.writeString(folder.resolve("page.json"), "{\"results\": [{\"text\": \"late\"}], \"count\": 1}")).end());
	}

	@Test
	void aTextTooLongToBeReadIsRefused(@TempDir Path folder) throws IOException {
		var file = folder.resolve("results.json");
		try (var out = Files.newBufferedWriter(file)) {
			out.write("{\"survey\": {}, \"results\": [{\"words\": \"");
			for (int piece = 0; piece < 20; piece++) {
				out.write("x".repeat(1 << 20));
			}
			out.write("\"}]}");
		}

		assertEquals(End.REFUSED, read(file, 1).end());
	}

	@Test
	void aFormOfSomebodyElseIsUnderstood(@TempDir Path folder) throws IOException {
		var form = Survey.shared("survey/surveyjs/survey.json");
		assumeTrue(form.isPresent(), "no shared data here");
		var file = Files.writeString(
				folder.resolve("results.json"),
				"{\"survey\": " + Files.readString(form.get()) + ", \"results\": [{\"username\": \"x\", \"civilwar\": \"1861-1865\"}]}");

		var told = read(file, 9);

		assertEquals("When was the American Civil War?", told.asked().getLast().text());
		assertFalse(told.columns().isEmpty());
	}
}
