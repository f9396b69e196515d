package io.antiphon.channels.internal.mapping.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.channels.internal.mapping.ColumnRole;
import io.antiphon.channels.internal.mapping.ColumnRule.Detail;
import io.antiphon.channels.internal.mapping.ColumnRule;
import io.antiphon.channels.internal.mapping.Declaration;
import io.antiphon.channels.internal.mapping.Mapping;
import io.antiphon.channels.internal.mapping.MappingError;
import io.antiphon.channels.internal.mapping.MappingProblem;
import io.antiphon.channels.internal.mapping.Scale;
import io.antiphon.channels.internal.measure.Aggregation;
import io.antiphon.feedback.Context;
import io.antiphon.feedback.RatingScale;
import io.antiphon.feedback.contact.Contact;
import io.antiphon.loop.Indicator.Direction;
import io.antiphon.privacy.Purpose;
import io.antiphon.tables.records.FileEncoding;
import io.antiphon.tables.records.TableOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MappingFileTest {

	private static final String WHOLE =
			"""
			{
			  "antiphonMapping": 1,
			  "kind": "feedback",
			  "service": "外卖", "touchpoint": "配送", "channel": "review",
			  "delimiter": "\\t", "quote": "none", "encoding": "utf-8",
			  "zone": "Asia/Shanghai",
			  "ownHandles": ["@ourshop", "@helper"],
			  "masking": {"names": true, "countries": ["us", "DE"]},
			  "purposes": ["improve-service", "research"],
			  "others": "ignore",
			  "columns": {
			    "id": {"role": "id"},
			    "t": {"role": "time", "format": "dd-MM-yyyy HH.mm"},
			    "a": {"role": "attribute", "name": "region"},
			    "n": {"role": "rating", "scale": {"kind": "nps"}},
			    "c": {"role": "consent", "purpose": "research"},
			    "d": {"role": "consented", "format": "ymd"},
			    "who": {"role": "person", "contact": true},
			    "tel": {"role": "contact", "kind": "phone"},
			    "m": {"role": "rating", "name": "mood", "scale":
			      {"kind": "custom", "min": 1, "max": 3.5, "better": "low", "labels": {"bad": 3, "好": 1}}}
			  }
			}
			""";

	@TempDir
	Path folder;

	@Test
	void readsEverythingAFileCanSay() {
		var mapping = mapping(WHOLE);

		assertEquals(new Context("外卖", "配送", "review"), mapping.context());
		assertEquals(new Mapping.Source(new TableOptions('\t', false, FileEncoding.UTF_8, 0), ZoneId.of("Asia/Shanghai")),
				mapping.source());
		assertEquals(List.of("@ourshop", "@helper"), mapping.masking().ownHandles());
		assertEquals(Set.of("names", "us", "de"), mapping.masking().sets());
		assertEquals(Set.of(Purpose.IMPROVE_SERVICE, new Purpose("research")), mapping.purposes());
		assertFalse(mapping.columns().suggestOthers());
		assertEquals(List.of("id", "t", "a", "n", "c", "d", "who", "tel", "m"), List.copyOf(mapping.columns().rules().keySet()));
		var rules = mapping.columns().rules();
		assertEquals(new ColumnRule(ColumnRole.TIME, new Detail.Written("dd-MM-yyyy HH.mm"), 13), rules.get("t"));
		assertEquals(new Detail.Agreed(new Purpose("research")), rules.get("c").detail());
		assertEquals(new Detail.Written("ymd"), rules.get("d").detail());
		assertEquals(new Detail.Reaching(null), rules.get("who").detail());
		assertEquals(new Detail.Reaching(Contact.Kind.PHONE), rules.get("tel").detail());
		assertEquals(new Detail.Named("region"), rules.get("a").detail());
		assertEquals(new Detail.Rated("", new Scale(RatingScale.NPS, Map.of())), rules.get("n").detail());
		var scale = new Scale(new RatingScale(RatingScale.Kind.CUSTOM, 3.5, 1), Map.of("bad", 3.0, "好", 1.0));
		assertEquals(new Detail.Rated("mood", scale), rules.get("m").detail());
	}

	@Test
	void writesWhatItReads() {
		var written = MappingWriter.write(mapping(WHOLE));

		assertEquals(written, MappingWriter.write(mapping(written)));
		assertEquals(MappingWriter.write(Mapping.NONE), MappingWriter.write(mapping("{\"antiphonMapping\":1}")));
		for (var word : List.of("外卖", "配送", "\\t", "none", "Asia/Shanghai", "@helper", "\"names\" : true", "[ \"de\", \"us\" ]", "ignore",
				"\"purposes\" : [ \"improve-service\", \"research\" ]", "\"purpose\" : \"research\"",
				"\"contact\" : true", "\"kind\" : \"phone\"",
				"dd-MM-yyyy HH.mm", "mood", "3.5", "low", "好")) {
			assertEquals(true, written.contains(word), word);
		}
	}

	@Test
	void writesWhatIsDeclaredOfIndicators() {
		var text = "{\"antiphonMapping\":1,\"kind\":\"measurements\",\"indicators\":{\"orders\":{\"measure\":\"volume\"}},"
				+ "\"columns\":{\"t\":{\"role\":\"value\",\"indicator\":\"time\",\"unit\":\"min\",\"better\":\"low\"}}}";

		var mapping = mapping(MappingWriter.write(mapping(text)));

		assertEquals(Map.of("orders", new Declaration("", Aggregation.VOLUME, null)), mapping.indicators());
		assertEquals(
				new Detail.Measured("time", new Declaration("min", null, Direction.DOWN)),
				mapping.columns().rules().get("t").detail());
		assertEquals(
				"2 /indicators mapping-unknown-key", places(wrong("{\"antiphonMapping\":1,\n\"indicators\":{}}")));
	}

	@ParameterizedTest
	@CsvSource(
			delimiter = '|',
			quoteCharacter = '`',
			textBlock = """
			"colums": {} | 2 /colums mapping-unknown-key
			"kind": "survey" | 2 /kind mapping-unknown-word
			"service": 3 | 2 /service mapping-type
			"service": "" | 2 /service mapping-type
			"zone": "Mars/Base" | 2 /zone mapping-zone
			"delimiter": "ab" | 2 /delimiter mapping-delimiter
			"encoding": "klingon" | 2 /encoding mapping-encoding
			"header": 0 | 2 /header mapping-header
			"decimal": ";" | 2 /decimal mapping-unknown-word
			"others": "keep" | 2 /others mapping-unknown-word
			"masking": true | 2 /masking mapping-type
			"masking": {"names": "yes"} | 2 /masking/names mapping-type
			"masking": {"people": true} | 2 /masking/people mapping-unknown-key
			"masking": {"countries": "us"} | 2 /masking/countries mapping-type
			"masking": {"countries": ["us", "atlantis"]} | 2 /masking/countries/1 mapping-unknown-word
			"masking": {"countries": ["names"]} | 2 /masking/countries/0 mapping-unknown-word
			"kind": "measurements", "masking": {} | 2 /masking mapping-unknown-key
			"purposes": "research" | 2 /purposes mapping-type
			"purposes": [] | 2 /purposes mapping-purposes
			"purposes": ["research", "No Id"] | 2 /purposes/1 mapping-purpose-id
			"purposes": ["research", "export"] | 2 /purposes/1 mapping-purpose-id
			"kind": "measurements", "purposes": ["research"] | 2 /purposes mapping-unknown-key
			"columns": {"a": {"role": "consent"}} | 2 /columns/a mapping-missing-key
			"columns": {"a": {"role": "consent", "purpose": "verify"}} | 2 /columns/a/purpose mapping-purpose-id
			"columns": {"a": {"role": "contact", "kind": "pigeon"}} | 2 /columns/a/kind mapping-unknown-word
			"columns": {"a": {"role": "person", "kind": "email"}} | 2 /columns/a/kind mapping-unknown-key
			"ownHandles": "@a" | 2 /ownHandles mapping-type
			"ownHandles": ["@a", 1] | 2 /ownHandles/1 mapping-type
			"kind": "feedback", "kind": "feedback" | 2 /kind mapping-duplicate-key
			"columns": {"a/b": {"role": "texts"}} | 2 /columns/a~1b/role mapping-unknown-word
			"columns": {"a": {"role": "value"}} | 2 /columns/a/role mapping-unknown-word
			"columns": {"a": {}} | 2 /columns/a mapping-missing-key
			"columns": {"a": "text"} | 2 /columns/a mapping-type
			"columns": {"a": {"role": "text", "format": "ymd"}} | 2 /columns/a/format mapping-unknown-key
			"columns": {"a": {"role": "time", "format": "soon"}} | 2 /columns/a/format mapping-format
			"columns": {"a": {"role": "rating"}} | 2 /columns/a mapping-scale-missing
			"columns": {"a": {"role": "rating", "scale": {}}} | 2 /columns/a/scale mapping-scale-missing
			"columns": {"a": {"role": "rating", "scale": {"kind": "ten"}}} | 2 /columns/a/scale/kind mapping-unknown-word
			"columns": {"a": {"role": "rating", "scale": {"kind": "nps", "max": 5}}} | 2 /columns/a/scale/kind mapping-scale-fixed
			"columns": {"a": {"role": "rating", "scale": {"kind": "custom", "min": 1}}} | 2 /columns/a/scale/min mapping-scale-range
			"columns": {"a": {"role": "rating", "scale": {"kind": "csat", "labels": {"x": 9}}}} | 2 /columns/a/scale/labels/x mapping-label
			"columns": {"a": {"role": "rating", "scale": {"kind": "csat", "low": 1}}} | 2 /columns/a/scale/low mapping-unknown-key
			""")
	void saysWhereAMappingIsWrong(String line, String expected) {
		var errors = wrong("{\"antiphonMapping\": 1,\n" + line + "\n}");

		assertEquals(expected, places(errors));
	}

	@ParameterizedTest
	@ValueSource(strings = {"{}", "{\"antiphonMapping\": 2}", "{\"antiphonMapping\": \"1\"}"})
	void insistsOnItsVersion(String text) {
		assertEquals(1, wrong(text).size());
	}

	@ParameterizedTest
	@CsvSource(
			delimiter = '|',
			quoteCharacter = '`',
			value = {"`{\"a\":1,\n}` | 2", "`` | 1", "`[1]` | 1", "`{\"antiphonMapping\": 1}\n x` | 2", "`{\n\n\"a` | 3"})
	void saysWhereItIsNoJsonObject(String text, int line) {
		assertEquals(line, wrong(text).getFirst().line());
	}

	@Test
	void collectsAllErrorsAndSaysWhatIsAllowed() {
		var errors = wrong("{\"antiphonMapping\": 1,\n \"what\": 1,\n \"columns\": {\"a\": {\n \"role\": \"txt\"}}}");

		assertEquals("2 /what mapping-unknown-key, 4 /columns/a/role mapping-unknown-word", places(errors));
		assertEquals(
				"Line 4, /columns/a/role: \"txt\" is not known here; allowed: id, text, title, time, rating, person, role, language,"
						+ " consent, consented, contact, case, turns, answered, solved, response, resolution, contacts, reopens, once, attribute, service, touchpoint, channel, ignore.",
				errors.get(1).text(Locale.ENGLISH));
		assertEquals(
				"第 4 行 /columns/a/role：这里不认识“txt”；允许：id, text, title, time, rating, person, role, language,"
						+ " consent, consented, contact, case, turns, answered, solved, response, resolution, contacts, reopens, once, attribute, service, touchpoint, channel, ignore。",
				errors.get(1).text(Locale.SIMPLIFIED_CHINESE));
	}

	@Test
	void saysWhichCountriesThereAreWhereOneIsUnknown() {
		var errors = wrong("{\"antiphonMapping\": 1,\n \"masking\": {\"countries\": [\"uk\"]}}");

		var told = errors.getFirst().text(Locale.ENGLISH);
		assertTrue(told.startsWith("Line 2, /masking/countries/0: \"uk\" is not known here; allowed: au, be, "), told);
	}

	@Test
	void readsAFileAndRefusesWhatIsNone() throws IOException {
		var good = Files.writeString(folder.resolve("m.json"), "\uFEFF{\"antiphonMapping\":1}");
		var bad = Files.write(folder.resolve("bad.json"), new byte[] {'{', (byte) 0xFF, '}'});

		assertInstanceOf(MappingReading.Read.class, MappingFile.read(good));
		for (var file : List.of(bad, folder, folder.resolve("absent.json"))) {
			var wrong = assertInstanceOf(MappingReading.Wrong.class, MappingFile.read(file));
			assertEquals(MappingProblem.MAPPING_UNREADABLE, wrong.errors().getFirst().reason().kind());
		}
	}

	@Test
	void readsScaleWordsAndNumbersAndNothingElse() {
		var scale = new Scale(new RatingScale(RatingScale.Kind.CUSTOM, 1, 3), Map.of("Bad", 1.0));

		assertEquals(1, scale.value(" bad ").orElseThrow());
		assertEquals(2.5, scale.value("2.5").orElseThrow());
		for (var other : List.of("4", "0", "good", "", "1e400", "NaN", "0x1")) {
			assertEquals(true, scale.value(other).isEmpty(), other);
		}
	}

	private static List<MappingError> wrong(String text) {
		return assertInstanceOf(MappingReading.Wrong.class, MappingFile.parse(text)).errors();
	}

	private static String places(List<MappingError> errors) {
		return errors.stream()
				.map(error -> error.line() + " " + error.pointer() + " " + error.reason().key())
				.collect(Collectors.joining(", "));
	}

	@Test
	void survivesAnyTruncation() {
		var bytes = WHOLE.getBytes(StandardCharsets.UTF_8);
		for (int length = 0; length < bytes.length - 3; length++) {
			var text = new String(bytes, 0, length, StandardCharsets.UTF_8);
			assertInstanceOf(MappingReading.Wrong.class, MappingFile.parse(text));
		}
	}

	private static Mapping mapping(String text) {
		var reading = MappingFile.parse(text);
		return assertInstanceOf(MappingReading.Read.class, reading, () -> reading.toString()).mapping();
	}
}
