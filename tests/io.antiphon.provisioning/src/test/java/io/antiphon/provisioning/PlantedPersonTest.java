package io.antiphon.provisioning;

import static io.antiphon.provisioning.Installation.unit;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One made-up person, planted in every place that the command line fills, is erased; then no byte of the workspace or of a cache has her. */
class PlantedPersonTest {

	private static final ObjectMapper JSON = new ObjectMapper();
	private static final String NAME = "Greta Musterfrau";
	private static final String ZH = "葛丽塔";
	private static final String ID = "K-4711";
	private static final String[] MASKED = {"greta@example.com", "13800138000"};
	private static final String[] NAMED = {NAME, ZH, ID, "greta_musterfrau"};
	/** So many others say something, on so many days; the large run is told more ({@code docs/quality.md}). */
	private static final int ROWS = Integer.getInteger("antiphon.planted.rows", 240);

	private static final int DAYS = 120;
	private static final String FILE = "greta_musterfrau.csv";

	@TempDir
	private Path work;

	@Test
	void isReachedEverywhereAndIsNowhereAnyMore() throws Exception {
		Files.writeString(work.resolve(FILE), said());
		Files.writeString(work.resolve("mapping.json"), mapping());
		var installed = Installation.of(work, new Build(), "channels", "analytics", "planning", "evaluation");
		installed.change(List.of(new Build().repository()), List.of(unit("io.antiphon.compliance")), List.of());
		installed.run("purpose", "set", "answer", "--gdpr", "a", "--data", "data").successful();
		installed.run("import", FILE, "--mapping", "mapping.json", "--data", "data").successful();
		installed.run("loop", "--data", "data", "--out", "out", "--action-date", "2026-03-02").successful();
		var count = count(installed);

		assertEquals(0, kept(MASKED), "what is masked at the door");
		assertTrue(kept(NAMED) > 0);
		var found = found(installed);
		var places = places(found);
		assertTrue(
				places.containsAll(Set.of(
						"feedback.said", "feedback.named", "feedback.consents", "feedback.contacts", "feedback-context.named",
						"intake.named",
						"feedback-count.named", "document.named", "revision.named", "analytics.labels")),
				places::toString);
		installed.uninstall("analytics");
		var subject = found.get("subject").asText();
		var without = installed.run("subject", "erase", subject, "--confirm", "--certificate", "no.json", "--data", "data");

		assertEquals(3, without.code(), without::err);
		assertTrue(without.out().contains("io.antiphon.analytics FINDING.TITLE"), without::out);
		assertFalse(Files.exists(work.resolve("no.json")));
		installed.install("analytics");
		installed.run("subject", "erase", subject, "--confirm", "--certificate", "yes.json", "--data", "data").successful();

		assertEquals(0, kept(MASKED) + kept(NAMED));
		installed.run("check", "--data", "data").successful();
		assertEquals(count - 2, count(installed));
		assertTrue(installed.run("subject", "find", "--id", NAME, "--id", ID, "--data", "data").successful().out().contains("Nobody"));
		installed.run("import", FILE, "--mapping", "mapping.json", "--data", "data").successful();
		installed.run("loop", "--data", "data", "--out", "again").successful();

		assertEquals(0, kept(MASKED) + kept(NAMED), "after the file was taken in again");
		assertEquals(0, Words.in(work.resolve("again"), NAMED));
		installed.run("subject", "verify", "yes.json", "--data", "data").successful();
	}

	/** Hers are the first two records; others name her, and one is rejected that does. */
	private static String said() {
		var rows =
				IntStream.range(0, ROWS).mapToObj(at -> "%s,%s,phone,%d,C%d,x,The parcel came %d days late and nobody answered,,".formatted(
						LocalDate.of(2026, 1, 5).plusDays((long) at * DAYS / ROWS), at % 3 == 0 ? "Desk of " + NAME : "shop", 1 + at % 5,
						at % 50, at % 9));
		var planted = Stream.of(
				"2026-01-05,shop,phone,2," + ID + ",told by " + NAME + ",I am " + NAME
						+ ": greta@example.com or 13800138000,greta@example.com,yes",
				"2026-01-06,shop,line of " + NAME + ",1," + ID + ",,我叫" + ZH + "，快递太慢了,,",
				"2026-01-07,shop,phone,1,C1,asked " + ZH + ",greta musterfrau at the counter was rude,,",
				"2026-01-08,shop,phone,1,C2,,客服" + ZH + "小姐态度很差,,",
				"on a day with " + NAME + ",shop,phone,1,C3,,late,,");
		return "date,service,channel,stars for " + NAME + ",customer,note of " + NAME + ",comment,mail,may we\n"
				+ Stream.concat(planted, rows).collect(Collectors.joining("\n")) + "\n";
	}

	private static String mapping() {
		return """
				{"antiphonMapping": 1, "columns": {
					"date": {"role": "time", "format": "ymd"},
					"service": {"role": "service"},
					"channel": {"role": "channel"},
					"stars for %1$s": {"role": "rating", "scale": {"kind": "stars"}},
					"customer": {"role": "person"},
					"note of %1$s": {"role": "attribute"},
					"comment": {"role": "text"},
					"mail": {"role": "contact"},
					"may we": {"role": "consent", "purpose": "answer"}}}
				""".formatted(NAME);
	}

	private static JsonNode found(Installation installed) throws Exception {
		var run = installed.run("subject", "find", "--id", ID, "--id", NAME, "--id", ZH, "--data", "data", "--json").successful();
		assertEquals(0, Words.of(run.err(), NAMED), "an identifier is never repeated");
		var subjects = JSON.readTree(run.out()).get("subjects");
		assertEquals(1, subjects.size(), run::out);
		return subjects.get(0);
	}

	private static Set<String> places(JsonNode found) {
		return Installation.names(found.get("places"), "place");
	}

	private static long count(Installation installed) throws Exception {
		var file = installed.work().resolve("all.jsonl");
		Files.deleteIfExists(file);
		installed.run("export", "--data", "data", "--out", file.toString()).successful();
		try (Stream<String> lines = Files.lines(file)) {
			return lines.count();
		} finally {
			Files.delete(file);
		}
	}

	/** How often it is in the workspace, beside it where its key lies, and in what the platform writes while it runs. */
	private long kept(String... words) throws IOException {
		return Words.in(work.resolve("data"), words) + Words.in(work.resolve("keys"), words)
				+ Words.in(work.resolve("installed/configuration"), words) + Words.in(work.resolve("installed/p2"), words);
	}
}
