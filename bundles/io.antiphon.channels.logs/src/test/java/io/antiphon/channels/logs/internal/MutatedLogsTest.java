package io.antiphon.channels.logs.internal;

import static io.antiphon.channels.logs.internal.Logs.event;
import static io.antiphon.channels.logs.internal.Logs.packed;
import static io.antiphon.channels.logs.internal.Logs.string;
import static io.antiphon.channels.logs.internal.Logs.trace;
import static io.antiphon.channels.logs.internal.Logs.xes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.antiphon.base.Progress;
import io.antiphon.channels.spi.Opening;
import io.antiphon.channels.spi.Origin;
import io.antiphon.channels.spi.Pass;
import io.antiphon.channels.spi.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs with bytes and pieces of mark-up cut, changed and doubled: whatever it is, it is read or refused. */
class MutatedLogsTest {

	private static final int MUTANTS = Integer.getInteger("antiphon.mutants", 2_000);
	private static final int SEED = 1_849;
	private static final List<String> PIECES = List.of(
			"<trace>", "</trace>", "<event>", "</event>", "<list key=\"l\">", "</list>", "<global scope=\"event\">", "</global>",
			"<string key=\"",
			"\"/>", "value=\"", "&amp;", "&x;", "<!DOCTYPE log>", "<!--", "]]>", "<?x?>", "\u0000", "\uFEFF", "很",
			"<float key=\"concept:name\" value=\"1\">");

	@TempDir
	Path folder;

	private static String original() {
		return xes(string("concept:name", "parcels") + "<extension name=\"Time\" prefix=\"time\" uri=\"u\"/>"
				+ "<global scope=\"event\"><int key=\"cost\" value=\"1\"/></global><classifier name=\"c\" keys=\"concept:name\"/>"
				+ trace("1", event("pack", "2026-01-05T09:00:00Z", string("org:resource", "Lin")), event("send", "2026-01-05T10:00:00Z"))
				+ trace("2", event("pack", "2026-01-06T09:00:00Z", "<list key=\"a\"><values>" + string("b", "c") + "</values></list>"))
				+ event("stray", "2026-01-07T09:00:00Z"));
	}

	private static byte[] mutant(Random random) {
		var text = new StringBuilder(original());
		for (int change = 0; change < 1 + random.nextInt(5); change++) {
			int from = random.nextInt(text.length());
			int to = Math.min(text.length(), from + random.nextInt(random.nextInt(10) == 0 ? 200 : 12));
			switch (random.nextInt(4)) {
				case 0 -> text.delete(from, to);
				case 1 -> text.insert(from, PIECES.get(random.nextInt(PIECES.size())));
				case 2 -> text.insert(random.nextInt(text.length()), text.substring(from, to));
				default -> text.setCharAt(from, (char) random.nextInt(0x250));
			}
		}
		return text.toString().getBytes(StandardCharsets.UTF_8);
	}

	@Test
	void eachIsReadOrRefusedAndAllItsEventsHaveAPlaceOfTheirOwn() throws IOException {
		var random = new Random(SEED);
		int whole = 0;
		int refused = 0;
		for (int number = 0; number < MUTANTS; number++) {
			var bytes = mutant(random);
			if (number % 4 == 0) {
				var packed = packed(bytes);
				bytes = number % 8 == 0 ? packed : Arrays.copyOf(packed, random.nextInt(packed.length));
			}
			var file = Files.write(folder.resolve("log.xes"), bytes);

			if (LogRecords.open(file, Progress.NONE) instanceof Opening.Opened(var records)) {
				var places = new HashSet<String>();
				var pass = records.read(entry -> {
					assertTrue(places.add(entry.origin().place()), "two events have one place");
					assertTrue(entry.origin().place().length() <= Origin.LONGEST);
					if (entry instanceof Row row) {
						assertEquals(records.columns().size(), row.values().size());
					}
					return true;
				});
				assertTrue(pass instanceof Pass.Complete, "what could be opened is read: " + number);
				whole++;
			} else {
				refused++;
			}
		}

		assertTrue(whole > MUTANTS / 20 && refused > MUTANTS / 20, whole + " read, " + refused + " refused");
	}
}
